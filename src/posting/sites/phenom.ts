import type { SiteAdapter } from './site-adapter.ts';

/** Phenom, on hosts of the employers. Cards of a list carry the same attribute, and not the class. */
export const phenom = {
  id: 'phenom',
  hosts: [],
  description: ['.jd-info[data-ph-at-id="jobdescription-text"]'],
  title: ['h1.job-title', '.job-title'],
  company: ['meta[property="og:site_name"]'],
  location: ['[data-ph-at-id="job-location"]'],
  distinctive: true,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

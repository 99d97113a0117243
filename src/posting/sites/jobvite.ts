import type { SiteAdapter } from './site-adapter.ts';

/** Jobvite. */
export const jobvite = {
  id: 'jobvite',
  hosts: ['jobs.jobvite.com'],
  description: ['.jv-job-detail-description'],
  title: ['.jv-header'],
  company: ['.jv-logo img[alt]'],
  line: ['.jv-job-detail-meta'],
  distinctive: false,
  identity: { parameters: [], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

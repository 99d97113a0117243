import type { SiteAdapter } from './site-adapter.ts';

/** Naukri: generated class names with a stable stem. */
export const naukri = {
  id: 'naukri',
  hosts: ['naukri.com', 'www.naukri.com'],
  description: ['[class*="JDC__dang-inner-html"]', '.dang-inner-html', '.job-desc'],
  title: ['[class*="jd-header-title"]'],
  company: ['[class*="jd-header-comp-name"] a', '[class*="jd-header-comp-name"]'],
  location: ['[class*="jhc__location"]'],
  pay: ['[class*="jhc__salary"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

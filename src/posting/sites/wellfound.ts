import type { SiteAdapter } from './site-adapter.ts';

/** Wellfound: a page of its own, or a window over the list. */
export const wellfound = {
  id: 'wellfound',
  hosts: ['wellfound.com', 'www.wellfound.com', 'angel.co'],
  pane: ['[role="dialog"]'],
  description: ['[data-test="job-description"]', '.job-description'],
  title: ['h1'],
  line: ['h1 + p'],
  documentTitle: /^(?<title>.+?) at (?<company>.+?) • /,
  distinctive: false,
  identity: { parameters: [], canonical: { parameter: 'job_listing_slug', path: '/jobs/' } },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** SEEK: a page of its own, or a pane beside the list. Its prompt to add a wish for pay is no pay. */
export const seek = {
  id: 'seek',
  hosts: ['*.seek.com', 'seek.com.au', 'www.seek.com.au', 'www.seek.co.nz'],
  description: ['[data-automation="jobAdDetails"]'],
  title: ['[data-automation="job-detail-title"]'],
  company: ['[data-automation="advertiser-name"]'],
  location: ['[data-automation="job-detail-location"]'],
  employmentType: ['[data-automation="job-detail-work-type"]'],
  pay: ['[data-automation="job-detail-salary"]'],
  distinctive: false,
  identity: { parameters: [], canonical: { parameter: 'jobId', path: '/job/' } },
  verified: { date: '2026-11-23', by: 'page', saved: '2026' },
} as const satisfies SiteAdapter;

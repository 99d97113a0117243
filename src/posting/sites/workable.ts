import type { SiteAdapter } from './site-adapter.ts';

/** Workable: on the application tab the description is not in the page. */
export const workable = {
  id: 'workable',
  hosts: ['apply.workable.com', 'jobs.workable.com'],
  description: ['[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]'],
  title: ['[data-ui="job-title"]'],
  company: ['[data-ui="company-logo"] img[alt]'],
  location: ['[data-ui="job-location"]'],
  employmentType: ['[data-ui="job-type"]'],
  workplace: ['[data-ui="job-workplace"]'],
  documentTitle: /^(?<title>.+) - (?<company>.+)$/,
  distinctive: false,
  identity: { parameters: ['selectedJobId'], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

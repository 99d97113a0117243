import type { SiteAdapter } from './site-adapter.ts';

/** JazzHR: attributes stand in `li` or `div`; older boards name everything after the product's former name. */
export const jazzhr = {
  id: 'jazzhr',
  hosts: ['*.applytojob.com'],
  path: /^\/apply\/./,
  description: ['#job-description', '#resumator-job-description'],
  title: ['.job-header h1', '.job-header h2', 'h1'],
  location: ['[title="Location"]'],
  employmentType: ['#resumator-job-employment', '[title="Type"]'],
  documentTitle: /^(?<title>.+) - (?<company>.+) - Career Page$/,
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-24', by: 'code' },
} as const satisfies SiteAdapter;

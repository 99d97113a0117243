import type { SiteAdapter } from './site-adapter.ts';

/** JazzHR. */
export const jazzhr = {
  id: 'jazzhr',
  hosts: ['*.applytojob.com'],
  path: /^\/apply\/./,
  description: ['#job-description'],
  title: ['.job-header h1', 'h1'],
  location: ['[title="Location"]'],
  employmentType: ['[title="Type"]'],
  documentTitle: /^(?<title>.+) - (?<company>.+) - Career Page$/,
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'memory' },
} as const satisfies SiteAdapter;

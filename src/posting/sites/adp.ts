import type { SiteAdapter } from './site-adapter.ts';

/** ADP: drawn by web components, in open shadow roots. */
export const adp = {
  id: 'adp',
  hosts: ['workforcenow.adp.com', 'myjobs.adp.com', 'recruiting.adp.com'],
  shadow: true,
  description: ['.job-description', '[class*="job-description"]', '#jobDescription'],
  title: ['.job-title', 'h1', 'h2'],
  location: ['.job-location'],
  distinctive: false,
  identity: { parameters: ['reqId', 'jobId', 'cid', 'ccId'] },
  verified: { date: '2026-11-23', by: 'memory' },
} as const satisfies SiteAdapter;

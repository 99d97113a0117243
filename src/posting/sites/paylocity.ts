import type { SiteAdapter } from './site-adapter.ts';

/** Paylocity. */
export const paylocity = {
  id: 'paylocity',
  hosts: ['recruiting.paylocity.com'],
  path: /\/Jobs\/Details\//i,
  description: ['.job-preview-details'],
  without: ['.job-preview-apply'],
  title: ['.job-preview-title span', '.job-preview-title'],
  location: ['.preview-location'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

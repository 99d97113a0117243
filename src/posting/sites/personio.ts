import type { SiteAdapter } from './site-adapter.ts';

/** Personio: hashed classes. */
export const personio = {
  id: 'personio',
  hosts: ['*.jobs.personio.de', '*.jobs.personio.com'],
  path: /^\/job\/\d+/,
  description: ['[class*="job-description"]', '[class*="jobDescription"]'],
  title: ['h1'],
  line: ['h1 + p'],
  documentTitle: /^(?<title>.+?) \| Jobs (?:bei|at) (?<company>.+)$/,
  distinctive: false,
  identity: { parameters: [], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'memory' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** Pinpoint. */
export const pinpoint = {
  id: 'pinpoint',
  hosts: ['*.pinpointhq.com', '*.pinpoint.work'],
  path: /\/postings\/[\w-]+/,
  description: ['.trix-content', '[class*="job-description"]'],
  title: ['h1'],
  line: ['h1 + p', 'h1 + div'],
  distinctive: false,
  identity: { parameters: [], tail: /\/applications\/new\/?$/ },
  verified: { date: '2026-11-23', by: 'memory' },
} as const satisfies SiteAdapter;

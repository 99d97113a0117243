import type { SiteAdapter } from './site-adapter.ts';

/** Teamtailor: the privacy text in a closed dialog is far longer than the posting. */
export const teamtailor = {
  id: 'teamtailor',
  hosts: ['*.teamtailor.com'],
  path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/\d+/i,
  description: ['main section .prose', 'main .prose'],
  title: ['h1'],
  documentTitle: /^(?<title>.+) - (?<company>.+)$/,
  distinctive: false,
  identity: { parameters: [], tail: /\/applications\/new\/?$/ },
  verified: { date: '2026-11-23', by: 'memory' },
} as const satisfies SiteAdapter;

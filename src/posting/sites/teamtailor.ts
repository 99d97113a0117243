import type { SiteAdapter } from './site-adapter.ts';

/**
 * Teamtailor, often on a host of the employer's own. The privacy text in a closed dialog is far longer than the posting.
 */
export const teamtailor = {
  id: 'teamtailor',
  hosts: ['*.teamtailor.com'],
  path: /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/\d+/i,
  description: ['main section .prose', 'main .prose'],
  title: ['h1'],
  documentTitle: /^(?<title>.+) - (?<company>.+)$/,
  distinctive: true,
  sign: 'main:is([data-careersite--jobs--form-overlay-job-id-value], [data-careersite--jobs--form-overlay-job-application-url-value])',
  identity: { parameters: [], tail: /\/applications\/new\/?$/ },
  verified: { date: '2026-11-24', by: 'code' },
} as const satisfies SiteAdapter;

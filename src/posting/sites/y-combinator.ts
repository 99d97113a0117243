import type { SiteAdapter } from './site-adapter.ts';

/** Y Combinator and its Work at a Startup: no stable names, so only on the addresses of postings. */
export const yCombinator = {
  id: 'y-combinator',
  hosts: ['ycombinator.com', 'www.ycombinator.com', 'www.workatastartup.com'],
  path: /^\/(?:companies\/[^/]+\/)?jobs\/[\w-]+/,
  description: ['.prose'],
  title: ['h1.ycdc-section-title', 'h1'],
  line: ['h1 + div'],
  documentTitle: /^(?<title>.+?) at (?<company>.+?) \| /,
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-24', by: 'code' },
} as const satisfies SiteAdapter;

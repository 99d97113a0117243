import type { SiteAdapter } from './site-adapter.ts';

/** Eightfold: a list with a pane, or a page of its own; many employers use a host of theirs. */
export const eightfold = {
  id: 'eightfold',
  hosts: ['*.eightfold.ai'],
  pane: ['.position-container', '.position-details'],
  description: ['.position-job-description'],
  title: ['.position-title'],
  location: ['.position-location'],
  distinctive: true,
  identity: { parameters: ['pid', 'domain'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

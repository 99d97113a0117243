import type { SiteAdapter } from './site-adapter.ts';

/** Breezy: on the application page the first heading is a hidden one, and the description is empty. */
export const breezy = {
  id: 'breezy',
  hosts: ['*.breezy.hr'],
  path: /^\/p\//,
  description: ['.description'],
  title: ['#heroBackgroundColor h1', 'h1'],
  location: ['#heroBackgroundColor .location'],
  employmentType: ['#heroBackgroundColor .type'],
  distinctive: false,
  identity: { parameters: [], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** Rippling: the same name marks the help texts of its form. */
export const rippling = {
  id: 'rippling',
  hosts: ['ats.rippling.com', '*.rippling-ats.com'],
  description: ['.ATS_htmlPreview:not(form .ATS_htmlPreview)'],
  title: ['h2'],
  company: ['[data-testid="breadcrumb"] li:first-child a'],
  location: ['[data-icon="LOCATION_OUTLINE"] + p'],
  distinctive: false,
  identity: { parameters: [], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

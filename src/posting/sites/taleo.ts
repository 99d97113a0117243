import type { SiteAdapter } from './site-adapter.ts';

/** Taleo career sections. */
export const taleo = {
  id: 'taleo',
  hosts: ['*.taleo.net'],
  description: ['.editablesection', '#requisitionDescriptionInterface', '.contentlinepanel'],
  title: ['[id*="reqTitleLinkAction"]', '.titlepage'],
  distinctive: false,
  identity: { parameters: ['job', 'lang'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

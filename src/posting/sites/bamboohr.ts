import type { SiteAdapter } from './site-adapter.ts';

/** BambooHR: hashed classes but for the rich text. */
export const bamboohr = {
  id: 'bamboohr',
  hosts: ['*.bamboohr.com'],
  path: /^\/(?:careers|jobs)\//,
  description: ['.BambooRichText', '[class*="BambooRich"]'],
  title: ['[data-fabric-component="Headline"]', '.ResAts__JobPostingHeader h2', 'main h3'],
  location: ['.ResAts__card-subtitle'],
  distinctive: false,
  identity: { parameters: ['id'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

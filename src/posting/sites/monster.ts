import type { SiteAdapter } from './site-adapter.ts';

/** Monster: list and posting side by side, generated class names with a stable stem. */
export const monster = {
  id: 'monster',
  hosts: ['monster.com', '*.monster.com', '*.monster.co.uk', '*.monster.de', '*.monster.fr', '*.monster.ca'],
  description: ['[class*="descriptionstyles__DescriptionContainer"]'],
  title: ['[class*="headerstyle__JobViewHeaderTitle"]'],
  company: ['[class*="headerstyle__JobViewHeaderCompany"]'],
  location: ['[class*="headerstyle__JobViewHeaderLocation"]'],
  posted: ['[data-test-id="svx-jobview-posted"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

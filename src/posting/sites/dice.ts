import type { SiteAdapter } from './site-adapter.ts';

/** Dice: the text is folded by style, and whole in the page. */
export const dice = {
  id: 'dice',
  hosts: ['dice.com', 'www.dice.com'],
  description: ['[data-testid="jobDescriptionHtml"]', '#jobDescription'],
  without: ['#descriptionToggle'],
  title: ['[data-cy="jobTitle"]', 'h1'],
  company: ['[data-cy="companyNameLink"]'],
  location: ['[data-cy="location"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

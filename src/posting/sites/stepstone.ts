import type { SiteAdapter } from './site-adapter.ts';

/** StepStone. */
export const stepstone = {
  id: 'stepstone',
  hosts: ['*.stepstone.de', '*.stepstone.at', '*.stepstone.be', '*.stepstone.nl', '*.stepstone.fr'],
  description: [
    '[data-at="job-ad-content"]',
    '[class*="at-section-text-introduction"], [class*="at-section-text-description"], [class*="at-section-text-profile"], [class*="at-section-text-weoffer"]',
  ],
  title: ['[data-at="header-job-title"]'],
  company: ['[data-at="header-company-name"]', '.at-header-company-name'],
  location: ['[data-at="metadata-location"]'],
  employmentType: ['[data-at="metadata-contract-type"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

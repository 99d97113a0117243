import type { SiteAdapter } from './site-adapter.ts';

/** UKG, once UltiPro. */
export const ukg = {
  id: 'ukg',
  hosts: ['*.ultipro.com', '*.ultipro.ca', '*.rec.pro.ukg.net'],
  description: ['[data-automation="job-description"]', '.opportunity-description'],
  title: ['[data-automation="opportunity-title"]'],
  location: ['[data-automation="city-state-zip-country-label"]'],
  distinctive: false,
  identity: { parameters: ['opportunityId'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

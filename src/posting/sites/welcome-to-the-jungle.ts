import type { SiteAdapter } from './site-adapter.ts';

/** Welcome to the Jungle: the description is several sections; its structured data holds only the first. */
export const welcomeToTheJungle = {
  id: 'welcome-to-the-jungle',
  hosts: ['welcometothejungle.com', 'www.welcometothejungle.com'],
  path: /\/companies\/[^/]+\/jobs\/./,
  description: [
    '[data-testid="job-section-description"], [data-testid="job-section-experience"], [data-testid="job-section-process"]',
  ],
  title: ['[data-testid="job-metadata-block"] h2'],
  company: ['[data-testid="job-metadata-block"] a[href*="/companies/"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

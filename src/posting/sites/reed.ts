import type { SiteAdapter } from './site-adapter.ts';

/** Reed: microdata. */
export const reed = {
  id: 'reed',
  hosts: ['www.reed.co.uk', 'reed.co.uk'],
  path: /^\/jobs\/[^/]+\/\d+/,
  pane: ['article[itemtype*="JobPosting"]'],
  description: ['[itemprop="description"]'],
  title: ['[itemprop="title"]', 'h1'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  location: ['[itemprop="addressLocality"]'],
  employmentType: ['[itemprop="employmentType"]'],
  pay: ['[data-qa="salaryLbl"]', '[itemprop="baseSalary"]'],
  posted: ['[itemprop="datePosted"]'],
  validThrough: ['[itemprop="validThrough"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'page', saved: '2024' },
} as const satisfies SiteAdapter;

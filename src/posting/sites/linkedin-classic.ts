import type { SiteAdapter } from './site-adapter.ts';

/** LinkedIn signed in, the older interface: list at the left, the posting in a pane. */
export const linkedinClassic = {
  id: 'linkedin-classic',
  hosts: ['linkedin.com', '*.linkedin.com'],
  pane: ['.jobs-search__job-details--container', '.jobs-details', '.job-view-layout'],
  description: [
    '#job-details',
    '.jobs-description__content .jobs-box__html-content',
    '.jobs-description-content__text',
  ],
  without: ['.jobs-description__footer-button'],
  title: ['.job-details-jobs-unified-top-card__job-title'],
  company: ['.job-details-jobs-unified-top-card__company-name'],
  location: [
    '.job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child',
    '.job-details-jobs-unified-top-card__tertiary-description-container .tvm__text:first-child',
  ],
  distinctive: true,
  identity: { parameters: [], canonical: { parameter: 'currentJobId', path: '/jobs/view/' } },
  verified: { date: '2026-11-23', by: 'page', saved: '2025' },
} as const satisfies SiteAdapter;

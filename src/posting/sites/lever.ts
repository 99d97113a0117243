import type { SiteAdapter } from './site-adapter.ts';

/** jobs.lever.co: the description is several sibling sections, without one tight container. */
export const lever = {
  id: 'lever',
  hosts: ['jobs.lever.co', 'jobs.eu.lever.co'],
  pane: ['.content-wrapper.posting-page', '.posting-page', '.content'],
  description: [
    '[data-qa="job-description"], .posting-page .section-wrapper .section.page-centered:not(.last-section-apply):not(.posting-header):not([data-qa="btn-apply-bottom"]), [data-qa="closing-description"]',
    '.section-wrapper.page-full-width .section.page-centered:not(.last-section-apply):not(.posting-header)',
  ],
  without: ['.last-section-apply', '.application-form', '.postings-btn-wrapper', '.application-page'],
  title: ['.posting-headline h2'],
  company: ['.main-header-logo img[alt]'],
  location: ['.posting-categories .location', '.posting-headline .location'],
  employmentType: ['.posting-categories .commitment'],
  pay: ['[data-qa="salary-range"]'],
  documentTitle: /^(?<company>.+?) [-–] (?<title>.+)$/,
  distinctive: false,
  identity: { parameters: [], tail: /\/apply\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

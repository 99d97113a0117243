import type { SiteAdapter } from './site-adapter.ts';

/** LinkedIn for visitors who have not signed in. The text is clamped by style, and whole in the page. */
export const linkedinGuest = {
  id: 'linkedin-guest',
  hosts: ['linkedin.com', '*.linkedin.com'],
  pane: ['.details-pane__content', '.two-pane-serp-page__detail-view', '.decorated-job-posting__details'],
  description: ['.description__text .show-more-less-html__markup', '.show-more-less-html__markup'],
  title: ['.top-card-layout__title', '.topcard__title'],
  company: ['.topcard__org-name-link', '.topcard__flavor:first-child'],
  location: ['.topcard__flavor--bullet'],
  posted: ['.posted-time-ago__text'],
  pay: ['.compensation__salary'],
  documentTitle: /^(?<company>.+?) hiring (?<title>.+?) in .+ \| LinkedIn$/,
  distinctive: true,
  identity: { parameters: [], canonical: { parameter: 'currentJobId', path: '/jobs/view/' } },
  verified: { date: '2026-11-23', by: 'page', saved: '2026' },
} as const satisfies SiteAdapter;

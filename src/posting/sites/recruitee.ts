import type { SiteAdapter } from './site-adapter.ts';

/** Recruitee: only the headings have names; the text follows them. */
export const recruitee = {
  id: 'recruitee',
  hosts: ['*.recruitee.com'],
  description: [
    ':is(h2, h3, h4)[class*="custom-css-style-job-"], :is(h2, h3, h4)[class*="custom-css-style-job-"] + div',
    '.custom-css-style-job-description, .custom-css-style-job-requirements',
  ],
  title: ['.custom-css-style-job-title', 'main h1'],
  location: ['.custom-css-style-job-location'],
  distinctive: true,
  sign: '.custom-css-style-job-title',
  identity: { parameters: [], tail: /\/c\/new\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

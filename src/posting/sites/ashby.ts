import type { SiteAdapter } from './site-adapter.ts';

/** jobs.ashbyhq.com: on the application tab the description is not in the page. */
export const ashby = {
  id: 'ashby',
  hosts: ['jobs.ashbyhq.com'],
  description: ['.ashby-job-posting-right-pane [class*="_descriptionText_"]', '[class*="_descriptionText_"]'],
  without: ['.ashby-application-form-container', '[class*="_applicationForm_"]'],
  title: ['.ashby-job-posting-heading'],
  company: ['[class*="_navLogo"] img[alt]'],
  location: [
    '.ashby-job-posting-left-pane h2:is([data-field="location"]) + p',
    '.ashby-job-posting-left-pane [class*="_section_"]:first-of-type p',
  ],
  pay: ['[class*="_compensationTierSummary_"]'],
  pairs: ['.ashby-job-posting-left-pane > div'],
  documentTitle: /^(?<title>.+) @ (?<company>.+)$/,
  distinctive: true,
  sign: '.ashby-job-posting-right-pane',
  identity: { parameters: ['ashby_jid'], tail: /\/application\/?$/ },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

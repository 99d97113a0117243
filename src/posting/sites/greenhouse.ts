import type { SiteAdapter } from './site-adapter.ts';

/** job-boards.greenhouse.io: posting and application form share one `main`. */
export const greenhouse = {
  id: 'greenhouse',
  hosts: ['job-boards.greenhouse.io', 'job-boards.eu.greenhouse.io'],
  pane: ['main.job-post', '.job-post'],
  description: ['.job__description.body', '.job__description'],
  without: ['.application--container', '.application--form'],
  title: ['.job__title h1', '.job__title'],
  company: ['.logo img[alt]'],
  location: ['.job__location'],
  documentTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
  distinctive: true,
  identity: { parameters: ['gh_jid', 'token', 'for'] },
  verified: { date: '2026-11-23', by: 'page', saved: '2026' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** ZipRecruiter: a page of its own. */
export const ziprecruiter = {
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com', '*.ziprecruiter.com', '*.ziprecruiter.co.uk'],
  pane: ['.job_details', 'article'],
  description: ['div.job_description'],
  without: ['section.company_description'],
  title: ['h1.job_title', 'h1'],
  company: ['.hiring_company'],
  location: ['.hiring_location'],
  distinctive: false,
  identity: { parameters: ['jid', 'lvk'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

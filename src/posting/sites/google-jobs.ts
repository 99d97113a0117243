import type { SiteAdapter } from './site-adapter.ts';

/** The jobs panel of a Google search: class names without meaning, which change. */
export const googleJobs = {
  id: 'google-jobs',
  hosts: [
    'www.google.com',
    'www.google.co.uk',
    'www.google.de',
    'www.google.fr',
    'www.google.ca',
    'www.google.co.in',
    'www.google.com.au',
  ],
  path: /^\/search\?.*(?:\budm=8\b|\bibp=htl|htidocid=)/,
  pane: ['#tl_ditc'],
  description: ['.HBvzbc', '.NgUYpe', '.WbZuDe'],
  title: ['.KLsYvd'],
  company: ['.nJlQNd', '.vNEEBe'],
  location: ['.sMzDkb'],
  distinctive: false,
  identity: { parameters: ['q', 'ibp', 'udm'], hash: true },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

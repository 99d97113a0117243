import type { SiteAdapter } from './site-adapter.ts';

/** Built In, national and of the cities. */
export const builtIn = {
  id: 'built-in',
  hosts: [
    'builtin.com',
    'www.builtin.com',
    'www.builtinnyc.com',
    'www.builtinsf.com',
    'www.builtinboston.com',
    'www.builtinchicago.org',
    'www.builtincolorado.com',
    'www.builtinla.com',
    'www.builtinseattle.com',
    'www.builtinaustin.com',
  ],
  description: ['[id^="job-post-body-"]'],
  title: ['h1'],
  company: ['[data-id="company-title"]', 'a[href^="/company/"] h2'],
  location: ['h1 ~ div .fa-house-building + span + span'],
  workplace: ['h1 ~ div .fa-house-building + span'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

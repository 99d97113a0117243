import type { SiteAdapter } from './site-adapter.ts';

/** USAJOBS: a long announcement in sections. */
export const usajobs = {
  id: 'usajobs',
  hosts: ['usajobs.gov', 'www.usajobs.gov'],
  path: /^\/job\/\d+/i,
  description: ['#summary, #duties, #requirements, #qualifications, #education', '.usajobs-joa'],
  title: ['.usajobs-joa-banner__title', 'h1'],
  company: ['.usajobs-joa-banner__agency'],
  location: ['.usajobs-joa-locations__city'],
  pay: ['[itemprop="baseSalary"]'],
  pairs: ['.usajobs-joa-summary__item', '#overview dl'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

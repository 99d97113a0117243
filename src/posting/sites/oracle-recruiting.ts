import type { SiteAdapter } from './site-adapter.ts';

/** Oracle Recruiting Cloud: description, duties and demands are blocks of the same name. */
export const oracleRecruiting = {
  id: 'oracle-recruiting',
  hosts: ['*.oraclecloud.com'],
  description: ['.job-details__description-content'],
  title: ['.job-details__title'],
  location: ['.job-meta__locations', '.job-details__subtitle'],
  pairs: ['.job-meta__item'],
  distinctive: true,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

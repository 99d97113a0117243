import type { SiteAdapter } from './site-adapter.ts';

/** Glassdoor: the posting in the right column; its text may be blurred or clamped by style, and is whole in the page. */
export const glassdoor = {
  id: 'glassdoor',
  hosts: [
    'glassdoor.com',
    '*.glassdoor.com',
    '*.glassdoor.co.uk',
    '*.glassdoor.co.in',
    '*.glassdoor.com.au',
    '*.glassdoor.ca',
    '*.glassdoor.de',
    '*.glassdoor.fr',
    '*.glassdoor.ie',
    '*.glassdoor.nl',
    '*.glassdoor.it',
    '*.glassdoor.es',
    '*.glassdoor.at',
    '*.glassdoor.ch',
  ],
  pane: ['[class*="TwoColumnLayout_columnRight__"]'],
  description: ['[class*="JobDetails_jobDescription__"]'],
  title: ['[class*="JobDetails_employerAndJobTitle__"] h1', '[id^="jd-job-title-"]'],
  company: [
    '[class*="EmployerProfile_employerNameHeading__"]',
    '[class*="JobDetails_employerAndJobTitle__"] [data-test="employer-name"]',
  ],
  location: ['[class*="JobDetails_locationAndPay__"] [data-test="location"]'],
  pay: ['[class*="JobDetails_locationAndPay__"] [data-test="detailSalary"]'],
  distinctive: false,
  identity: { parameters: ['jl'] },
  verified: { date: '2026-11-23', by: 'page', saved: '2025' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** SmartRecruiters: up to four sections. */
export const smartrecruiters = {
  id: 'smartrecruiters',
  hosts: ['jobs.smartrecruiters.com', 'careers.smartrecruiters.com'],
  description: [
    '#st-companyDescription, #st-jobDescription, #st-qualifications, #st-additionalInformation',
    '.job-sections',
    '[itemprop="description"]',
  ],
  title: ['h1.job-title', '[itemprop="title"]'],
  company: ['[itemprop="hiringOrganization"] [itemprop="name"]'],
  location: ['[itemprop="address"]', 'spl-job-location'],
  employmentType: ['[itemprop="employmentType"]'],
  posted: ['[itemprop="datePosted"]'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

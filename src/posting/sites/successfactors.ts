import type { SiteAdapter } from './site-adapter.ts';

/** SAP SuccessFactors career sites, mostly on hosts of the employers. */
export const successfactors = {
  id: 'successfactors',
  hosts: ['*.successfactors.com', '*.successfactors.eu', '*.sapsf.com', '*.sapsf.eu', '*.jobs.hr.cloud.sap'],
  description: ['[data-careersite-propertyid="description"]', '.jobDisplay .jobdescription'],
  title: ['[data-careersite-propertyid="title"]', '#job-title'],
  location: [
    '[data-careersite-propertyid="location"]',
    '.jobGeoLocation',
    '[data-careersite-propertyid="city"]',
  ],
  posted: ['[data-careersite-propertyid="date"]'],
  distinctive: true,
  identity: { parameters: ['career_job_req_id', 'company'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** iCIMS: the posting stands in a frame of the same origin, `?in_iframe=1`. */
export const icims = {
  id: 'icims',
  hosts: ['*.icims.com'],
  description: [
    '.iCIMS_JobContent .iCIMS_InfoMsg_Job, .iCIMS_JobContent .iCIMS_Expandable_Text',
    '.iCIMS_JobContent',
  ],
  title: ['.iCIMS_Header h1', 'h1.iCIMS_Header'],
  company: ['meta[property="og:site_name"]'],
  location: ['.iCIMS_JobHeader .header.left .iCIMS_JobHeaderData'],
  identifier: ['.iCIMS_JobHeader .header.right .iCIMS_JobHeaderData'],
  distinctive: false,
  identity: { parameters: [] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

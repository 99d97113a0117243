import type { SiteAdapter } from './site-adapter.ts';

/** Indeed: a page of its own, or a pane beside the list in the same document. */
export const indeed = {
  id: 'indeed',
  hosts: ['indeed.com', '*.indeed.com'],
  pane: ['#jobsearch-ViewjobPaneWrapper', '.fastviewjob', '.jobsearch-JobComponent'],
  description: ['#jobDescriptionText'],
  title: [
    '[data-testid="jobsearch-JobInfoHeader-title"]',
    '.jobsearch-JobInfoHeader-title',
    '.jobsearch-InfoHeaderContainer h1, .jobsearch-InfoHeaderContainer h2',
  ],
  company: [
    '[data-testid="inlineHeader-companyName"]',
    '[data-company-name="true"]',
    '.jobsearch-JobInfoHeader-companyNameSimple',
  ],
  location: [
    '[data-testid="inlineHeader-companyLocation"]',
    '[data-testid="jobsearch-JobInfoHeader-companyLocation"]',
    '#jobLocationText',
  ],
  pay: ['#salaryInfoAndJobType > span:first-child', '[aria-label="Pay"] [data-testid$="-tile"]'],
  employmentType: ['#salaryInfoAndJobType > span + span'],
  distinctive: true,
  identity: { parameters: ['jk'], canonical: { parameter: 'vjk', path: '/viewjob?jk=' } },
  verified: { date: '2026-11-23', by: 'page', saved: '2026' },
} as const satisfies SiteAdapter;

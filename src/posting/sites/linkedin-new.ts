import type { SiteAdapter } from './site-adapter.ts';

/** LinkedIn signed in, the newer interface: hashed classes, and only the component names are stable. */
export const linkedinNew = {
  id: 'linkedin-new',
  hosts: ['linkedin.com', '*.linkedin.com'],
  pane: ['[data-sdui-screen*="JobDetails"]', '[data-sdui-screen*="SemanticJobDetails"]'],
  description: [
    '[data-sdui-component$="jobseeker.dsl.impl.aboutTheJob"] [data-testid="expandable-text-box"]',
    '[data-sdui-component$="jobseeker.dsl.impl.aboutTheJob"]',
  ],
  title: [],
  line: ['[data-sdui-screen*="JobDetails"] p:nth-of-type(3)'],
  documentTitle: /^(?:\(\d+\+?\) )?(?<title>[^|]+?) \| (?<company>[^|]+?) (?:\| .+ )?\| LinkedIn$/,
  distinctive: true,
  identity: { parameters: [], canonical: { parameter: 'currentJobId', path: '/jobs/view/' } },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

import type { SiteAdapter } from './site-adapter.ts';

/** Workday tenants: all places are named by `data-automation-id`. */
export const workday = {
  id: 'workday',
  hosts: ['*.myworkdayjobs.com', '*.myworkdaysite.com'],
  pane: ['[data-automation-id="jobPostingPage"]', '#mainContent'],
  description: ['[data-automation-id="jobPostingDescription"]'],
  title: ['[data-automation-id="jobPostingHeader"]'],
  location: ['[data-automation-id="locations"] dd', '[data-automation-id="location"]'],
  employmentType: ['[data-automation-id="time"] dd'],
  posted: ['[data-automation-id="postedOn"] dd'],
  distinctive: true,
  identity: { parameters: [], tail: /\/apply(?:\/.*)?$/ },
  verified: { date: '2026-11-23', by: 'page', saved: '2026' },
} as const satisfies SiteAdapter;

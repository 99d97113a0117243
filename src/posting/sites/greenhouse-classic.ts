import type { SiteAdapter } from './site-adapter.ts';

/** boards.greenhouse.io and its embeds. */
export const greenhouseClassic = {
  id: 'greenhouse-classic',
  hosts: ['boards.greenhouse.io', 'boards.eu.greenhouse.io'],
  pane: ['#app_body', '#wrapper'],
  description: ['#app_body #content', '#wrapper #content', '#grnhse_app #content'],
  without: ['#application', '#application_form', '#apply_button'],
  title: ['.app-title'],
  company: ['.company-name'],
  location: ['.location'],
  documentTitle: /^Job Application for (?<title>.+) at (?<company>.+)$/,
  distinctive: false,
  identity: { parameters: ['gh_jid', 'token', 'for'] },
  verified: { date: '2026-11-23', by: 'code' },
} as const satisfies SiteAdapter;

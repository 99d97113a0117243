import type { SiteAdapter } from './site-adapter.ts';

/** Hacker News, "Who is hiring?": every top-level comment is a posting, and its first line is parted by bars. */
export const hackerNews = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  path: /^\/item\?/,
  description: [
    '.athing:target .commtext',
    '.fatitem .commtext',
    '.comtr td.ind[indent="0"] ~ td.default .commtext',
  ],
  each: true,
  firstLine:
    /^(?<company>[^|\n]{2,80}?)\s*\|(?:(?=(?:[^\n]*\|)?\s*(?<title>[^|\n]{0,60}\b(?:engineers?|developers?|designers?|scientists?|managers?|analysts?|researchers?|architects?|leads?|writers?)\b[^|\n]{0,60}?)\s*(?:[|\n]|$))|)[^\n|]+\|/i,
  title: [],
  without: ['.reply'],
  distinctive: false,
  identity: { parameters: ['id'], hash: true },
  verified: { date: '2026-11-24', by: 'code' },
} as const satisfies SiteAdapter;

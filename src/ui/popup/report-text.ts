import type { PageReport } from '../../platform/messages.ts';

/** What a report is from. */
export type ReportVersions = {
  readonly extension: string;
  readonly lexicon: string;
  readonly scorer: string;
  /** As the browser names itself. */
  readonly browser: string;
};

/** A report as text, to be put into a message to those who mend the reader. In English, for them to read. */
export function reportText(
  report: PageReport,
  { extension, lexicon, scorer, browser }: ReportVersions,
): string {
  const { host, via, reason, tried, selectors, elements, words, marks } = report;
  return [
    'Outcome Lens: a page that is read wrongly',
    `Versions: extension ${extension}, lexicon ${lexicon}, scorer ${scorer}`,
    `Browser: ${browser}`,
    `Host: ${host}`,
    via === undefined ? `Read: nothing (${reason ?? 'no reason'})` : `Read: via ${via}`,
    `Found: ${elements} elements, ${words} words, ${marks} marks`,
    `Tried: ${tried.join(', ') || 'nothing'}`,
    'Selectors and how many elements each finds:',
    ...selectors.map(({ site, selector, count }) => `  ${count} × ${selector} (${site})`),
    ...(selectors.length === 0 ? ['  none that this page’s adapters know'] : []),
    '',
  ].join('\n');
}

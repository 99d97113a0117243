import { styleText } from 'node:util';
import { says } from 'virtual:lexicon-notes';
import { t } from '../platform/i18n.ts';
import type { Standing } from '../reading/percentile.ts';
import { AXES, type Axis, type Reading } from '../reading/reading.ts';
import { axisReasons, overallReason } from '../words/reasons.ts';
import { asRecord, type MatchRecord } from './as-record.ts';
import { compare } from './compare.ts';

type Read = {
  readonly title?: string;
  readonly company?: string;
  readonly text: string;
  readonly reading: Reading;
};

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<MatchRecord['pole'], Style>> = {
  outcome: ['blue', 'underline'],
  output: ['yellow', 'underline'],
  flag: ['magenta', 'underline'],
};

/** Prints a reading: what stands where, then every marked phrase with its pole, axis and entry. */
export function printReading({ title, company, text, reading }: Read, output: NodeJS.WriteStream): void {
  const paint = (style: Style, words: string) => (output.isTTY ? styleText(style, words) : words);
  const line = (words = '') => output.write(`${words}\n`);
  if (title) line(paint('bold', company ? `${title} · ${company}` : title));
  line(verdict(reading));
  const { standing } = compare(title ?? '', reading);
  if (standing) line(standingWords(standing));
  line(
    `Focus ${whole(reading, 'focus')} · Autonomy ${whole(reading, 'autonomy')} · Growth ${whole(reading, 'growth')}   (0 shipped it, 50 silent or mixed, 100 mattered)`,
  );
  if (reading.evidence === 'enough')
    for (const sentence of [overallReason(reading), t('reason_setting'), ...axisReasons(reading, says)])
      line(sentence);
  const { matches } = asRecord(null, text, reading);
  for (const pole of ['outcome', 'output', 'flag'] as const) {
    const own = matches.filter((match) => match.pole === pole);
    if (own.length === 0) continue;
    line();
    line(paint('bold', `${NAMES[pole]} (${own.length})`));
    for (const match of own)
      line(
        `  ${paint(STYLES[pole], match.text)}  ${paint('dim', match.axis ? `${match.axis}, ${match.entry}` : match.entry)}`,
      );
  }
}

function standingWords({ percent, of, family }: Standing): string {
  const all = `Higher than ${percent} % of ${of.toLocaleString('en')} postings`;
  const own = family
    ? `, and than ${family.percent} % of ${family.of.toLocaleString('en')} ${family.name.replaceAll('-', ' ')} postings`
    : '';
  return `${all}${own} (mostly of 2012 to 2026, many undated).`;
}

const NAMES = { outcome: 'Outcome', output: 'Output', flag: 'Red flags' } as const;

const whole = ({ axes }: Reading, axis: Axis) => Math.round(axes[axis].score);

function verdict({ language, evidence, score, range, signals }: Reading): string {
  if (language !== 'en' && language !== 'und')
    return `Only English postings can be read so far; this one is in another language (${language}).`;
  if (evidence === 'none') return 'Too little to go by: no wording that speaks of output or outcome.';
  const silent = AXES.filter((axis) => !signals.some((signal) => signal.axis === axis));
  if (evidence === 'little')
    return `Too little to go by${silent.length > 0 ? `: nothing on ${silent.join(', ')}` : ''}.`;
  const side = score >= 57 ? 'Leans outcome' : score <= 43 ? 'Leans output' : 'Mixed';
  return `${side}: ${Math.round(score)} (${Math.round(range[0])}–${Math.round(range[1])})`;
}

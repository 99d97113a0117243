import { t } from '../../platform/i18n.ts';
import type { Reading } from '../../reading/reading.ts';
import { type Count, countsOf, silentAxes } from './counts.ts';

/** What was counted, in one sentence. */
export function summaryOf(reading: Pick<Reading, 'signals'>): string {
  const [first, second] = countsOf(reading);
  if (!first?.phrases || !second) return t('popup_counted_nothing');
  return t(first.mostly ? 'popup_counted_mostly' : 'popup_counted', [
    withTopic(t(`popup_first_${first.pole}_${form(first)}`, number(first)), first),
    then(second),
  ]);
}

/** What the text leaves unsaid, in one sentence; null where it speaks of every axis. */
export function silenceOf(reading: Pick<Reading, 'axes'>): string | null {
  const silent = silentAxes(reading).map((axis) => t(`axis_${axis}_means`));
  if (silent.length === 0) return null;
  return t('popup_silent', [new Intl.ListFormat('en', { type: 'disjunction' }).format(silent)]);
}

function then(count: Count): string {
  if (count.phrases === 0) return t(`popup_then_${count.pole}_none`);
  return t(`popup_then_${count.pole}`, number(count));
}

function withTopic(phrases: string, count: Count): string {
  const { pole, mostly } = count;
  if (!mostly) return phrases;
  return t(count.phrases === 1 ? 'popup_on' : 'popup_mostly', [phrases, t(`popup_topic_${pole}_${mostly}`)]);
}

function form({ phrases }: Count): 'one' | 'many' {
  return phrases === 1 ? 'one' : 'many';
}

function number({ phrases }: Count): readonly string[] {
  return [String(phrases)];
}

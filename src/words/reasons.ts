import { t } from '../platform/i18n.ts';
import { AXES, type Axis, type Pole, type Reading, type Signal } from '../reading/reading.ts';

/** What an entry names, by its id: a deadline and a volume are told apart. */
export type Says = Readonly<Record<string, string>>;

type Topic = `${Pole}_${Axis}` | 'output_deadline' | 'output_volume';

/** A sentence for each axis, made of what was found on it and what was not. */
export function axisReasons({ signals }: Pick<Reading, 'signals'>, says: Says): readonly string[] {
  return AXES.map((axis) => {
    const own = signals.filter((signal) => signal.axis === axis);
    const missing = t(`reason_missing_${axis}`);
    const name = t(`axis_${axis}`);
    if (own.length === 0) return t('reason_axis_silent', [name, missing]);
    const phrases = phrasesOf(own, says);
    return own.some(({ pole }) => pole === 'outcome')
      ? t('reason_axis', [name, phrases])
      : t('reason_axis_missing', [name, phrases, missing]);
  });
}

/** What the whole number is the sum of. */
export function overallReason({ reasons, setting }: Pick<Reading, 'reasons' | 'setting'>): string {
  const of = (side: Pole) =>
    reasons.reduce((sum, { pole, points }) => (pole === side ? sum + points : sum), 0);
  return t('reason_sum', [signed(of('outcome')), signed(of('output')), signed(setting)]);
}

/** "+4", "−3", "0": a minus sign, not a hyphen. */
function signed(points: number): string {
  const whole = Math.round(points);
  return whole > 0 ? `+${whole}` : whole < 0 ? `\u2212${-whole}` : '0';
}

function phrasesOf(signals: readonly Signal[], says: Says): string {
  const counts = new Map<Topic, number>();
  for (const signal of signals) {
    const topic = topicOf(signal, says);
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  const parts = [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([topic, count], i) => {
      const words = [String(count), t(`reason_topic_${topic}`)];
      if (i > 0) return t('reason_more', words);
      return t(count === 1 ? 'reason_first_one' : 'reason_first_many', words);
    });
  return parts.join(', ');
}

function topicOf({ entry, pole, axis }: Signal, says: Says): Topic {
  const named = says[entry];
  if (pole === 'output' && axis === 'focus' && (named === 'deadline' || named === 'volume'))
    return `output_${named}`;
  return `${pole}_${axis}`;
}

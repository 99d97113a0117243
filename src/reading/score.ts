import {
  AXES,
  type Axis,
  type AxisReading,
  type Evidence,
  type Pole,
  type Reading,
  type Reason,
  type Signal,
} from './reading.ts';
import { FIGURES, GROUPS, type Target } from './scorer.ts';

/** What the score is made of: a signal with the weight of its entry and the sentence it stands in. */
export type Weighed = Signal & { readonly weight: number; readonly sentence: number };

type Scored = Pick<Reading, 'score' | 'range' | 'confidence' | 'axes' | 'evidence' | 'reasons' | 'setting'>;

/** Fewer distinct entries than this say too little. */
const FEWEST_ENTRIES = 3;
/** A range wider than this says too little as well. */
const WIDEST_RANGE = 50;
/** No posting is all of one pole: the parts of a score beyond this are scaled down together. */
const FURTHEST = 48;
/** Nine in ten resampled scores lie within this many standard errors. */
const NINE_IN_TEN = 1.64;
/** Signals at which half of what the setting says counts: next to nothing said, the setting alone says nothing. */
const HALF_SETTING = 1;

/**
 * The score and what it is made of.
 *
 * The signals of each axis and pole pull together, each further one less; the words of the setting (what kind of
 * work it is) pull as fitted. Everything is a sum: the points of the reasons and of the setting make `score - 50`.
 * @param tones positions in `FIGURES.words` of the words present
 */
export function score(signals: readonly Weighed[], tones: readonly number[] = []): Scored {
  const said = weigh(signals);
  const whole = sumUp(said, tones, 'overall');
  const range = resampledRange(said, tones, whole.total);
  const axes = Object.fromEntries(
    AXES.map((axis) => [axis, axisReading(signals, said, tones, axis)]),
  ) as Record<Axis, AxisReading>;
  const width = (range[1] - range[0]) / 100;
  const strength = said.reduce((sum, { size }) => sum + size, 0);
  return {
    score: 50 + whole.total,
    range,
    confidence: signals.length === 0 ? 0 : (strength / (strength + FEWEST_ENTRIES)) * Math.max(0, 1 - width),
    axes,
    evidence: evidenceOf(signals, range),
    reasons: reasonsOf(said, whole.points),
    setting: whole.setting,
  };
}

/** A signal with what it counts after its entry's earlier ones; `group` is a position in `GROUPS`. */
export type Said = {
  readonly signal: Weighed;
  readonly index: number;
  readonly group: number;
  readonly size: number;
};

export function weigh(signals: readonly Weighed[]): Said[] {
  const times = new Map<string, number>();
  return signals.map((signal, index) => {
    const key = `${signal.entry} ${signal.pole}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    const size = (FIGURES.strength[signal.weight] ?? 1) * FIGURES.repeat ** before;
    return { signal, index, group: groupOf(signal.axis, signal.pole), size };
  });
}

const groupOf = (axis: Axis, pole: Pole) => AXES.indexOf(axis) * 2 + (pole === 'outcome' ? 1 : 0);

/** Total weight said in each group, in the order of `GROUPS`. */
export function groupSizes(said: readonly Said[]): Float64Array {
  const sizes = new Float64Array(GROUPS.length);
  for (const { group, size } of said) sizes[group] = (sizes[group] ?? 0) + size;
  return sizes;
}

const PULLS: Readonly<Record<Target, Float64Array>> = {
  overall: pullsOf('overall'),
  focus: pullsOf('focus'),
  autonomy: pullsOf('autonomy'),
  growth: pullsOf('growth'),
};

function pullsOf(target: Target): Float64Array {
  return Float64Array.from(GROUPS, (group) => FIGURES.pulls[target][group]);
}

type Sum = { readonly total: number; readonly setting: number; readonly points: readonly number[] };

function sumUp(said: readonly Said[], tones: readonly number[], target: Target): Sum {
  const sizes = groupSizes(said);
  const setting = settingOf(said.length, toneOf(tones, target));
  const raw = rawTotal(sizes, setting, target);
  const scale = scaleOf(raw);
  const points = said.map(({ group, size }) => {
    const whole = sizes[group] || 1;
    return (scale * (PULLS[target][group] ?? 0) * Math.log1p(whole) * size) / whole;
  });
  return { total: raw * scale, setting: setting * scale, points };
}

function rawTotal(sizes: Float64Array, setting: number, target: Target): number {
  let total = setting;
  for (let group = 0; group < sizes.length; group++) {
    total += (PULLS[target][group] ?? 0) * Math.log1p(sizes[group] ?? 0);
  }
  return total;
}

const scaleOf = (raw: number) => (Math.abs(raw) > FURTHEST ? FURTHEST / Math.abs(raw) : 1);

/** What the words of the setting say, before it is weighed by how much is said. */
function toneOf(tones: readonly number[], target: Target): number {
  if (tones.length === 0) return 0;
  const figures = FIGURES.tones[target];
  return tones.reduce((total, tone) => total + (figures[tone] ?? 0), 0) / Math.sqrt(tones.length);
}

const settingOf = (signals: number, tone: number) =>
  signals === 0 ? 0 : tone * (signals / (signals + HALF_SETTING));

function reasonsOf(said: readonly Said[], points: readonly number[]): Reason[] {
  const reasons = new Map<
    string,
    { reason: Omit<Reason, 'points' | 'signals'>; points: number; signals: number[] }
  >();
  said.forEach(({ signal: { entry, pole, axis }, index }, i) => {
    const key = `${entry} ${pole}`;
    const row = reasons.get(key) ?? { reason: { entry, pole, axis }, points: 0, signals: [] };
    row.points += points[i] ?? 0;
    row.signals.push(index);
    reasons.set(key, row);
  });
  const rows = [...reasons.values()].map(({ reason, ...rest }) => ({ ...reason, ...rest }));
  return rows.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function axisReading(
  signals: readonly Weighed[],
  said: readonly Said[],
  tones: readonly number[],
  axis: Axis,
): AxisReading {
  const own = signals.filter((signal) => signal.axis === axis);
  return {
    score: 50 + sumUp(said, tones, axis).total,
    outcomes: own.filter(({ pole }) => pole === 'outcome').length,
    outputs: own.filter(({ pole }) => pole === 'output').length,
  };
}

function evidenceOf(signals: readonly Weighed[], [low, high]: readonly [number, number]): Evidence {
  if (signals.length === 0) return 'none';
  const distinct = new Set(signals.map(({ entry }) => entry)).size;
  return distinct < FEWEST_ENTRIES || high - low > WIDEST_RANGE ? 'little' : 'enough';
}

/**
 * Where nine in ten scores lie when the sentences that speak are resampled: the jackknife, which leaves out one
 * sentence at a time (Efron 1982). Same text, same range.
 */
function resampledRange(
  said: readonly Said[],
  tones: readonly number[],
  total: number,
): readonly [number, number] {
  const sentences = new Map<number, Said[]>();
  for (const each of said) {
    const own = sentences.get(each.signal.sentence);
    if (own) own.push(each);
    else sentences.set(each.signal.sentence, [each]);
  }
  if (sentences.size === 0) return [50, 50];
  if (sentences.size === 1) return [0, 100];
  const sizes = groupSizes(said);
  const tone = toneOf(tones, 'overall');
  const without = Array.from(sentences.values(), (own) => {
    const rest = sizes.slice();
    for (const { group, size } of own) rest[group] = Math.max(0, (rest[group] ?? 0) - size);
    const raw = rawTotal(rest, settingOf(said.length - own.length, tone), 'overall');
    return raw * scaleOf(raw);
  });
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  const spread = without.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const reach = NINE_IN_TEN * Math.sqrt((spread * (without.length - 1)) / without.length);
  return [Math.max(0, 50 + total - reach), Math.min(100, 50 + total + reach)];
}

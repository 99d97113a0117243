import type { Pole } from './reading.ts';
import { FIGURES, type Figures, GROUPS, type Target } from './scorer.ts';
import { groupSizes, type Said } from './weigh.ts';

/** No posting is all of one pole: the parts of a score beyond this are scaled down together. */
const FURTHEST = 48;

/** Distance of a score from the middle, and what it is the sum of: the setting and the points of each signal. */
export type Sum = { readonly total: number; readonly setting: number; readonly points: readonly number[] };

/** What stands around the signals: words that tell the kind of work, and what all sentences lean to. */
export type Around = {
  /** Positions in `FIGURES.words` of the words present. */
  readonly tones: readonly number[];
  /** How many sentences speak for each pole, each by its likelihood. */
  readonly leaning: Readonly<Record<Pole, number>>;
};

type ByTarget = Readonly<Record<Target, Float64Array>>;

const byTarget = (figures: Figures['pulls']): ByTarget => {
  const of = (target: Target) => Float64Array.from(GROUPS, (group) => figures[target][group]);
  return { overall: of('overall'), focus: of('focus'), autonomy: of('autonomy'), growth: of('growth') };
};

const PULLS = byTarget(FIGURES.pulls);

export function sumUp(said: readonly Said[], around: Around, target: Target): Sum {
  const sizes = groupSizes(said);
  const setting = settingOf(counted(said), toneOf(around, target));
  const raw = rawTotal(sizes, setting, target);
  const scale = scaleOf(raw);
  const points = said.map(({ group, size }) => {
    const whole = sizes[group] || 1;
    return (scale * (PULLS[target][group] ?? 0) * Math.log1p(whole) * size) / whole;
  });
  return { total: raw * scale, setting: setting * scale, points };
}

/** How far from the middle a score lies, given what is said in each group and the setting. */
export function totalOf(sizes: Float64Array, setting: number, target: Target): number {
  const raw = rawTotal(sizes, setting, target);
  return raw * scaleOf(raw);
}

const rawTotal = (sizes: Float64Array, setting: number, target: Target) =>
  setting + pulled(sizes, PULLS[target]);

function pulled(sizes: Float64Array, pulls: Float64Array): number {
  let total = 0;
  for (let group = 0; group < sizes.length; group++) {
    total += (pulls[group] ?? 0) * Math.log1p(sizes[group] ?? 0);
  }
  return total;
}

const scaleOf = (raw: number) => (Math.abs(raw) > FURTHEST ? FURTHEST / Math.abs(raw) : 1);

/** What the setting says, before it is weighed by how much is said. */
export function toneOf({ tones, leaning }: Around, target: Target): number {
  const pulls = FIGURES.leanings[target];
  const leant = pulls.output * Math.log1p(leaning.output) + pulls.outcome * Math.log1p(leaning.outcome);
  if (tones.length === 0) return leant;
  const figures = FIGURES.tones[target];
  return leant + tones.reduce((total, tone) => total + (figures[tone] ?? 0), 0) / Math.sqrt(tones.length);
}

/** Signals that count. */
export const counted = (said: readonly Said[]) => said.filter(({ size }) => size > 0).length;

/** Next to nothing said, the setting alone says nothing: it counts more with each signal that counts. */
export const settingOf = (signals: number, tone: number) =>
  signals === 0 ? 0 : tone * (signals / (signals + FIGURES.halfSetting));

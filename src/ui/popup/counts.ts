import { AXES, type Axis, type Pole, type Reading } from '../../reading/reading.ts';

/** How many phrases speak of one pole, and the axis that most of them speak of, if one does. */
export type Count = { readonly pole: Pole; readonly phrases: number; readonly mostly: Axis | null };

/** What was counted, the pole with more phrases first; poles without any come last with 0. */
export function countsOf({ signals }: Pick<Reading, 'signals'>): readonly Count[] {
  return [countOf('outcome', signals), countOf('output', signals)].sort((a, b) => b.phrases - a.phrases);
}

/** The axes on which the text says nothing, in the usual order. */
export function silentAxes({ axes }: Pick<Reading, 'axes'>): readonly Axis[] {
  return AXES.filter((axis) => axes[axis].outcomes + axes[axis].outputs === 0);
}

function countOf(pole: Pole, signals: Reading['signals']): Count {
  const ours = signals.filter((signal) => signal.pole === pole);
  const mostly = AXES.find((axis) => ours.filter((signal) => signal.axis === axis).length * 2 > ours.length);
  return { pole, phrases: ours.length, mostly: mostly ?? null };
}

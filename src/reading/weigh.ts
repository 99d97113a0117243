import type { SectionKind } from './compiled-lexicon.ts';
import { AXES, type Pole, type Signal } from './reading.ts';
import { FIGURES, type Figures, GROUPS } from './scorer.ts';

/** What the score is made of: a signal with what its entry is, and the sentence and section it stands in. */
export type Weighed = Signal & {
  /** The strength class of its entry. */
  readonly weight: number;
  /** It grants something, or names an effect, a volume, a deadline or a rule. */
  readonly concrete: boolean;
  readonly sentence: number;
  readonly section: SectionKind;
};

/** A signal with what it counts after its entry's earlier ones; `group` is a position in `GROUPS`. */
export type Said = {
  readonly signal: Weighed;
  readonly index: number;
  readonly group: number;
  readonly size: number;
};

/** What each signal counts: by its strength class, less each time its entry speaks again, and by where it stands. */
export function weigh(
  signals: readonly Weighed[],
  { strength, repeat }: Pick<Figures, 'strength' | 'repeat'> = FIGURES,
): Said[] {
  // By pole, and then by the entry's own string: a key put together would have to be hashed each time.
  const spoken: Readonly<Record<Pole, Map<string, number>>> = { output: new Map(), outcome: new Map() };
  return signals.map((signal, index) => {
    const group = groupOf(signal);
    if (isAside(signal)) return { signal, index, group, size: 0 };
    const times = spoken[signal.pole];
    const before = times.get(signal.entry) ?? 0;
    times.set(signal.entry, before + 1);
    const size = (strength[signal.weight] ?? 1) * repeat ** before;
    return { signal, index, group, size };
  });
}

/** Said of the company, or among benefits that teach nothing: shown, but not what the work is like. */
const isAside = ({ section, axis }: Pick<Weighed, 'section' | 'axis'>) =>
  section === 'company' || section === 'legal' || (section === 'benefits' && axis !== 'growth');

const groupOf = ({ axis, pole }: Signal) => AXES.indexOf(axis) * 2 + (pole === 'outcome' ? 1 : 0);

/** Total weight said in each group, in the order of `GROUPS`. */
export function groupSizes(said: readonly Said[]): Float64Array {
  const sizes = new Float64Array(GROUPS.length);
  for (const { group, size } of said) sizes[group] = (sizes[group] ?? 0) + size;
  return sizes;
}

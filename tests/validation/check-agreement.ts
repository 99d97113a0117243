import { type Agreement, agreement, KINDS, type Kind, type Mark } from './agreement.ts';
import { BASELINES } from './baselines.ts';
import { mean, median, rankCorrelation } from './statistics.ts';
import { type Check, table } from './table.ts';
import type { LabelledReading } from './world.ts';

type Measured = { readonly name: string; readonly f1: Readonly<Record<Kind, number>>; readonly rho: number };

/** The reading and simpler ways to do it, on the same postings. */
export function measureAll(postings: readonly LabelledReading[]): {
  rows: readonly Measured[];
  text: string;
} {
  const measured = (
    name: string,
    read: (posting: LabelledReading) => { marks: readonly Mark[]; score: number },
  ) => {
    const read_ = postings.map((posting) => ({ ...posting, ...read(posting) }));
    const f1 = Object.fromEntries(KINDS.map((kind) => [kind, agreement(read_, kind).f1])) as Measured['f1'];
    const rho = rankCorrelation(
      read_.map(({ score }) => score),
      postings.map(({ rating }) => rating.overall),
    );
    return { name, f1, rho };
  };
  const rows = [
    measured('Outcome Lens', ({ marks, reading }) => ({ marks, score: reading.score })),
    ...BASELINES.map(({ name, read }) => measured(name, ({ text }) => read(text))),
  ];
  const shown = (f1: number) => (f1 === 0 ? '–' : f1.toFixed(2));
  const text = table(
    ['way to read', 'F1 output', 'F1 outcome', 'F1 red flag', 'rank correlation'],
    rows.map(({ name, f1, rho }) => [
      name,
      shown(f1.output),
      shown(f1.outcome),
      shown(f1.flag),
      rho.toFixed(2),
    ]),
  );
  return { rows, text };
}

/** Each simpler way must be worse in everything. */
export function checkBaselines([ours, ...others]: readonly Measured[]): Check[] {
  if (!ours) return [];
  return others.map(({ name, f1, rho }) => ({
    name: `better than ${name}`,
    figure: `F1 ${KINDS.map((kind) => (ours.f1[kind] - f1[kind]).toFixed(2)).join(' / ')} and rank correlation ${(ours.rho - rho).toFixed(2)} higher`,
    limit: 'all higher',
    holds: KINDS.every((kind) => ours.f1[kind] > f1[kind]) && ours.rho > rho,
  }));
}

const AXES_AND_ALL = ['overall', 'focus', 'autonomy', 'growth'] as const;

/** How well marks and score agree with the readers, as told to users. */
export function agreementText(postings: readonly LabelledReading[]): string {
  const row = (name: string, { precision, recall, f1 }: Agreement) => [
    name,
    `${Math.round(100 * precision)} %`,
    `${Math.round(100 * recall)} %`,
    String(Math.round(100 * f1)),
  ];
  const NAMES = { outcome: 'outcome', output: 'output', flag: 'red flag' } as const;
  const marks = table(
    ['kind of mark', 'precision: marks that are right', 'recall: what readers marked and we do', 'F1'],
    (['outcome', 'output', 'flag'] as const).map((kind) => row(NAMES[kind], agreement(postings, kind))),
  );
  const scores = table(
    ['score', 'rank correlation with the ratings', 'median, ours and theirs', 'mean difference'],
    AXES_AND_ALL.map((target) => {
      const given = postings.map(({ rating }) => rating[target]);
      const got = postings.map(({ reading }) =>
        target === 'overall' ? reading.score : reading.axes[target].score,
      );
      return [
        target,
        rankCorrelation(got, given).toFixed(2),
        `${Math.round(median(got))}, ${Math.round(median(given))}`,
        mean(got.map((value, i) => Math.abs(value - (given[i] ?? 0)))).toFixed(1),
      ];
    }),
  );
  return `${marks}\n\n${scores}`;
}

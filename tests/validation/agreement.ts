import type { Pole } from '../../src/reading/reading.ts';
import type { LabelledPosting } from './labelled-postings.ts';

export type Kind = Pole | 'flag';

export const KINDS: readonly Kind[] = ['output', 'outcome', 'flag'];

/** A marked span of a text. */
export type Mark = { readonly start: number; readonly end: number; readonly kind: Kind };

export type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number };

/**
 * How well marks agree with the readers, sentence by sentence: right is a marked sentence that any reader labelled so,
 * wanted one that most of them did.
 */
export function agreement(
  postings: readonly (LabelledPosting & { readonly marks: readonly Mark[] })[],
  kind: Kind,
): Agreement {
  let [marked, right, wanted, found] = [0, 0, 0, 0];
  for (const { units, readers, marks } of postings) {
    const own = marks.filter((mark) => mark.kind === kind);
    units.forEach(([from, to], unit) => {
      const isMarked = own.some(({ start, end }) => start < to && end > from);
      const labelled = readers.filter(({ labels }) =>
        labels.some(([at, label]) => at === unit && isOf(label, kind)),
      );
      const isWanted = labelled.length * 2 > readers.length;
      marked += Number(isMarked);
      right += Number(isMarked && labelled.length > 0);
      wanted += Number(isWanted);
      found += Number(isWanted && isMarked);
    });
  }
  const precision = right / Math.max(1, marked);
  const recall = found / Math.max(1, wanted);
  return { precision, recall, f1: (2 * precision * recall) / Math.max(1e-9, precision + recall) };
}

export const isOf = (label: string, kind: Kind) => label === kind || label.endsWith(`-${kind}`);

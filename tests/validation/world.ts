import { lexicon } from 'virtual:lexicon';
import { read } from '../../src/reading/read.ts';
import type { Reading } from '../../src/reading/reading.ts';
import type { Mark } from './agreement.ts';
import { type CorpusPosting, corpus, disguisesOf } from './disguises.ts';
import { isKeptBack, type LabelledPosting, labelledFiles, labelledPostings } from './labelled-postings.ts';
import { mean } from './statistics.ts';

export type LabelledReading = LabelledPosting & {
  readonly reading: Reading;
  readonly marks: readonly Mark[];
  /** The readers' mean rating. */
  readonly rating: Readonly<Record<'overall' | 'focus' | 'autonomy' | 'growth', number>>;
};

export type CorpusReading = CorpusPosting & {
  readonly reading: Reading;
  readonly disguises: readonly number[];
};

/** Everything the checks look at, read once. */
export type World = {
  readonly labelled: readonly LabelledReading[];
  /** The third on which nothing was fitted. */
  readonly keptBack: readonly LabelledReading[];
  readonly corpus: readonly CorpusReading[];
};

export function readWorld(files: readonly string[]): World {
  const labelled = labelledPostings(labelledFiles(files)).map((posting): LabelledReading => {
    const reading = read(posting.text, lexicon);
    const of = (target: 'overall' | 'focus' | 'autonomy' | 'growth') =>
      mean(posting.readers.map((reader) => reader[target]));
    return {
      ...posting,
      reading,
      marks: marksOf(reading),
      rating: { overall: of('overall'), focus: of('focus'), autonomy: of('autonomy'), growth: of('growth') },
    };
  });
  return {
    labelled,
    keptBack: labelled.filter(isKeptBack),
    corpus: corpus().map((posting) => ({
      ...posting,
      reading: read(posting.text, lexicon),
      disguises: disguisesOf(posting.text),
    })),
  };
}

const marksOf = ({ signals, flags }: Reading): Mark[] => [
  ...signals.map(({ start, end, pole }) => ({ start, end, kind: pole })),
  ...flags.map(({ start, end }) => ({ start, end, kind: 'flag' as const })),
];

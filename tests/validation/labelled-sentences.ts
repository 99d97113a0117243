import { lexicon } from 'virtual:lexicon';
import type { Candidate } from '../../src/reading/apply-context.ts';
import type { SectionKind } from '../../src/reading/compiled-lexicon.ts';
import { findCandidates } from '../../src/reading/find-candidates.ts';
import type { Pole } from '../../src/reading/reading.ts';
import { isOf } from './agreement.ts';
import type { LabelledPosting } from './labelled-postings.ts';

/** A sentence as the reader cuts it, with what was found in it and what any careful reader marked it as. */
export type LabelledSentence = {
  readonly posting: LabelledPosting;
  /** In lower case, as often as they stand. */
  readonly words: readonly string[];
  readonly section: SectionKind;
  readonly candidates: readonly Candidate[];
  readonly answers: Readonly<Record<Pole, boolean>>;
};

export function labelledSentences(posting: LabelledPosting): LabelledSentence[] {
  const { text, units, readers } = posting;
  const { tokens, candidates, sections } = findCandidates(text, lexicon);
  return sections.map((section, sentence) => {
    const first = tokens.sentences[sentence] ?? 0;
    const past = tokens.sentences[sentence + 1] ?? first;
    const start = tokens.starts[first] ?? 0;
    const end = tokens.ends[past - 1] ?? start;
    const labels = readers
      .flatMap((reader) => reader.labels)
      .filter(([unit]) => {
        const [from = 0, to = 0] = units[unit] ?? [];
        return from < end && to > start;
      })
      .map(([, label]) => label);
    const words: string[] = [];
    for (let at = first; at < past; at++) {
      const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase();
      if (/^([a-z]+|[,:%(])$/.test(word)) words.push(word);
    }
    return {
      posting,
      words,
      section,
      candidates: candidates.filter((each) => each.sentence === sentence),
      answers: {
        output: labels.some((label) => isOf(label, 'output')),
        outcome: labels.some((label) => isOf(label, 'outcome')),
      },
    };
  });
}

import { writeFileSync } from 'node:fs';
import { lexicon } from 'virtual:lexicon';
import { read } from '../../src/reading/read.ts';
import { isKeptBack, type LabelledPosting, labelledFiles, labelledPostings } from './labelled-postings.ts';

// Counts for each entry how often its marks are right on the labelled postings that are kept back, which nobody reads
// who writes entries: `npm run measure -- LABELLED.jsonl …`. Writes lexicons/measured.yaml, from which the card says
// "right 9 times in 10" and the compiler mutes what is too often wrong.

/** Muted entries are measured as well: else what is muted once would never be heard again. */
const spoken = { ...lexicon, entries: lexicon.entries.map((entry) => ({ ...entry, muted: false })) };

const counts = new Map<string, { right: number; of: number }>();
for (const posting of labelledPostings(labelledFiles(process.argv.slice(2))).filter(isKeptBack)) {
  const { signals, flags } = read(posting.text, spoken);
  for (const { start, end, entry, pole } of signals) count(entry, isRight(posting, start, end, pole));
  for (const { start, end, entry } of flags) count(entry, isRight(posting, start, end, 'flag'));
}

function count(entry: string, right: boolean): void {
  const row = counts.get(entry) ?? { right: 0, of: 0 };
  counts.set(entry, { right: row.right + (right ? 1 : 0), of: row.of + 1 });
}

/** A mark is right where it touches a unit that any reader labelled with its pole. */
function isRight({ units, readers }: LabelledPosting, start: number, end: number, pole: string): boolean {
  return units.some(([from, to], unit) => {
    if (end <= from || start >= to) return false;
    return readers.some(({ labels }) =>
      labels.some(([at, label]) => at === unit && (label === pole || label.endsWith(`-${pole}`))),
    );
  });
}

const rows = [...counts]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([entry, { right, of }]) => `  ${entry}: [${right}, ${of}]`);
const head = `# How often the marks of each entry were right on labelled postings that were not used to write it: right, of.\n# Made by \`npm run measure\` on ${new Date().toISOString().slice(0, 10)}; the labels are by language-model readers who followed a written guide.\n`;
writeFileSync('lexicons/measured.yaml', `${head}measured:\n${rows.join('\n')}\n`);
console.log(`${rows.length} entries measured`);

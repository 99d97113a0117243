import { createHash } from 'node:crypto';
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { lexicon } from 'virtual:lexicon';
import { families } from 'virtual:role-families';
import { distributionOf, FEWEST_IN_FAMILY, type ScoreDistribution } from '../../src/reading/percentile.ts';
import { read } from '../../src/reading/read.ts';
import type { Reading } from '../../src/reading/reading.ts';
import { FAMILIES, familyFinder, type RoleFamily } from '../../src/reading/role-family.ts';

// Writes how the scores of many postings are spread: `npm run baseline -- POSTINGS.jsonl`, lines {id, title, text}.
// Where the lines name a `family`, prints how often the title alone tells the same.

const OUT = 'src/reading/score-distribution.json';

type Row = { readonly id: string; readonly title: string; readonly text: string; readonly family?: string };

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('name a file of postings, one JSON object {id, title, text} a line');

const familyOf = familyFinder(families);
const scores: number[] = [];
const byFamily = new Map<RoleFamily, number[]>();
const told = new Map<string, { right: number; of: number; said: number }>();
let postings = 0;
let versions: Reading['versions'] | null = null;

for await (const line of createInterface({ input: createReadStream(file) })) {
  const row: Partial<Row> = JSON.parse(line);
  const family = familyOf(row.title ?? '');
  const reading = read(row.text ?? '', lexicon);
  postings++;
  versions = reading.versions;
  if (isHeldBack(row)) judge(family, nameOf(row.family));
  if (reading.evidence !== 'enough') continue;
  scores.push(reading.score);
  if (family !== 'other') byFamily.set(family, [...(byFamily.get(family) ?? []), reading.score]);
}
if (versions === null || scores.length === 0)
  throw new Error(`${file} holds no posting with enough to go by`);

const distribution: ScoreDistribution = {
  made: new Date().toISOString().slice(0, 10),
  versions,
  read: postings,
  all: distributionOf(scores),
  families: Object.fromEntries(
    FAMILIES.flatMap((family) => {
      const own = byFamily.get(family) ?? [];
      return own.length < FEWEST_IN_FAMILY ? [] : [[family, distributionOf(own)]];
    }),
  ),
};
// One line for each distribution, so that a change of it can be seen.
const text = JSON.stringify(distribution, null, 2).replace(/\[[^\]]*\]/g, (list) =>
  list.replace(/\s+/g, ' '),
);
writeFileSync(OUT, `${text}\n`);
console.log(`${OUT}: ${scores.length} of ${postings} postings have enough to go by`);
for (const family of FAMILIES) console.log(`  ${family}: ${byFamily.get(family)?.length ?? 0}`);
printAccuracy();

/** The third of the titled postings that the lists of words were not written on. */
function isHeldBack({ id, title, family }: Partial<Row>): boolean {
  if (!title || family === undefined) return false;
  return (createHash('sha256').update(String(id)).digest()[0] ?? 0) % 3 === 0;
}

function nameOf(family = ''): string {
  return family.toLowerCase().replaceAll('/', ' and ').replaceAll(' ', '-');
}

function judge(said: string, meant: string): void {
  for (const name of [said, meant]) if (!told.has(name)) told.set(name, { right: 0, of: 0, said: 0 });
  const [own, other] = [told.get(meant), told.get(said)];
  if (!own || !other) return;
  own.of++;
  other.said++;
  if (said === meant) own.right++;
}

function printAccuracy(): void {
  const rows = [...told].sort(([a], [b]) => (a < b ? -1 : 1));
  const [right, of] = rows.reduce(([a, b], [, row]) => [a + row.right, b + row.of], [0, 0]);
  if (of === 0) return;
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2));
  console.log(
    `The title tells the family named in the file: ${right} of ${of} held back (${share(right, of)})`,
  );
  for (const [name, row] of rows)
    console.log(
      `  ${name}: found ${row.right} of ${row.of} (${share(row.right, row.of)}), right ${share(row.right, row.said)} of ${row.said} times`,
    );
}

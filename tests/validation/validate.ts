import { readFileSync, writeFileSync } from 'node:fs';
import { FIGURES } from '../../src/reading/scorer.ts';
import { agreementText, checkBaselines, measureAll } from './check-agreement.ts';
import { checkDisguise } from './check-disguise.ts';
import { checkEntries } from './check-entries.ts';
import { checkMeaning } from './check-meaning.ts';
import { checkWays } from './check-ways.ts';
import { checkTable, withPart } from './table.ts';
import { readWorld } from './world.ts';

// Checks that a score means what it says: `npm run validate -- [--write] [LABELLED.jsonl …]`. Prints its tables;
// `--write` puts them into README.md. Ends with 1 where something does not hold that must.

const world = readWorld(process.argv.slice(2));
const { labelled, keptBack, corpus } = world;
if (labelled.length === 0) console.error('No labelled postings are at hand: only own texts are checked.');
if (corpus.length === 0)
  console.error('No corpus is at hand (OUTCOME_LENS_POSTINGS): nothing is compared over many postings.');

const measured = measureAll(keptBack);
const checks = [
  ...checkMeaning(world),
  await checkWays(),
  ...checkDisguise(world),
  ...checkEntries(world),
  ...(keptBack.length > 0 ? checkBaselines(measured.rows) : []),
];
const behind = `${labelled.length} labelled postings; agreement on the ${keptBack.length} of them on which nothing was fitted. Scorer ${FIGURES.version}.`;
const figures =
  keptBack.length > 0
    ? `On ${keptBack.length} postings on which nothing was fitted:\n\n${agreementText(keptBack)}`
    : '';
const validation = [behind, checkTable(checks), ...(keptBack.length > 0 ? [measured.text] : [])].join('\n\n');
console.log(figures ? `${figures}\n\n${validation}` : validation);

if (process.argv.includes('--write')) {
  if (figures === '') throw new Error('nothing is written without labelled postings');
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync('README.md', withPart(withPart(readme, 'figures', figures), 'validation', validation));
}
process.exitCode = checks.some(({ holds }) => holds === false) ? 1 : 0;

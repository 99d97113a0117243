import { compileFolder } from '../lexicon-compiler/compile-folder.ts';
import { printTrial } from './print-trial.ts';
import { tryEntry } from './try-entry.ts';

const USAGE = `Usage:
  npm run lexicon:try -- ENTRY_ID < postings.jsonl    what an entry of lexicons/ finds in lines {"text": …}`;

// The lexicon is compiled anew each time: what is tried is what stands in the files now.
const [id, ...more] = process.argv.slice(2);
if (id === undefined || id.startsWith('-') || more.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else {
  try {
    const { lexicon } = compileFolder('lexicons');
    process.stdout.write(printTrial(id, await tryEntry(id, lexicon, process.stdin)));
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

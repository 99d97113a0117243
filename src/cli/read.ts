import { parseArgs } from 'node:util';
import { progressOn } from './progress.ts';
import { readAsPerson } from './read-as-person.ts';
import { readLines } from './read-lines.ts';
import { inThisThread, startThreads } from './reader-threads.ts';

/** More threads than this only wait for one another. */
const MOST_WORKERS = 64;

const USAGE = `Usage:
  npm run -s read -- FILE.html|FILE.txt|-     prints the reading of one posting
  npm run -s read -- --jsonl [--workers N] [--allow-errors] < postings.jsonl > readings.jsonl
                                              lines {id, text} or {id, html, url} in, one reading a line out, in
                                              order; N threads read at the same time (1 to ${MOST_WORKERS});
                                              exit code 1 where a line could not be read, 0 if errors are allowed`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    jsonl: { type: 'boolean' },
    workers: { type: 'string' },
    'allow-errors': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const workers = Number(values.workers ?? 1);
const wellAsked = values.jsonl
  ? positionals.length === 0 && Number.isInteger(workers) && workers >= 1 && workers <= MOST_WORKERS
  : positionals.length === 1 && values.workers === undefined;
// Whoever takes the lines may have enough of them (`| head`): then there is nothing more to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});
if (values.help) console.log(USAGE);
else if (!wellAsked) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (values.jsonl) await filter();
else process.exitCode = await readAsPerson(positionals[0] ?? '-');

async function filter(): Promise<void> {
  const reader =
    workers === 1 ? inThisThread : startThreads(new URL('read-thread.js', import.meta.url), workers);
  const progress = progressOn(process.stderr);
  try {
    const code = await readLines(process.stdin, process.stdout, reader, progress);
    process.exitCode = values['allow-errors'] ? 0 : code;
  } finally {
    progress.end();
    await reader.close();
  }
}

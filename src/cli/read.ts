import { parseArgs } from 'node:util';
import { readAsPerson } from './read-as-person.ts';
import { readLines } from './read-lines.ts';

const USAGE = `Usage:
  npm run -s read -- FILE.html|FILE.txt|-     prints the reading of one posting
  npm run -s read -- --jsonl < postings.jsonl > readings.jsonl
                                              lines {id, text} or {id, html, url} in, one reading a line out`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { jsonl: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help) console.log(USAGE);
else if (values.jsonl) process.exitCode = await readLines(process.stdin, process.stdout);
else if (positionals.length === 1) process.exitCode = await readAsPerson(positionals[0] ?? '-');
else {
  console.error(USAGE);
  process.exitCode = 2;
}

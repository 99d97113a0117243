import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { BESIDE, postingTexts } from './real-postings.ts';

const ROUNDS = 5;
const LIMIT_MB = 150;
/** Says at the end how much memory the process held at most, in kB. */
const TELL_MEMORY = `data:text/javascript,process.on('exit',()=>process.stderr.write(String(process.resourceUsage().maxRSS)))`;

type Run = { readonly seconds: number; readonly megabytes: number };

/** Measures `read --jsonl` over a file of postings, against a filter that does next to nothing; in turns. */
export function run(): Figure[] {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-lens-bench-'));
  try {
    return measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(folder: string): Figure[] {
  const input = existsSync(BESIDE) ? readFileSync(BESIDE, 'utf8').trimEnd() : madeUp();
  const postings = input.split('\n').length;
  const once = join(folder, 'postings.jsonl');
  const fourfold = join(folder, 'fourfold.jsonl');
  writeFileSync(once, `${input}\n`);
  writeFileSync(fourfold, `${input}\n`.repeat(4));
  const threads = availableParallelism();
  const commands = {
    bare: ['dist-tools/bare-filter.js'],
    one: ['dist-tools/read.js', '--jsonl'],
    all: ['dist-tools/read.js', '--jsonl', '--workers', String(threads)],
  };
  const runs: Record<keyof typeof commands, Run[]> = { bare: [], one: [], all: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const name of ['bare', 'one', 'all'] as const) runs[name].push(runOf(commands[name], once));
  const seconds = (name: keyof typeof commands) => middle(runs[name].map((each) => each.seconds));
  const memory = Math.max(...runs.one.map(({ megabytes }) => megabytes));
  const longer = runOf(commands.one, fourfold).megabytes;
  const baseline = `a filter that counts words: ${(postings / seconds('bare')).toFixed(0)} postings/s`;
  const speed = (name: 'one' | 'all', about: string): Figure => ({
    name: `stream of ${postings} postings, ${about}`,
    value: postings / seconds(name),
    unit: 'postings/s',
    baseline,
    ratio: seconds('bare') / seconds(name),
  });
  return [
    speed('one', 'one thread'),
    speed('all', `--workers ${threads}`),
    {
      name: 'stream, most memory held',
      value: memory,
      unit: 'MB',
      baseline: `the limit of ${LIMIT_MB} MB`,
      ratio: LIMIT_MB / memory,
    },
    {
      name: 'stream of four times as much, most memory held',
      value: longer,
      unit: 'MB',
      baseline: `once: ${memory.toFixed(0)} MB`,
      ratio: memory / longer,
    },
  ];
}

function runOf(command: readonly string[], file: string): Run {
  const input = openSync(file, 'r');
  const start = performance.now();
  const { stderr, status } = spawnSync(process.execPath, ['--import', TELL_MEMORY, ...command], {
    stdio: [input, 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  const seconds = (performance.now() - start) / 1000;
  closeSync(input);
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, megabytes: Number(stderr) / 1000 };
}

/** As many lines as a real file might have. */
function madeUp(): string {
  const { texts } = postingTexts();
  return Array.from({ length: 4500 }, (_, id) => JSON.stringify({ id, text: texts[id % texts.length] })).join(
    '\n',
  );
}

const middle = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

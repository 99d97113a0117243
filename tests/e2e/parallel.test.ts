import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const SENTENCES = [
  'You own the pickup desk and decide how it runs.',
  'Improve customer retention from one season to the next.',
  'Deliver features on time and meet tight deadlines.',
  'You are happy to wear many hats.',
  'Bread is baked at four, “still warm” at nine.',
];

/** Every tenth line cannot be read; lines differ in length, so that blocks end anywhere. */
const LINES = Array.from({ length: 1000 }, (_, id) =>
  id % 10 === 7
    ? `{"id": ${id}, "text": `
    : JSON.stringify({
        id,
        text: Array.from({ length: 1 + (id % 13) }, (_, k) => SENTENCES[(id + k) % 5]).join('\n'),
      }),
);
const INPUT = `${LINES.join('\n')}\n`;
const FILTER = [process.execPath, 'dist-cli/read.js', '--jsonl'];

function run([program = '', ...args]: readonly string[]) {
  const { stdout, stderr, status } = spawnSync(program, args, {
    input: INPUT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { lines: stdout.trimEnd().split('\n'), stderr, status };
}

/** Line numbers of errors count within each process's own part of the input. */
const withoutNumbers = (lines: readonly string[]) => lines.map((line) => line.replace(/"line":\d+,/, ''));

const alone = run(FILTER);

test('one process gives a line for each line, in order, and nothing on standard error', () => {
  expect(alone.lines.length).toBe(LINES.length);
  expect(alone.stderr).toBe('');
  expect(alone.status).toBe(1);
  const ids = alone.lines.map((line) => JSON.parse(line).id);
  expect(ids).toEqual(LINES.map((_, id) => (id % 10 === 7 ? null : id)));
});

test('threads give the same bytes', () => {
  for (const count of ['2', '5']) {
    const threads = run([...FILTER, '--workers', count]);
    expect(threads.lines).toEqual(alone.lines);
    expect(threads).toMatchObject({ stderr: '', status: 1 });
  }
});

test('under GNU parallel, over several processes, order and line count are kept', () => {
  const split = ['parallel', '--will-cite', '--pipe', '--keep-order', '--block', '10k', '--jobs', '3'];
  const parallel = run([...split, ...FILTER]);

  expect(INPUT.length).toBeGreaterThan(100_000);
  expect(parallel.lines.length).toBe(LINES.length);
  expect(withoutNumbers(parallel.lines)).toEqual(withoutNumbers(alone.lines));
});

test('engines that take another exit code for a crash can be told that errors are answers', () => {
  const allowed = run([...FILTER, '--allow-errors']);

  expect(allowed).toEqual({ ...alone, status: 0 });
});

test.each([['0'], ['two'], ['1.5'], ['65']])('%s is no number of threads', (count) => {
  const { status, stderr } = run([...FILTER, '--workers', count]);
  expect(status).toBe(2);
  expect(stderr).toContain('Usage:');
});

test('whoever takes only the first line leaves no complaint', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${FILTER.join('" "')}" | head -n 1`], {
    input: INPUT.repeat(20),
    encoding: 'utf8',
  });
  expect(JSON.parse(stdout).id).toBe(0);
  expect(stderr).toBe('');
});

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { SAMPLE } from '../support/journey.ts';

const POSTING = `About the role
You own the pickup desk. Run experiments that improve customer retention, and deliver features on time.
Help customers reach their goals, and reduce the cost of each visit. Follow the procedures in the handbook.
You decide which problem comes first. We pay for your training.
You are happy to wear many hats and to meet tight deadlines.`;

type Line = Record<string, unknown>;

function read(args: readonly string[], input = '') {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['dist-cli/read.js', ...args], {
    input,
    encoding: 'utf8',
  });
  return { out: stdout, err: stderr, code: status };
}

function readLines(input: readonly (object | string)[]): { lines: Line[]; code: number | null } {
  const text = input.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const { out, code } = read(['--jsonl'], text);
  return {
    lines: out
      .trim()
      .split('\n')
      .map((line): Line => JSON.parse(line)),
    code,
  };
}

test('a text file, a page and standard input are read for a person', () => {
  const folder = mkdtempSync(join(tmpdir(), 'outcome-lens-read-'));
  const text = join(folder, 'posting.txt');
  const page = join(folder, 'posting.html');
  writeFileSync(text, POSTING);
  writeFileSync(page, SAMPLE.html);

  for (const { out, code } of [read([text]), read(['-'], POSTING)]) {
    expect(code).toBe(0);
    expect(out).toMatch(/^Outcome \(\d+\)$/m);
    expect(out).toMatch(/^ {2}improve customer retention\b/m);
    expect(out).toMatch(/^ {2}wear many hats\b/m);
    expect(out).toMatch(/^Higher than \d+ % of [\d,]+ postings/m);
  }
  const fromPage = read([page]);
  expect(fromPage.code).toBe(0);
  expect(fromPage.out).toMatch(/^Product Engineer, Pickup · Juniper Larder$/m);
  expect(read(['-'], SAMPLE.html).out).toBe(fromPage.out);
});

test('a file that is not there, and no file at all, are told on standard error', () => {
  const missing = read(['nowhere.txt']);
  expect(missing.code).toBe(1);
  expect(missing.err).toContain('nowhere.txt could not be read');
  expect(missing.out).toBe('');

  const nothing = read([]);
  expect(nothing.code).toBe(2);
  expect(nothing.err).toContain('Usage:');
});

test('a line has exactly the fields that were promised', () => {
  const { lines, code } = readLines([{ id: 7, title: 'Desk', text: POSTING }]);

  expect(code).toBe(0);
  const [line] = lines;
  expect(Object.keys(line ?? {}).sort()).toEqual(
    [
      'axes',
      'confidence',
      'evidence',
      'family',
      'id',
      'language',
      'matches',
      'percentile',
      'score',
      'versions',
    ].sort(),
  );
  expect(line).toMatchObject({
    id: 7,
    language: 'en',
    evidence: expect.stringMatching(/^(enough|little|none)$/),
  });
  expect(Object.keys(line?.axes as object).sort()).toEqual(['autonomy', 'focus', 'growth']);
  for (const number of [line?.score, ...Object.values(line?.axes as object)]) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThanOrEqual(100);
  }
  expect(line?.confidence).toBeGreaterThanOrEqual(0);
  expect(line?.confidence).toBeLessThanOrEqual(1);
  const matches = line?.matches as {
    start: number;
    end: number;
    text: string;
    pole: string;
    axis: unknown;
  }[];
  for (const match of matches) {
    expect(Object.keys(match).sort()).toEqual(['axis', 'end', 'entry', 'pole', 'start', 'text']);
    expect(match.text).toBe(POSTING.slice(match.start, match.end));
    if (match.pole === 'flag') expect(match.axis).toBe(null);
    else expect(['focus', 'autonomy', 'growth']).toContain(match.axis);
  }
  expect(new Set(matches.map(({ pole }) => pole))).toEqual(new Set(['outcome', 'output', 'flag']));
});

test('the title tells the kind of work, with which the score is compared as well', () => {
  const { lines } = readLines([
    { title: 'Sales assistants', text: POSTING },
    { title: 'Lighthouse keeper', text: POSTING },
    { title: 42, text: POSTING },
    { title: 'Sales assistants', text: 'Bread.' },
  ]);

  const share = expect.toSatisfy((percent: number) => percent >= 0 && percent <= 100);
  expect(lines).toMatchObject([
    { family: 'sales', percentile: { all: share, family: share } },
    { family: 'other', percentile: { all: share, family: null } },
    { family: 'other', percentile: { all: share, family: null } },
    { family: 'sales', percentile: null },
  ]);
});

test('little evidence, another language and a page without a posting are answers, not errors', () => {
  const german =
    'Wir suchen ab sofort eine Person, die unser Lager leitet und gern mit anderen arbeitet. Du planst den Tag und sorgst dafür, dass die Pakete pünktlich das Haus verlassen.';
  const { lines, code } = readLines([
    { id: 'empty', text: '' },
    { id: 'german', text: german },
    {
      id: 'no posting',
      html: '<title>Soup</title><p>Boil the leeks, then wait.',
      url: 'https://soup.example/',
    },
    { id: 'page', html: SAMPLE.html, url: SAMPLE.url, title: 'ignored' },
  ]);

  expect(code).toBe(0);
  expect(lines).toMatchObject([
    { id: 'empty', score: 50, evidence: 'none', matches: [], axes: { focus: 50, autonomy: 50, growth: 50 } },
    { id: 'german', language: 'de', score: 50, matches: [] },
    { id: 'no posting', found: false, text: '', score: 50, matches: [] },
    { id: 'page', found: true, language: 'en', evidence: 'enough' },
  ]);
  const page = lines[3] as { text: string; matches: { start: number; end: number; text: string }[] };
  expect(page.text).toContain('Juniper Larder helps independent grocers');
  for (const { start, end, text } of page.matches) expect(page.text.slice(start, end)).toBe(text);
});

test('a line that cannot be read is told in its place, and the others are still read', () => {
  const { lines, code } = readLines([
    { id: 'a', text: POSTING },
    '{"id": "b", "text": ',
    '',
    { id: 'c', title: 'neither text nor html' },
    '[1, 2]',
    { text: 'No id at all.' },
  ]);

  expect(code).toBe(1);
  expect(lines.map(({ id, line }) => [id, line])).toEqual([
    ['a', undefined],
    [null, 2],
    ['c', 4],
    [null, 5],
    [null, undefined],
  ]);
  for (const line of lines.slice(1, 4)) {
    expect(Object.keys(line).sort()).toEqual(['error', 'id', 'line']);
    expect(line.error).toMatch(/^expected /);
  }
});

test('a reading comes out before the next posting goes in', async () => {
  const child = spawn(process.execPath, ['dist-cli/read.js', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  for (const id of [1, 2, 3]) {
    child.stdin.write(`${JSON.stringify({ id, text: POSTING })}\n`);
    const { value } = await answers.next();
    expect(JSON.parse(value)).toMatchObject({ id, language: 'en' });
  }
  child.stdin.end();
  expect(await once(child, 'close')).toEqual([0, null]);
});

test('memory does not grow with the input: more than the heap may hold goes through', {
  timeout: 300_000,
}, async () => {
  const HEAP_MB = 24;
  const text = `${POSTING}\n${'The desk opens at nine and the bread is still warm. '.repeat(400)}`;
  const line = `${JSON.stringify({ id: 'x', text })}\n`;
  const count = Math.ceil((1.25 * HEAP_MB * 1024 * 1024) / line.length);
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, 'dist-cli/read.js', '--jsonl'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const counted = (async () => {
    let answers = 0;
    for await (const answer of createInterface({ input: child.stdout }))
      if (answer.startsWith('{"id":"x"')) answers++;
    return answers;
  })();

  for (let sent = 0; sent < count; sent++) if (!child.stdin.write(line)) await once(child.stdin, 'drain');
  child.stdin.end();

  expect(await counted).toBe(count);
  expect(child.exitCode ?? (await once(child, 'close'))[0]).toBe(0);
});

import { once } from 'node:events';
import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { openPageReader, type PageReader } from './saved-page.ts';

const USAGE = `Extracts job postings from saved pages.

  npm run -s extract -- --jsonl [--root DIR] < index.jsonl > out.jsonl

Each line in: {"file": "page.html", "url": "https://…"}. A file is absolute or relative to --root DIR (else to
the working directory); the url may be empty or missing (a neutral one stands in for it), and several lines
may have the same. Each line out: file, found, via, title, company, location, employmentType, pay, posted, url,
description, ms, tried; where the page shows them also workplace, payRange, validThrough, identifier, language
and expired; where nothing is found, reason. A line that cannot be read gives file, line, error.`;

const LARGEST_FILE = 64 * 1024 * 1024;

type Line = { readonly file: string; readonly url: string };

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { jsonl: { type: 'boolean' }, root: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help === true || values.jsonl !== true) {
    console.log(USAGE);
    return values.help === true ? 0 : 2;
  }
  const script = await readFile(new URL('page-extract.js', import.meta.url), 'utf8');
  const reader = await openPageReader(script);
  try {
    return await readLines(reader, resolve(values.root ?? '.'));
  } finally {
    await reader.close();
  }
}

async function readLines(reader: PageReader, root: string): Promise<number> {
  let failed = 0;
  let number = 0;
  for await (const source of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (source.trim() === '') continue;
    let file: string | null = null;
    try {
      const line = readLine(source);
      file = line.file;
      const page = await reader.read(await contentsOf(resolve(root, line.file)), line.url);
      await print({ file, ...page });
    } catch (error) {
      failed++;
      await print({ file, line: number, error: plainReason(error) });
    }
  }
  return failed === 0 ? 0 : 1;
}

function readLine(source: string): Line {
  const value: unknown = JSON.parse(source.replace(/^\ufeff/, ''));
  if (
    typeof value !== 'object' ||
    value === null ||
    !('file' in value) ||
    typeof value.file !== 'string' ||
    value.file === ''
  )
    throw new Error('a line must be an object with "file", the path of a saved page');
  const url = 'url' in value && typeof value.url === 'string' ? value.url : '';
  return { file: value.file, url };
}

async function contentsOf(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > LARGEST_FILE) throw new Error(`the file is larger than ${LARGEST_FILE / 1024 / 1024} MB`);
  return readFile(path);
}

function plainReason(error: unknown): string {
  if (error instanceof SyntaxError) return 'the line is not JSON';
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOENT') return 'there is no such file';
  if ('code' in error && error.code === 'EISDIR') return 'this is a folder, not a file';
  if ('code' in error && error.code === 'EACCES') return 'the file may not be read';
  return error.message.split('\n')[0] ?? 'unknown error';
}

async function print(value: object): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain');
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(plainReason(error));
  process.exitCode = 1;
}

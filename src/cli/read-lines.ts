import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { lexicon } from 'virtual:lexicon';
import { read } from '../reading/read.ts';
import { asRecord } from './as-record.ts';
import { descriptionOf } from './description-of.ts';

/**
 * Reads postings from lines `{id, text}` or `{id, html, url}` and writes one reading a line, in order, one at a time,
 * so that memory does not grow with the input.
 *
 * A line that cannot be read becomes `{id, line, error}`; the others are still read.
 * @returns the exit code: 1 where any line could not be read
 */
export async function readLines(
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
): Promise<number> {
  let line = 0;
  let failed = false;
  for await (const raw of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    line++;
    if (raw.trim() === '') continue;
    const record = await readLine(raw, line);
    failed ||= 'error' in record;
    if (!output.write(`${JSON.stringify(record)}\n`)) await once(output, 'drain');
  }
  return failed ? 1 : 0;
}

async function readLine(raw: string, line: number): Promise<object> {
  let id: unknown = null;
  try {
    const given = parseObject(raw);
    id = given.id ?? null;
    if (typeof given.text === 'string') return asRecord(id, given.text, read(given.text, lexicon));
    if (typeof given.html !== 'string')
      throw new Error('expected {"id", "text"} or {"id", "html", "url"}, with text or html a string');
    const url = typeof given.url === 'string' ? given.url : '';
    const description = await descriptionOf(given.html, url);
    if (!description) return { ...asRecord(id, '', read('', lexicon)), found: false, text: '' };
    return {
      ...asRecord(id, description.text, read(description.text, lexicon)),
      found: true,
      text: description.text,
    };
  } catch (error) {
    return { id, line, error: error instanceof Error ? error.message : String(error) };
  }
}

function parseObject(raw: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    throw new Error(
      `expected one JSON object on the line: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('expected one JSON object on the line');
  return { ...value };
}

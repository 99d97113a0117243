import { lexicon } from 'virtual:lexicon';
import { read } from '../reading/read.ts';
import { asRecord } from './as-record.ts';
import { descriptionOf } from './description-of.ts';
import { type LineBlock, LONGEST_LINE, linesOf } from './line-blocks.ts';

/** What became of a block: the lines to write, and how many were read and how many could not be. */
export type BlockResult = { readonly out: string; readonly read: number; readonly failed: number };

/** Reads each line of a block, in order. A line that cannot be read becomes `{id, line, error}`. */
export async function readBlock(block: LineBlock): Promise<BlockResult> {
  if (block.bytes === null) {
    const error = `expected a line of at most ${LONGEST_LINE / 1024 / 1024} MB`;
    return { out: `${JSON.stringify({ id: null, line: block.first, error })}\n`, read: 0, failed: 1 };
  }
  let out = '';
  let count = 0;
  let failed = 0;
  for (const [line, text] of linesOf(block)) {
    const answer = readLine(text, line);
    // Waiting costs a turn of the event loop; a plain text needs none.
    const record = answer instanceof Promise ? await answer : answer;
    if ('error' in record) failed++;
    else count++;
    out += `${JSON.stringify(record)}\n`;
  }
  return { out, read: count, failed };
}

function readLine(raw: string, line: number): object | Promise<object> {
  let id: unknown = null;
  const failure = (error: unknown) => ({ id, line, error: reasonOf(error) });
  try {
    const given = parseObject(raw);
    id = given.id ?? null;
    const title = typeof given.title === 'string' ? given.title : '';
    if (typeof given.text === 'string') return asRecord(id, given.text, read(given.text, lexicon), title);
    if (typeof given.html !== 'string')
      throw new Error('expected {"id", "text"} or {"id", "html", "url"}, with text or html a string');
    return readPage(id, given.html, typeof given.url === 'string' ? given.url : '').catch(failure);
  } catch (error) {
    return failure(error);
  }
}

async function readPage(id: unknown, html: string, url: string): Promise<object> {
  const description = await descriptionOf(html, url);
  if (!description) return { ...asRecord(id, '', read('', lexicon)), found: false, text: '' };
  const { title, text } = description;
  return { ...asRecord(id, text, read(text, lexicon), title), found: true, text };
}

function parseObject(raw: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    throw new Error(`expected one JSON object on the line: ${reasonOf(error)}`);
  }
  if (!isObject(value)) throw new Error('expected one JSON object on the line');
  return value;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

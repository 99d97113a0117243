import { once } from 'node:events';
import { lineBlocks } from './line-blocks.ts';
import type { Progress } from './progress.ts';
import type { BlockReader } from './reader-threads.ts';

/**
 * Reads postings from lines `{id, text}` or `{id, html, url}` and writes one reading a line, in order.
 *
 * No more is taken in than the reader can work on and the output has taken, so that memory does not grow with the
 * input. What is ready is written at once.
 * @returns the exit code: 1 where any line could not be read
 */
export async function readLines(
  input: AsyncIterable<string | Uint8Array>,
  output: NodeJS.WritableStream,
  reader: BlockReader,
  progress: Progress,
): Promise<number> {
  let failed = 0;
  let written: Promise<void> = Promise.resolve();
  const open: Promise<void>[] = [];
  for await (const block of lineBlocks(input)) {
    const result = reader.read(block);
    const before = written;
    written = (async () => {
      const [{ out, read, failed: bad }] = await Promise.all([result, before]);
      failed += bad;
      progress.add(read + bad);
      if (out !== '' && !output.write(out)) await once(output, 'drain');
    })();
    // The first failure is thrown where it is waited for, below.
    written.catch(() => undefined);
    open.push(written);
    if (open.length >= reader.atOnce) await open.shift();
  }
  await written;
  return failed === 0 ? 0 : 1;
}

import { parentPort } from 'node:worker_threads';
import type { LineBlock } from './line-blocks.ts';
import { readBlock } from './read-block.ts';

// A thread of `read --jsonl --workers N`: a block of lines in, its readings out, one block at a time and in order.
let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (block: LineBlock) => {
  last = last.then(async () => parentPort?.postMessage(await readBlock(block)));
});

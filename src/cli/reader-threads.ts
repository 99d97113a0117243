import { Worker } from 'node:worker_threads';
import type { LineBlock } from './line-blocks.ts';
import { type BlockResult, readBlock } from './read-block.ts';

/** Reads blocks of lines. */
export type BlockReader = {
  readonly read: (block: LineBlock) => Promise<BlockResult>;
  /** Blocks that are worth handing over before the first of them is done. */
  readonly atOnce: number;
  readonly close: () => Promise<void>;
};

/** Reads in this thread. */
export const inThisThread: BlockReader = { read: readBlock, atOnce: 1, close: async () => undefined };

/** One being worked on, one waiting: a thread is never idle while this one reads and writes. */
const BLOCKS_A_THREAD = 2;

/** Small, since each thread has its own: more makes reading no faster and takes 10 MB a thread. */
const YOUNG_MB = 4;

/** Starts `count` threads that run `script` (`read-thread.ts`, built); each block goes to the least busy. */
export function startThreads(script: URL, count: number): BlockReader {
  const threads = Array.from({ length: count }, () => startThread(script));
  return {
    atOnce: count * BLOCKS_A_THREAD,
    read: (block) => threads.reduce((a, b) => (b.waiting() < a.waiting() ? b : a)).read(block),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}

type Asked = { readonly done: (result: BlockResult) => void; readonly fail: (error: Error) => void };

function startThread(script: URL) {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
  const asked: Asked[] = [];
  let stopped: Error | null = null;
  const stop = (error: Error) => {
    stopped = error;
    for (const { fail } of asked.splice(0)) fail(error);
  };
  // Answers come in the order of the questions.
  worker.on('message', (result: BlockResult) => asked.shift()?.done(result));
  worker.on('error', stop);
  worker.on('exit', (code) => stop(new Error(`a reading thread stopped with code ${code}`)));
  return {
    waiting: () => asked.length,
    read: ({ first, bytes }: LineBlock) =>
      new Promise<BlockResult>((done, fail) => {
        if (stopped) return fail(stopped);
        asked.push({ done, fail });
        // A copy of its own: what is handed over is gone here, and the piece it is part of may be in use.
        const own = bytes === null ? null : new Uint8Array(bytes);
        worker.postMessage({ first, bytes: own }, own === null ? [] : [own.buffer]);
      }),
    close: () => worker.terminate(),
  };
}

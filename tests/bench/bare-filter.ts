import { createInterface } from 'node:readline';

// The least that a filter over lines of postings does: parse each, count its lower-cased word tokens, write a line.
for await (const line of createInterface({ input: process.stdin })) {
  const { id, text } = JSON.parse(line) as { id: unknown; text: string };
  const words = text.toLowerCase().match(/[a-z0-9']+/g)?.length ?? 0;
  process.stdout.write(`${JSON.stringify({ id, words })}\n`);
}

import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Our own postings that say nothing; each must land in "too little to go by". */
export function fluff(): readonly { readonly name: string; readonly text: string }[] {
  return parse(readFileSync('tests/fixtures/fluff.yaml', 'utf8'));
}

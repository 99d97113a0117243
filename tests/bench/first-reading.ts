import { lexicon } from 'virtual:lexicon';
import { read } from '../../src/reading/read.ts';

// What a fresh process needs to read one posting: this file, bundled, is started by the bench.
const { score } = read(
  'You own the checkout and improve customer retention. Meet deadlines. You wear many hats.',
  lexicon,
);
if (!Number.isFinite(score)) throw new Error('no score');

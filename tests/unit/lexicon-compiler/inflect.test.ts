import { expect, test } from 'vitest';
import { inflect } from '../../../src/lexicon-compiler/inflect.ts';

test.each([
  ['improve', 'verb', ['improve', 'improves', 'improved', 'improving']],
  ['drive', 'verb', ['drive', 'drives', 'drove', 'driven', 'driving']],
  ['follow up', 'verb', ['follow up', 'follows up', 'followed up', 'following up']],
  ['optimize', 'verb', ['optimizing', 'optimising', 'optimised']],
  ['plan', 'verb', ['planned', 'planning']],
  ['travel', 'verb', ['travelled', 'travelling']],
  ['company', 'noun', ['company', 'companies']],
  ['turnaround time', 'noun', ['turnaround time', 'turnaround times']],
  ['person', 'noun', ['people']],
  ['fast', 'adjective', ['fast', 'faster', 'fastest']],
] as const)('%s as a %s has the forms %j', (word, as, forms) => {
  expect(inflect(word, as)).toEqual(expect.arrayContaining([...forms]));
});

import { expect, test } from 'vitest';
import { badgeFor } from '../../../src/background/badge-for.ts';
import { explain } from '../../../src/background/explain.ts';
import { t } from '../../../src/platform/i18n.ts';

test.each([
  [{ kind: 'posting', score: 67.6, evidence: 'enough' }, '68'],
  [{ kind: 'posting', score: 100, evidence: 'enough' }, '100'],
  [{ kind: 'posting', score: 67, evidence: 'little' }, '–'],
  [{ kind: 'posting', score: 50, evidence: 'none' }, '–'],
  [{ kind: 'posting', evidence: 'enough' }, '–'],
  [{ kind: 'other-language' }, '–'],
  [{ kind: 'none' }, undefined],
] as const)('%j shows %s', (state, text) => {
  expect(badgeFor(state, t)?.text).toBe(text);
});

test('the badge is said in words too', () => {
  expect(badgeFor({ kind: 'posting', score: 68, evidence: 'enough' }, t)?.title).toContain('68 of 100');
});

test.each([
  [
    'outcome.sample',
    { entry: 'outcome.sample', why: 'It names an effect.', question: 'How will you know it worked?' },
  ],
  ['output.sample', { entry: 'output.sample', why: 'It names a thing handed over.' }],
  ['unknown', null],
  ['constructor', null],
  ['__proto__', null],
])('%s is explained as %j', (entry, explanation) => {
  const notes = {
    'outcome.sample': { why: 'It names an effect.', ask: 'know' },
    'output.sample': { why: 'It names a thing handed over.', ask: 'gone' },
  };

  expect(explain(entry, notes, [{ id: 'know', question: 'How will you know it worked?' }])).toEqual(
    explanation,
  );
});

import { expect, test } from 'vitest';
import { outlineOf } from '../../../src/posting/outline.ts';

function outlined(html: string) {
  document.body.innerHTML = html;
  return outlineOf(document.body, 'attributes');
}

const card = (i: number): string =>
  `<div class="card c${i}"><h3><a href="/${i}">Job ${i}</a></h3><p>Some words about it.</p></div>`;
const many = (of: (i: number) => string, count = 500): string =>
  Array.from({ length: count }, (_, i) => of(i)).join('');

test('of a long list of cards the beginning is looked at, and the rest counted', () => {
  const { blocks } = outlined(`<main>${many(card)}</main>`);

  const whole = outlined(`<main>${many((i) => card(i).replace('card', `card${i}`))}</main>`).blocks;
  const chars = (all: typeof blocks): number => all.reduce((sum, block) => sum + block.chars, 0);

  expect(blocks.length).toBeLessThan(100);
  expect(whole.length).toBe(1_000);
  expect(Math.abs(chars(blocks) - chars(whole))).toBeLessThan(0.05 * chars(whole));
});

test('what stands between and behind cards is looked at', () => {
  const { blocks } = outlined(
    `<main>${many(card, 60)}<section><h2>Requirements</h2><p>Patience.</p></section>${many(card, 60)}<div>The end</div></main>`,
  );

  const samples = blocks.map(({ sample }) => sample);
  expect(samples).toContain('Requirements');
  expect(samples).toContain('The end');
});

test.each([
  ['items without links', (i: number) => `<li>Item ${i}</li>`],
  ['long paragraphs with links', (i: number) => `<p>${'Words '.repeat(120)}<a href="/${i}">here</a></p>`],
])('%s are no cards', (_, of) => {
  const { blocks } = outlined(`<ul>${many(of)}</ul>`);

  expect(blocks.length).toBe(500);
});

import { expect, test } from 'vitest';
import { mapText } from '../../../src/posting/text-map.ts';

const bare = (text: string): string => text.replace(/[\s\u200b\ufeff\u00ad\u2060]+/g, '');

const pages = import.meta.glob<string>('../../fixtures/pages/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(pages))('any span of %s has live ranges with the same text', (_, html) => {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const map = mapText([document.body]);
  let seed = 42;
  const random = (below: number): number => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % Math.max(1, below);
  };

  for (let i = 0; i < 300; i++) {
    const start = random(map.text.length);
    const end = Math.min(map.text.length, start + random(200));
    const own = map.ranges(start, end).map(String).join('');
    if (bare(own) !== bare(map.text.slice(start, end))) expect(own).toBe(map.text.slice(start, end));
  }
  expect(bare(map.ranges(0, map.text.length).map(String).join(''))).toBe(bare(map.text));
});

test('every character leads to its place in the DOM and back', () => {
  document.body.innerHTML =
    '<p>  a&nbsp; <b>fast</b>-pa&shy;ced\n team</p><ul><li>one</li><li>two <i>and</i> three</li></ul>';
  const map = mapText([document.body]);

  for (let at = 0; at < map.text.length; at++) {
    const [range] = map.ranges(at, at + 1);
    if (range !== undefined) expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(at);
  }
  expect(map.text).toBe('a fast-paced team\none\ntwo and three');
});

test('text hidden by a style sheet is left out, clamped text is kept', () => {
  document.body.innerHTML =
    '<style>.gone{display:none}.veil{visibility:hidden}.clamp{display:-webkit-box;-webkit-line-clamp:1;-webkit-box-orient:vertical;overflow:hidden;max-height:1em}</style><p>a</p><p class="gone">b</p><p class="veil">c</p><p class="clamp">d<br>e</p>';

  expect(mapText([document.body]).text).toBe('a\nd\ne');
});

test('style decides what breaks lines: spans drawn as blocks do, line breaks kept by white-space do', () => {
  document.body.innerHTML =
    '<div><span style="display:block">One</span><span style="display:block">Two</span></div><div style="white-space:pre-line">Three\nFour</div>';

  expect(mapText([document.body]).text).toBe('One\nTwo\nThree\nFour');
});

test('open shadow roots are entered, slots filled', () => {
  document.body.innerHTML = '<x-job><em slot="title">Baker</em><i>not slotted</i></x-job>';
  const host = document.querySelector('x-job');
  const root = host?.attachShadow({ mode: 'open' });
  if (root !== undefined) root.innerHTML = '<h2><slot name="title"></slot></h2><p>Bake bread</p>';

  const map = mapText([document.body]);

  expect(map.text).toBe('Baker\nBake bread');
  expect(map.ranges(map.text.indexOf('bread'), map.text.length).map(String)).toEqual(['bread']);
});

import { afterEach, expect, test } from 'vitest';
import { mayTouch } from '../../../src/page/may-touch.ts';

afterEach(() => document.body.replaceChildren());

/** The changes that `deed` brings about on a page with a posting `#job`, which stands in a shadow tree in `#box`. */
function changesOf(deed: () => void): MutationRecord[] {
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  deed();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}

const find = (selector: string) => document.querySelector(selector) ?? document.body;

test.each([
  ['a clock beside the posting ticks', () => find('#clock').replaceChildren('12:01'), false],
  ['something is added beside it', () => find('#frame').append('more'), false],
  ['its words change', () => find('#job p').replaceChildren('Other words'), true],
  ['something is added within', () => find('#job').append('more'), true],
  ['it is taken away', () => find('#job').remove(), true],
  ['what is around it is taken away', () => find('#frame').remove(), true],
  [
    'very much changes at once',
    () => {
      for (let at = 0; at < 200; at++) find('#clock').append('x');
    },
    true,
  ],
])('%s', (_, deed, expected) => {
  document.body.innerHTML = '<p id="clock">12:00</p><div id="frame"><div id="job"><p>Words</p></div></div>';
  const job = find('#job');

  expect(mayTouch(changesOf(deed), [job])).toBe(expected);
});

test('a posting in a shadow tree goes with what is around its host', () => {
  document.body.innerHTML = '<div id="frame"><div id="box"></div></div>';
  const job = document.createElement('p');
  find('#box').attachShadow({ mode: 'open' }).append(job);

  expect(
    mayTouch(
      changesOf(() => find('#frame').remove()),
      [job],
    ),
  ).toBe(true);
});

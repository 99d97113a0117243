import { expect, test } from 'vitest';
import { extractSelection } from '../../../src/posting/selection.ts';

const url = 'https://a.example/notes?id=7&utm_source=x';

/** A page on which everything between the two bars is selected. */
function selected(html: string): Selection {
  document.body.innerHTML = html;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ends: [Text, number][] = [];
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode())
    for (let at = node.data.indexOf('|'); at >= 0; at = node.data.indexOf('|')) {
      node.deleteData(at, 1);
      ends.push([node, at]);
    }
  const selection = document.getSelection();
  const [from, to] = ends;
  if (selection === null || from === undefined || to === undefined) throw new Error('two bars are needed');
  selection.setBaseAndExtent(from[0], from[1], to[0], to[1]);
  return selection;
}

function textOf(html: string): string | undefined {
  const extraction = extractSelection(selected(html), document, url);
  return extraction.found ? extraction.posting.text : extraction.reason;
}

test.each([
  [
    'is cut at both ends',
    '<p>Before. |You plan the ferries.</p><p>You talk to the harbour masters| and to crews.</p>',
    'You plan the ferries.\nYou talk to the harbour masters',
  ],
  [
    'is cut inside one text node',
    '<p>Before. |You plan the ferries of the northern line.| After.</p>',
    'You plan the ferries of the northern line.',
  ],
  [
    'keeps headings and leaves out hidden text',
    '<h2>|Your work</h2><p>You plan <span style="display:none">gone </span>the ferries of the line.|</p>',
    'Your work\nYou plan the ferries of the line.',
  ],
  [
    'does not take the paragraph at whose start it ends',
    '<p>|You plan the ferries of the northern line.</p><p>|Next.</p>',
    'You plan the ferries of the northern line.',
  ],
  ['must hold some words', '<p>|You plan.|</p>', 'too little text'],
])('what is selected %s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test('a selection leads back to the page, and drops tracking from its address', () => {
  const selection = selected('<p>Before. |You plan the <b>ferries</b> of the northern line.| After.</p>');

  const extraction = extractSelection(selection, document, url);

  if (!extraction.found) throw new Error(extraction.reason);
  expect(extraction.map.ranges(0, extraction.posting.text.length).map(String)).toEqual([
    extraction.posting.text,
  ]);
  expect(extraction.posting.url).toBe('https://a.example/notes?id=7');
  expect(extraction.via).toBe('selection');
});

test('no selection is no posting', () => {
  document.getSelection()?.removeAllRanges();

  expect(extractSelection(document.getSelection(), document, url).found).toBe(false);
});

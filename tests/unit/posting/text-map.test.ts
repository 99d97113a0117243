// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { mapText } from '../../../src/posting/text-map.ts';

function textOf(html: string): string {
  document.body.innerHTML = html;
  return mapText([document.body]).text;
}

test.each([
  ['blocks stand on lines of their own', '<p>One</p><p>Two</p><div>Three</div>', 'One\nTwo\nThree'],
  ['an empty line stands before a heading', '<p>One</p><h2>Two</h2><p>Three</p>', 'One\n\nTwo\nThree'],
  [
    'a short line all in bold is a heading',
    '<p>One</p><p><b>Two:</b></p><ul><li>Three</li></ul>',
    'One\n\nTwo:\nThree',
  ],
  [
    'a bold line between breaks is a heading',
    'One.<br><br><strong>Two</strong><br>Three',
    'One.\n\nTwo\nThree',
  ],
  ['a bold list item is no heading', '<ul><li>One</li><li><b>Two</b></li></ul>', 'One\nTwo'],
  ['a line that is bold in part is no heading', '<p>One</p><p><b>Pay:</b> good</p>', 'One\nPay: good'],
  ['role=heading counts', '<p>One</p><div role="heading">Two</div>', 'One\n\nTwo'],
  [
    'runs of white space are one space',
    '<p> One \n\t two&nbsp;&nbsp;three&#8203;four </p>',
    'One two three four',
  ],
  ['soft hyphens and word joiners are dropped', '<p>co&shy;op&#8288;erate</p>', 'cooperate'],
  ['joiners inside emoji stay', '<p>👩‍💻 code</p>', '👩‍💻 code'],
  ['inline elements do not break', '<p>a <em>fast</em>-paced <a href="#">team</a></p>', 'a fast-paced team'],
  ['breaks do', '<p>a<br>b<br><br>c</p>', 'a\nb\nc'],
  ['pre keeps its lines', '<pre>a\n  b\n\nc</pre>', 'a\nb\nc'],
  [
    'hidden text is left out',
    '<p>a</p><p hidden>b</p><p style="display: none">c</p><p style="visibility:hidden">d</p>',
    'a',
  ],
  ['text hidden until found is kept', '<p>a</p><p hidden="until-found">b</p>', 'a\nb'],
  [
    'clamped, blurred and transparent text is kept',
    '<p style="overflow:hidden;max-height:1em">a</p><p style="filter:blur(4px)">b</p><p style="opacity:0">c</p>',
    'a\nb\nc',
  ],
  [
    'code, controls and closed dialogs are left out',
    'a<script>b</script><style>c</style><template>d</template><noscript>e</noscript><dialog>f</dialog><button>g</button><textarea>h</textarea><code style="display:none">i</code>',
    'a',
  ],
  ['an open dialog is kept', '<dialog open>f</dialog>', 'f'],
  [
    'a button that is a section heading is kept',
    '<p>a</p><h3><button>Duties</button></h3><p>b</p>',
    'a\n\nDuties\nb',
  ],
  ['nothing gives nothing', '<p> </p>', ''],
])('%s', (_, html, expected) => {
  expect(textOf(html)).toBe(expected);
});

test('a span leads to the live range that holds it, across inline elements', () => {
  const text = textOf('<p>Zero</p><p>a <b>fast</b>-paced team</p>');

  const ranges =
    document.querySelector('b') &&
    mapText([document.body]).ranges(text.indexOf('fast'), text.indexOf(' team'));

  expect(ranges?.map(String)).toEqual(['fast-paced']);
});

test('a span across blocks gives a range for each', () => {
  const text = textOf('<ul><li>one two</li><li>three</li></ul>');

  const ranges = mapText([document.body]).ranges(text.indexOf('two'), text.length);

  expect(ranges.map(String)).toEqual(['two', 'three']);
});

test('a range never holds what is left out', () => {
  const text = textOf('<p>work <span hidden>not here</span>hard</p>');

  const ranges = mapText([document.body]).ranges(0, text.length);

  expect(text).toBe('work hard');
  expect(ranges.map((range) => String(range).trim())).toEqual(['work', 'hard']);
});

test('a place in the DOM leads to its place in the text and back', () => {
  textOf('<p>  One </p><p>two   <i>three</i></p>');
  const map = mapText([document.body]);
  const node = document.querySelector('i')?.firstChild;

  expect(node && map.offsetOf(node, 2)).toBe(map.text.indexOf('three') + 2);
  expect(map.offsetOf(document.head, 0)).toBeNull();
  expect(map.offsetOf(document.createTextNode('x'), 0)).toBeNull();
});

test('a span outside the text is refused', () => {
  textOf('<p>One</p>');

  expect(() => mapText([document.body]).ranges(1, 9)).toThrow(RangeError);
});

test('more text than is taken is cut, and said to be', () => {
  document.body.innerHTML = '';
  for (let i = 0; i < 50; i++)
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'wörd '.repeat(1_000) }));

  const map = mapText([document.body]);

  expect(map.cut).toBe(true);
  expect(map.text.length).toBeLessThanOrEqual(200_000);
});

test('parts of an element can be left out', () => {
  document.body.innerHTML = '<p>a</p><div id="form">b</div><p>c</p>';
  const form = document.getElementById('form');

  expect(mapText([document.body], { without: new Set(form === null ? [] : [form]) }).text).toBe('a\nc');
});

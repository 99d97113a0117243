import { expect, test } from 'vitest';
import { htmlToText } from '../../../src/posting/html-text.ts';
import { renderText } from '../../../src/posting/render-text.ts';

test.each([
  ['lines are trimmed and gaps dropped', '  One. \r\n\r\n\r\n Two\u00a0 words. ', 'One.\nTwo words.'],
  ['bullets go', '• One\n- Two\n* Three\n1. Four', 'One\nTwo\nThree\nFour'],
  [
    'a line before a list is a heading',
    'Hello there, reader.\n\nWhat you will do\n- Bake\n- Sell',
    'Hello there, reader.\n\nWhat you will do\nBake\nSell',
  ],
  [
    'marked headings are headings',
    'Hello.\n## Duties ##\nBake.\n**Pay**\nFair.',
    'Hello.\n\nDuties\nBake.\n\nPay\nFair.',
  ],
  [
    'a sentence is no heading',
    'One.\n\nWe bake.\n\nWe sell bread in three shops.',
    'One.\nWe bake.\nWe sell bread in three shops.',
  ],
  ['a hyphenated start is no bullet', '-5 degrees', '-5 degrees'],
  ['nothing stays nothing', ' \n\n ', ''],
])('%s', (_, raw, expected) => {
  expect(renderText(raw)).toBe(expected);
});

test('what is rendered once stays as it is', () => {
  const once = renderText(
    'Intro line that says a thing or two.\n\nWhat you will do\n• Bake\n• Sell\n\nPay:\nFair and on time, each month.',
  );

  expect(renderText(once)).toBe(once);
});

test.each([
  ['blocks break', '<p>One &amp; two</p><ul><li>Three</li></ul>', 'One & two\nThree'],
  ['escaped markup is read', '&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;', 'One\nTwo'],
  ['scripts are not read', 'a<script>alert(1)</script>b', 'a b'],
  ['plain text keeps its lines', 'One\nTwo', 'One\nTwo'],
  ['a comparison is no tag', 'under < 5 and > 3', 'under < 5 and > 3'],
])('HTML: %s', (_, html, expected) => {
  expect(htmlToText(html)).toBe(expected);
});

import { expect, test } from 'vitest';
import { type MessageKey, t } from '../../../src/platform/i18n.ts';
import english from '../../../src/public/_locales/en/messages.json' with { type: 'json' };

test('outside an extension a sentence comes from the English file', () => {
  expect(t('axis_focus')).toBe(english.axis_focus.message);
});

test('placeholders are filled in, whatever the text that goes in', () => {
  expect(t('page_card_position', ['3', '11'])).toBe('Mark 3 of 11');
  expect(t('page_card_outcome', ['$1 $TOTAL$ $&'])).toBe('Outcome · $1 $TOTAL$ $&');
});

test('every placeholder that a sentence names is declared, and the other way round', () => {
  type Entry = { readonly message: string; readonly placeholders?: Readonly<Record<string, unknown>> };
  const entries = Object.entries(english) as [MessageKey, Entry][];

  for (const [key, { message, placeholders = {} }] of entries) {
    const named = [...message.matchAll(/\$([A-Za-z0-9_@]*[A-Za-z_@][A-Za-z0-9_@]*)\$/g)].map(([, name]) =>
      name?.toLowerCase(),
    );
    expect({ key, named: [...new Set(named)].sort() }).toEqual({
      key,
      named: Object.keys(placeholders).sort(),
    });
  }
});

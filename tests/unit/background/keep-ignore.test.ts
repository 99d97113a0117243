import '../../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { keepIgnore } from '../../../src/background/keep-ignore.ts';
import { loadSettings } from '../../../src/platform/settings.ts';
import { fake } from '../../support/fake-browser.ts';

const ONE = {
  scope: 'site',
  entry: 'flag.hats',
  phrase: 'many hats',
  around: 'x',
  site: 'a.example',
} as const;
const exists = (entry: string) => entry === 'flag.hats';
const kept = async () => (await loadSettings()).settings.ignored;

beforeEach(() => fake.reset());

test('an ignore is kept, and undone', async () => {
  expect(await keepIgnore('add', ONE, exists)).toBe(true);
  expect(await kept()).toEqual([ONE]);

  expect(await keepIgnore('undo', ONE, exists)).toBe(true);
  expect(await kept()).toEqual([]);
});

test('an entry that does not exist is refused', async () => {
  expect(await keepIgnore('add', { ...ONE, entry: '__proto__' }, exists)).toBe(false);
  expect(await kept()).toEqual([]);
});

test('where storage is refused, so is the ignore', async () => {
  fake.storageRefused = true;

  expect(await keepIgnore('add', ONE, exists)).toBe(false);
});

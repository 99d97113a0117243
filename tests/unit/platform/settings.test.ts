import '../../support/fake-browser.ts';
import { beforeEach, expect, test } from 'vitest';
import { ALL_ON, type OffSwitch, switchTo } from '../../../src/platform/off-switch.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  loadSettings,
  readSettings,
  type Settings,
  settingsFor,
} from '../../../src/platform/settings.ts';
import { fake } from '../../support/fake-browser.ts';

const NO_FLAGS: Settings = { ...DEFAULT_SETTINGS, marks: { outcome: true, output: true, flag: false } };

beforeEach(() => fake.reset());

test.each([
  ['nothing', undefined],
  ['null', null],
  ['a string', 'settings'],
  ['an array', [1, 2]],
  ['marks that are a list', { marks: ['flag'] }],
  ['marks of wrong types', { marks: { outcome: 'no', output: 0, flag: null } }],
  ['a later version with other fields', { version: 99, looks: { flag: false } }],
  ['ignores that are none', { ignored: [null, 'x', { scope: 'all', entry: 'a', phrase: 'b' }] }],
  ['a bar that is off nowhere', { barOff: { everywhere: 'yes', sites: [1, {}] } }],
  ['choices that are inherited, not given', { marks: Object.create({ flag: false }) }],
])('%s reads as the defaults', (_, stored) => {
  expect(readSettings(stored)).toEqual(DEFAULT_SETTINGS);
});

test('a field that is understood is kept beside one that is not', () => {
  expect(readSettings({ marks: { flag: false, output: 'x' } })).toEqual(NO_FLAGS);
});

test('what is saved is loaded', async () => {
  expect(await changeSettings(() => NO_FLAGS)).toBe(true);
  expect(await loadSettings()).toEqual({ settings: NO_FLAGS, stored: true });
});

test('where storage is refused the defaults stand in, and it is said that nothing is kept', async () => {
  fake.storageRefused = true;

  expect(await loadSettings()).toEqual({ settings: DEFAULT_SETTINGS, stored: false });
  expect(await changeSettings(() => NO_FLAGS)).toBe(false);
});

test('two changes at once both count, and what a later version keeps there stays', async () => {
  fake.stored.set('settings', { version: 9, colours: 'mine' });
  const one = { scope: 'rule', entry: 'a', phrase: 'b', around: '', site: 'x.example' } as const;

  await Promise.all([
    changeSettings((settings) => ({ ...settings, marks: NO_FLAGS.marks })),
    changeSettings((settings) => ({ ...settings, ignored: [one] })),
  ]);

  expect((await loadSettings()).settings).toEqual({ ...NO_FLAGS, ignored: [one] });
  expect(fake.stored.get('settings')).toMatchObject({ colours: 'mine' });
});

test('the bar is switched off everywhere, on one site, and on again', () => {
  const everywhere = switchTo(ALL_ON, 'all', 'a.example');
  const here = switchTo(everywhere, 'site', 'a.example');
  const shownOn = (off: OffSwitch) =>
    ['a.example', 'b.example'].filter((site) => settingsFor(site, { ...DEFAULT_SETTINGS, barOff: off }).bar);

  expect(shownOn(ALL_ON)).toEqual(['a.example', 'b.example']);
  expect(shownOn(everywhere)).toEqual([]);
  expect(shownOn(here)).toEqual(['b.example']);
  expect(shownOn(switchTo(here, 'none', 'a.example'))).toEqual(['a.example', 'b.example']);
});

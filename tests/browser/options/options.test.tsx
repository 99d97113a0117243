import '../../../src/ui/tokens.css';
import '../../../src/ui/components/components.css';
import '../../../src/ui/components/page.css';
import '../../../src/ui/options/options.css';
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Ignore } from '../../../src/platform/ignore.ts';
import type { Settings } from '../../../src/platform/settings.ts';
import { OptionsContainer } from '../../../src/ui/options/options-container.tsx';
import type { OptionsWorld } from '../../../src/ui/options/options-world.ts';
import { violationsIn } from '../../support/violations.ts';

const PLACE = { entry: 'flag.sample', phrase: 'knead all night', around: 'x1', site: 'mill.example' };
const IGNORED: readonly Ignore[] = [
  { ...PLACE, scope: 'one' },
  { ...PLACE, scope: 'phrase' },
  { ...PLACE, scope: 'rule' },
  { ...PLACE, scope: 'site' },
];

/** A world with two sites on in which all goes well; a test changes what it is about. */
const start = (change: Partial<OptionsWorld> = {}) => {
  let on = ['https://*.ovens.example/*', 'https://jobs.crumb.example/*'];
  let settings: Settings = {
    marks: { outcome: true, output: true, flag: true },
    ignored: IGNORED,
    barOff: { everywhere: false, sites: ['mill.example'] },
    marksOff: { everywhere: false, sites: [] },
    places: [{ site: 'oven.example', selector: 'main .text' }],
  };
  const world: OptionsWorld = {
    knownSites: ['ovens.example', '*.ovens.example', 'jobs.flour.example'],
    versions: { lexicon: '7', scorer: '3' },
    granted: async () => on,
    knownAreOn: async () => false,
    switchKnownOn: async () => true,
    googleIsOn: async () => false,
    switchGoogleOn: async () => true,
    switchOff: async (patterns) => {
      on = on.filter((pattern) => !patterns.includes(pattern));
      return true;
    },
    choices: async () => settings,
    setMarks: async (marks) => {
      settings = { ...settings, marks };
      return true;
    },
    setBar: async (isOn) => {
      settings = { ...settings, barOff: { everywhere: !isOn, sites: [] } };
      return true;
    },
    setShown: async (isOn) => {
      settings = { ...settings, marksOff: { everywhere: !isOn, sites: [] } };
      return true;
    },
    forgetPlace: async (site) => {
      settings = { ...settings, places: settings.places.filter((place) => place.site !== site) };
      return true;
    },
    markAgain: async (one) => {
      settings = { ...settings, ignored: settings.ignored.filter((other) => other !== one) };
      return true;
    },
    ...change,
  };
  render(<OptionsContainer world={world} />, document.body);
};

beforeEach(() => document.body.classList.add('page'));

afterEach(() => {
  render(null, document.body);
  document.body.classList.remove('page');
});

test('no accessibility violation, in light or dark', async () => {
  start();
  await expect.element(page.getByRole('heading', { name: 'Options' })).toBeVisible();

  expect(await violationsIn('light')).toEqual([]);
  expect(await violationsIn('dark')).toEqual([]);
});

test('a site can be switched off, and leaves the list when the browser has done it', async () => {
  start();

  await page.getByRole('button', { name: 'Switch off jobs.crumb.example' }).click();

  await expect.element(page.getByText('jobs.crumb.example')).not.toBeInTheDocument();
  await expect.element(page.getByText('ovens.example and all sites below it')).toBeVisible();
});

test('with no site on the page says so', async () => {
  start({ granted: async () => [] });

  await expect.element(page.getByText('No site is switched on.')).toBeVisible();
});

test('all known job sites are asked for at once, within the click itself', async () => {
  const switchKnownOn = vi.fn(async () => true);
  start({ switchKnownOn });
  const button = page.getByRole('button', { name: 'Switch on all known job sites' });
  await expect.element(button).toBeVisible();

  (button.element() as HTMLElement).click();

  expect(switchKnownOn).toHaveBeenCalledTimes(1);
  await expect
    .element(page.getByText('Known job sites: jobs.flour.example and ovens.example.'))
    .toBeVisible();
});

test('when the known job sites are on, they are not offered again', async () => {
  start({ knownAreOn: async () => true });
  await expect.element(page.getByRole('button', { name: 'Switch all off' })).toBeVisible();

  await expect
    .element(page.getByRole('button', { name: 'Switch on all known job sites' }))
    .not.toBeInTheDocument();
});

test('a browser that refuses is said in words, and the list stays', async () => {
  start({ switchOff: () => Promise.reject(new Error('refused')) });

  await page.getByRole('button', { name: 'Switch off jobs.crumb.example' }).click();

  await expect.element(page.getByRole('alert')).toHaveTextContent('The sites could not be changed');
  await expect.element(page.getByText('jobs.crumb.example')).toBeVisible();
});

test('a choice of marks that is not kept goes back, with the reason', async () => {
  start({ setMarks: async () => false });
  const flags = page.getByRole('checkbox', { name: 'Red flag' });

  await flags.click();

  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be kept');
  await expect.element(flags).toBeChecked();
});

test('a choice of marks is kept', async () => {
  start();

  await page.getByRole('checkbox', { name: 'Red flag' }).click();

  await expect.element(page.getByRole('checkbox', { name: 'Red flag' })).not.toBeChecked();
});

test('what is ignored is listed in words and can be marked again', async () => {
  start();
  const rule = page.getByRole('button', {
    name: 'Mark again: All wording like “knead all night”',
    exact: true,
  });
  await expect.element(rule).toBeVisible();

  await rule.click();

  await expect.element(rule).not.toBeInTheDocument();
  await expect.element(page.getByText('All wording like “knead all night” on mill.example')).toBeVisible();
  await expect.element(page.getByText('“knead all night” wherever it stands')).toBeVisible();
});

test('an ignore that cannot be taken back stays listed, with the reason', async () => {
  start({ markAgain: async () => false });

  await page.getByRole('button', { name: 'Mark again: “knead all night” wherever it stands' }).click();

  await expect.element(page.getByRole('alert')).toHaveTextContent('could not be kept');
  await expect.element(page.getByText('“knead all night” wherever it stands')).toBeVisible();
});

test('the bar on pages is switched off, and on again where it was off', async () => {
  start();
  const bar = page.getByRole('checkbox', { name: 'Show a small bar' });
  await expect.element(page.getByText('Not on mill.example.')).toBeVisible();

  await page.getByRole('button', { name: 'Show it there too' }).click();
  await expect.element(page.getByText('Not on mill.example.')).not.toBeInTheDocument();
  await bar.click();

  await expect.element(bar).not.toBeChecked();
});

test('a part that the user has shown can be forgotten', async () => {
  start();

  await page.getByRole('button', { name: 'Forget the part on oven.example' }).click();

  await expect.element(page.getByText('main .text')).not.toBeInTheDocument();
});

test('the search site is asked for alone', async () => {
  const switchGoogleOn = vi.fn(async () => true);
  start({ switchGoogleOn });

  await page.getByRole('button', { name: 'Switch on www.google.com' }).click();

  expect(switchGoogleOn).toHaveBeenCalledTimes(1);
});

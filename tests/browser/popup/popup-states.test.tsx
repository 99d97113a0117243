import '../../../src/ui/tokens.css';
import '../../../src/ui/components/components.css';
import '../../../src/ui/popup/popup.css';
import { type ComponentProps, render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Popup } from '../../../src/ui/popup/popup.tsx';
import {
  leansOutcome,
  leansOutput,
  littleToGoBy,
  madeUp,
  someQuestions,
  someStanding,
} from '../../support/popup-samples.ts';
import { violationsIn } from '../../support/violations.ts';

type PopupProps = ComponentProps<typeof Popup>;

const nothing = () => undefined;
const usual: Omit<PopupProps, 'view'> = {
  saving: { kind: 'unsaved' },
  site: 'off',
  host: 'jobs.crumb.example',
  privateWindow: false,
  savedCount: 2,
  questions: someQuestions,
  compare: (_, { evidence }) => (evidence === 'enough' ? someStanding : null),
  on: {
    read: nothing,
    save: nothing,
    show: nothing,
    step: nothing,
    switchSite: nothing,
    open: nothing,
    copy: () => Promise.resolve(),
    readPart: () => undefined,
    setMarks: () => undefined,
    pick: async () => true,
    forgetPlace: () => undefined,
    report: async () => undefined,
  },
};
const found = (sample: typeof leansOutcome) => ({ kind: 'posting', via: 'generic', ...sample }) as const;
const noEvidence = madeUp([], { evidence: 'none', score: 50, range: [50, 50], confidence: 0 });
const german = { title: 'Leitung Backstube', text: 'Wir backen.' };

const states: readonly (readonly [string, Partial<PopupProps> & Pick<PopupProps, 'view'>])[] = [
  ['leaning outcome', { view: found(leansOutcome) }],
  ['leaning output, saved, site on', { view: found(leansOutput), saving: { kind: 'saved' }, site: 'on' }],
  ['too little to go by', { view: found(littleToGoBy) }],
  ['nothing to go by', { view: found(noEvidence) }],
  [
    'saving in a private window',
    { view: found(leansOutcome), saving: { kind: 'saving' }, privateWindow: true },
  ],
  ['not saved: disk full', { view: found(leansOutcome), saving: { kind: 'failed', because: 'full' } }],
  ['working', { view: { kind: 'working' } }],
  ['no posting', { view: { kind: 'none', asked: 'posting' } }],
  ['no selection', { view: { kind: 'none', asked: 'selection' } }],
  ['other language', { view: { kind: 'other-language', posting: german, via: 'generic', language: 'de' } }],
  [
    'permission wanted for a frame',
    { view: { kind: 'permission', site: 'https://boards.crumb.example/embed', inFrame: true } },
  ],
  ['permission wanted', { view: { kind: 'permission', site: 'https://jobs.crumb.example/' } }],
  ['page cannot be read', { view: { kind: 'cannot-read' }, site: 'unknown', savedCount: null }],
];

// High enough that the sticking foot covers nothing: axe counts only what is seen of a button.
beforeEach(() => page.viewport(360, 1200));

afterEach(() => render(null, document.body));

const show = (state: Partial<PopupProps> & Pick<PopupProps, 'view'>) =>
  render(<Popup {...usual} {...state} />, document.body);

test.each(states)('%s: no accessibility violation, in light or dark', async (_, state) => {
  show(state);

  expect(await violationsIn('light')).toEqual([]);
  expect(await violationsIn('dark')).toEqual([]);
});

test.each(states)('%s: 360 px wide, and nothing sticks out', (_, state) => {
  show(state);

  const popup = document.querySelector('.popup');

  expect(popup?.getBoundingClientRect().width).toBe(360);
  expect(popup?.scrollWidth).toBe(360);
});

test('in a low window head and foot stay in view while the rest scrolls', async () => {
  await page.viewport(360, 400);
  show({ view: found(leansOutcome) });
  scrollTo(0, 150);

  const head = document.querySelector('header')?.getBoundingClientRect();
  const foot = document.querySelector('footer')?.getBoundingClientRect();

  expect(scrollY).toBe(150);
  expect(head?.top).toBe(0);
  expect(foot?.bottom).toBe(400);
});

test('what gets the focus is never behind head or foot', async () => {
  await page.viewport(360, 400);
  show({ view: found(leansOutcome), saving: { kind: 'failed', because: 'full' } });
  const [head, foot] = [document.querySelector('header'), document.querySelector('footer')];
  const buttons = [...document.querySelectorAll<HTMLElement>('main button')].filter((button) =>
    button.checkVisibility(),
  );

  const hidden = buttons.filter((button) => {
    button.focus();
    const { top, bottom } = button.getBoundingClientRect();
    const room = [head?.getBoundingClientRect().bottom ?? 0, foot?.getBoundingClientRect().top ?? 0] as const;
    return top < room[0] || bottom > room[1];
  });

  expect(buttons.length).toBeGreaterThan(5);
  expect(hidden).toEqual([]);
});

test.each([
  ['little', littleToGoBy],
  ['none', noEvidence],
])('where evidence is %s there is no score, no bar and no axis figure', (_, sample) => {
  show({ view: found(sample) });

  expect(document.querySelector('.score-bar, .axis-bars, .score-line')).toBeNull();
  expect(document.querySelector('main')?.textContent).toContain('No score:');
  expect(document.querySelector('main section')?.textContent).not.toMatch(/\d{2}|of 100/);
});

test('the score bar says in words what it draws', () => {
  show({ view: found(leansOutcome) });

  expect(document.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(
    'Score 68 of 100, from “shipped it” to “mattered”; range 58 to 76',
  );
});

test('beside the score stands how it compares with other postings', () => {
  show({ view: found(leansOutcome) });

  expect(document.querySelector('.standing')?.textContent).toMatch(
    /^Above 78\s% of 3,676 postings, and 64\s% of those in operations and logistics\.$/,
  );

  expect(document.querySelector('.standing')?.getAttribute('title')).toContain('mostly of 2012 to 2026');

  show({ view: found(littleToGoBy) });

  expect(document.querySelector('.standing')).toBeNull();
});

test('an axis nothing was said on shows a word, neither number nor position', () => {
  show({ view: found(leansOutcome) });

  const growth = document.querySelector('.axis-bar:nth-child(3)');

  expect(growth?.textContent).toBe('Growth silent');
  expect(growth?.querySelector('.axis-bar-position')).toBeNull();
});

test('text from the page stays text', () => {
  const posting = { ...leansOutcome.posting, title: '<img src=x onerror=alert(1)>' };

  show({ view: found({ ...leansOutcome, posting }) });

  expect(document.querySelector('h1')?.textContent).toBe(posting.title);
  expect(document.querySelector('img')).toBeNull();
});

import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { StorageError } from '../../../src/shortlist/storage-error.ts';
import { PopupContainer } from '../../../src/ui/popup/popup-container.tsx';
import type { PopupWorld } from '../../../src/ui/popup/popup-world.ts';
import { leansOutcome, someQuestions, someStanding } from '../../support/popup-samples.ts';

const tab = { id: 7, url: 'https://jobs.crumb.example/lead', incognito: false };

/** A world in which all goes well; a test changes what it is about. */
const start = (change: Partial<PopupWorld> = {}) => {
  const world: PopupWorld = {
    questions: someQuestions,
    compare: () => someStanding,
    activeTab: async () => tab,
    inject: async () => true,
    loaded: async () => undefined,
    read: async () => ({ kind: 'posting', via: 'generic', ...leansOutcome }),
    show: async () => undefined,
    step: async () => undefined,
    save: async () => undefined,
    isSaved: async () => false,
    savedCount: async () => 2,
    siteIsOn: async () => false,
    switchSite: async () => true,
    setMarks: async () => undefined,
    readPart: async () => ({ kind: 'posting', via: 'generic', ...leansOutcome }),
    pick: async () => true,
    forgetPlace: async () => undefined,
    report: async () => 'a report',
    copy: async () => undefined,
    open: async () => undefined,
    ...change,
  };
  render(<PopupContainer world={world} />, document.body);
};

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });

afterEach(() => render(null, document.body));

test('Saved is said only when the write has completed', async () => {
  let finish = () => {};
  start({ save: () => new Promise<void>((resolve) => (finish = resolve)) });

  await button('Save').click();
  await expect.element(button('Saving')).toBeVisible();
  expect(document.body.textContent).not.toContain('Saved');
  finish();

  await expect.element(button('Saved')).toBeVisible();
  await expect.element(page.getByText('Saved to the shortlist')).toBeInTheDocument();
});

test('a second press while saving saves nothing twice', async () => {
  const save = vi.fn(() => new Promise<void>(() => undefined));
  start({ save });

  await button('Save').click();
  await userEvent.keyboard('{Enter}');

  expect(save).toHaveBeenCalledTimes(1);
});

test('a failed save says what happened and what is safe, and Save can be pressed again', async () => {
  const save = vi.fn(() => Promise.reject(new StorageError('full', 'full')));
  start({ save });

  await button('Save').click();

  await expect
    .element(page.getByRole('alert'))
    .toHaveTextContent(
      'The posting could not be saved: the disk is full.Its text is still here. Free some space, then press Save again.',
    );
  await button('Save').click();
  expect(save).toHaveBeenCalledTimes(2);
});

test('a posting that is on the shortlist already is shown as saved', async () => {
  start({ isSaved: async () => true });

  await expect.element(button('Saved')).toBeVisible();
});

test('a phrase is shown on the page by its place in the reading', async () => {
  const show = vi.fn(async () => undefined);
  start({ show });

  await button('lift on-time mornings').click();
  await button('wear an apron and ten hats').click();

  expect(show.mock.calls).toEqual([
    [7, 'signals', 2],
    [7, 'flags', 0],
  ]);
});

test('the phrases beyond the strongest three come on request', async () => {
  start();

  await expect.element(button('decide how to get there')).not.toBeInTheDocument();
  await button('4 more').click();

  await expect.element(button('decide how to get there')).toBeVisible();
  await expect.element(button('Show fewer')).toHaveAttribute('aria-expanded', 'true');
});

test('the permission is asked for within the click itself', async () => {
  const events: string[] = [];
  start({
    switchSite: async (url, to) => {
      events.push(`${url} ${to}`);
      return true;
    },
  });
  const element = page.getByRole('switch', { name: 'Always read this site' });
  await expect.element(element).toBeVisible();

  (element.element() as HTMLElement).click();

  expect(events).toEqual(['https://jobs.crumb.example/lead on']);
  await expect.element(element).toHaveAttribute('aria-checked', 'true');
});

test('a refused permission leaves the switch off', async () => {
  start({ switchSite: async () => false });
  const element = page.getByRole('switch');

  await element.click();

  await expect.element(element).toHaveAttribute('aria-checked', 'false');
});

test('with no posting the selection can be read instead', async () => {
  start({
    read: async (_, what) =>
      what === 'posting' ? { kind: 'none' } : { kind: 'posting', via: 'selection', ...leansOutcome },
  });
  await expect.element(page.getByText('No job posting found on this page')).toBeVisible();

  await button('Read the selected text').click();

  await expect.element(page.getByRole('heading', { name: 'Leans outcome' })).toBeVisible();
});

test('a question is copied as it stands, and all of them line by line', async () => {
  const copy = vi.fn(async () => undefined);
  start({ copy });

  await button('Copy').first().click();
  await button('Copy all').click();

  const lines = someQuestions.map(({ question }) => question);
  expect(copy.mock.calls).toEqual([[lines[3]], [[lines[3], lines[0], lines[2]].join('\n')]]);
  await expect.element(button('All copied')).toBeVisible();
});

test('a refused clipboard is said in words', async () => {
  start({ copy: () => Promise.reject(new Error('denied')) });

  await button('Copy').first().click();

  await expect.element(page.getByText('The browser did not allow copying.', { exact: false })).toBeVisible();
});

test('a page that went away while the popup is open is said to be unreadable', async () => {
  const read = vi.fn<PopupWorld['read']>(async () => ({ kind: 'posting', via: 'generic', ...leansOutcome }));
  start({ read, step: () => Promise.reject(new Error('no answer')) });
  await expect.element(button('Next mark')).toBeVisible();
  read.mockRejectedValue(new Error('no answer'));

  await button('Next mark').click();

  await expect.element(page.getByText('This page cannot be read')).toBeVisible();
});

test('the keyboard goes from Save through phrases and questions to the pages, each with a ring', async () => {
  start();
  await expect.element(button('Save')).toBeVisible();
  await expect.element(page.getByRole('switch')).toBeVisible();

  const names: string[] = [];
  for (let step = 0; step < 24; step++) {
    await userEvent.keyboard('{Tab}');
    const focused = document.activeElement;
    if (!focused || focused === document.body) break;
    names.push(focused.getAttribute('aria-label') ?? focused.textContent ?? '');
    expect(getComputedStyle(focused).outlineStyle).not.toBe('none');
  }

  expect(names).toEqual([
    'Save',
    'Why these numbers',
    'wear an apron and ten hats',
    'cut the bread thrown away each day',
    'make regulars come back more often',
    'lift on-time mornings',
    '4 more',
    'hand over twelve dashboards',
    'meet every weekly deadline',
    'Copy',
    'Copy',
    'Copy',
    'Copy all',
    'This page is read wrongly',
    'Always read this site',
    'Previous mark',
    'Next mark',
    'Shortlist (2)',
    'Options',
    'Marks',
  ]);
});

test('what is read next is not called saved because the posting before it was', async () => {
  const other = { ...leansOutcome, posting: { ...leansOutcome.posting, title: 'Oven Keeper' } };
  const read = vi.fn<PopupWorld['read']>(async () => ({ kind: 'posting', via: 'generic', ...leansOutcome }));
  start({ read, step: () => Promise.reject(new Error('the page went on')) });
  await button('Save').click();
  await expect.element(button('Saved')).toBeVisible();
  read.mockResolvedValue({ kind: 'posting', via: 'generic', ...other });

  await button('Next mark').click();

  await expect.element(page.getByRole('heading', { name: 'Oven Keeper' })).toBeVisible();
  await expect.element(button('Save')).toBeVisible();
});

test('a save that ends after the page went on is not shown on the next posting', async () => {
  let finish = () => {};
  const savedCount = vi.fn(async () => 2);
  const read = vi.fn<PopupWorld['read']>(async () => ({ kind: 'posting', via: 'generic', ...leansOutcome }));
  start({
    read,
    savedCount,
    save: () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
    step: () => Promise.reject(new Error('the page went on')),
  });
  await button('Save').click();
  await expect.element(button('Saving')).toBeVisible();
  read.mockResolvedValue({
    kind: 'posting',
    via: 'generic',
    ...leansOutcome,
    posting: { ...leansOutcome.posting, title: 'Oven Keeper' },
  });
  await button('Next mark').click();
  await expect.element(page.getByRole('heading', { name: 'Oven Keeper' })).toBeVisible();

  finish();
  await expect.poll(() => savedCount.mock.calls.length).toBe(2);

  await expect.element(button('Save')).toBeVisible();
});

test('of several postings the user chooses one, and the choice keeps the focus', async () => {
  const titles = ['Oven Keeper', 'Night Baker'];
  const readPart = vi.fn<PopupWorld['readPart']>(async (_, at) => ({
    kind: 'posting',
    via: 'generic',
    ...leansOutcome,
    posting: { ...leansOutcome.posting, title: titles[at] ?? '' },
    several: { titles, at },
  }));
  start({ read: () => readPart(7, 0), readPart });
  const choice = page.getByRole('combobox', { name: 'Posting to read' });
  await expect.element(choice).toHaveValue('0');
  await expect.element(page.getByText('2 postings stand on this page')).toBeVisible();

  await userEvent.selectOptions(choice, 'Night Baker');

  await expect.element(page.getByRole('heading', { name: 'Night Baker' })).toBeVisible();
  await expect.element(choice).toHaveValue('1');
  expect(readPart).toHaveBeenLastCalledWith(7, 1);
});

test.each([
  ['image', 'The posting seems to be a picture'],
  ['expired', 'The posting is no longer here'],
] as const)('why nothing can be read is said: %s', async (because, words) => {
  start({ read: async () => ({ kind: 'none', because }) });

  await expect.element(page.getByText(words)).toBeVisible();
});

test('a posting that is over is read, and said to be over', async () => {
  start({ read: async () => ({ kind: 'posting', via: 'generic', ...leansOutcome, expired: true }) });

  await expect.element(page.getByText('This posting is no longer open')).toBeVisible();
  await expect.element(button('Save')).toBeVisible();
});

test('marks are switched off for the page, its site or everywhere', async () => {
  let off: 'page' | 'site' | undefined;
  const setMarks = vi.fn<PopupWorld['setMarks']>(async () => {
    off = 'site';
  });
  start({
    setMarks,
    read: async () => ({ kind: 'posting', via: 'generic', ...leansOutcome, ...(off ? { off } : {}) }),
  });
  const choice = page.getByRole('combobox', { name: 'Marks' });

  await userEvent.selectOptions(choice, 'Off on jobs.crumb.example');

  expect(setMarks).toHaveBeenCalledWith(7, 'site');
  await expect.element(choice).toHaveValue('site');
  await expect.element(page.getByText('0 marks')).toBeVisible();
});

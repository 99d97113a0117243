import { afterEach, beforeEach, expect, test } from 'vitest';
import { createHighlights } from '../../../src/page/highlights.ts';
import { endWhenOrphaned } from '../../../src/page/lifecycle.ts';
import { FOUND_NOTHING, type PageFind } from '../../../src/page/page-find.ts';
import { type PageReading, pageReading, type TextOnPage } from '../../../src/page/page-reading.ts';
import { type Session, startSession } from '../../../src/page/session.ts';
import { mapText } from '../../../src/posting/text-map.ts';
import { EVERY_MARK, PHRASES, POSTING, readingOf, setPage } from '../../support/marked-page.ts';

const ADDRESS = location.href;
const OTHER = POSTING.replace('halve the time', 'double the time').replace('four reports', 'nine reports');

let end = new AbortController();
let told: PageReading['state']['kind'][] = [];
let readings = 0;

beforeEach(() => {
  end = new AbortController();
  told = [];
  readings = 0;
});

afterEach(() => {
  end.abort();
  document.body.replaceChildren();
  history.replaceState(null, '', ADDRESS);
});

/** Stands in for extraction and lexicon: the posting is `#job`, the marks are the phrases of the tests. */
function findJob(): PageFind {
  readings++;
  const job = document.querySelector('#job');
  if (!job) return FOUND_NOTHING;
  const map = mapText([job]);
  const posting = { text: map.text, url: location.href };
  return { kind: 'text', text: { about: { posting, via: 'generic' }, map, elements: [job] } };
}

function readJob(text: TextOnPage): PageReading {
  return pageReading(text, { reading: readingOf(text.map.text), facts: {} }, EVERY_MARK);
}

type Answers = {
  readonly text: TextOnPage;
  readonly resolve: (reading: PageReading) => void;
  readonly reject: (error: Error) => void;
}[];

/** With `answers` texts are not known: the readings asked for are put there. `settledAfterMs` is far beyond the end of a test unless the test is about it. */
function start(settledAfterMs = 600_000, answers?: Answers): Session {
  return startSession(
    {
      document,
      view: window,
      highlights: createHighlights(document, window),
      find: (what) => (what === 'posting' ? findJob() : FOUND_NOTHING),
      known: answers ? () => undefined : readJob,
      read: (text) => new Promise((resolve, reject) => answers?.push({ text, resolve, reject })),
      markAgain: (reading) => reading,
      onRead: ({ state }) => told.push(state.kind),
      everyMs: 5,
      settledAfterMs,
    },
    end.signal,
  );
}

/** The words that are painted on the page now. */
function painted(): string[] {
  const ranges = [...CSS.highlights.values()].flatMap((highlight) => [
    ...(highlight as unknown as Set<Range>),
  ]);
  return ranges
    .map((range) => range.toString())
    .filter((words) => words !== '')
    .sort();
}

const ALL = PHRASES.map(([, phrase]) => phrase).sort();

test('a posting that stands on the page is marked at once', async () => {
  setPage(POSTING);

  const session = start();

  expect(painted()).toEqual(ALL);
  expect((await session.read('posting')).kind).toBe('posting');
  expect(told).toEqual(['posting']);
});

test('a posting that is rendered later is marked when it comes', async () => {
  document.body.replaceChildren();
  start();

  setPage(POSTING);

  await expect.poll(painted).toEqual(ALL);
  expect(told).toEqual(['none', 'posting']);
});

test('marks come back when the page replaces the posting’s nodes', async () => {
  const job = setPage(POSTING);
  start();

  job.replaceWith(job.cloneNode(true));
  await nextFrame();

  // The frame that shows the new nodes shows their marks: nothing flickers.
  expect(told).toEqual(['posting', 'posting']);
  const nodes = [...CSS.highlights.values()].flatMap((highlight) => [
    ...(highlight as unknown as Set<Range>),
  ]);
  expect(nodes.every(({ startContainer }) => startContainer.isConnected)).toBe(true);
  expect(painted()).toEqual(ALL);
});

test('when another posting takes the place of the first, none of the old marks stands on it', async () => {
  setPage(POSTING);
  start();

  history.pushState(null, '', '?posting=2');
  await expect.poll(painted).toEqual([]);
  setPage(OTHER);

  await expect.poll(painted).toEqual(['wear many hats']);
  expect(told).toEqual(['posting', 'none', 'posting']);
});

test('a text that stays under a new address is that of the former posting, until the page has settled', async () => {
  setPage(POSTING);
  start(20);

  history.pushState(null, '', '?posting=3');

  await expect.poll(() => told).toEqual(['posting', 'none', 'posting']);
  expect(painted()).toEqual(ALL);
});

test('asked by the user, what stands on the page counts at once', async () => {
  setPage(POSTING);
  const session = start();

  history.pushState(null, '', '?posting=4');
  await expect.poll(() => told).toEqual(['posting', 'none']);

  expect((await session.read('posting')).kind).toBe('posting');
});

test('an address that changes twice does not make the former posting a new one', async () => {
  setPage(POSTING);
  start();

  history.pushState(null, '', '?posting=5');
  await expect.poll(() => told).toEqual(['posting', 'none']);
  history.pushState(null, '', '?posting=6');
  await expect.poll(() => told).toEqual(['posting', 'none', 'none']);
  setPage(OTHER);

  await expect.poll(painted).toEqual(['wear many hats']);
});

test('marks go when the posting goes', async () => {
  setPage(POSTING);
  start();

  document.body.textContent = 'This position is closed.';

  await expect.poll(() => told).toEqual(['posting', 'none']);
  expect(painted()).toEqual([]);
});

test('a page that changes elsewhere without end is not read again', async () => {
  setPage(`${POSTING}<p id="clock"></p>`);
  start();
  const clock = document.querySelector('#clock') ?? document.body;

  for (let tick = 0; tick < 60; tick++) {
    clock.textContent = String(tick);
    await nextFrame();
  }

  expect(readings).toBe(1);
});

test('a page that replaces its posting without end is left alone after a while', async () => {
  let job = setPage(POSTING);
  start();

  for (let tick = 0; tick < 90; tick++) {
    const next = job.cloneNode(true) as Element;
    job.replaceWith(next);
    job = next;
    await nextFrame();
  }

  expect(readings).toBeGreaterThan(5);
  expect(readings).toBeLessThanOrEqual(22);
});

test('a page that empties the registry gets the marks back after the next deed of the user, once', () => {
  setPage(POSTING);
  start();

  CSS.highlights.clear();
  window.dispatchEvent(new Event('pointerup'));
  const restored = painted();
  CSS.highlights.clear();
  window.dispatchEvent(new Event('pointerup'));

  expect(restored).toEqual(ALL);
  expect(painted()).toEqual([]);
});

test('the answer to a text that was replaced in the meantime paints nothing', async () => {
  setPage(POSTING);
  const answers: Answers = [];
  const session = start(600_000, answers);
  setPage(OTHER);
  await expect.poll(() => answers.length).toBe(2);

  for (const { text, resolve } of answers) resolve(readJob(text));
  await session.read('posting');

  expect(painted()).toEqual(['wear many hats']);
  expect(told).toEqual(['posting']);
});

test('under a new address no mark of the former page waits for the answer', async () => {
  setPage(POSTING);
  const answers: Answers = [];
  const session = start(600_000, answers);
  answers[0]?.resolve(readJob(answers[0].text));
  await session.read('posting');

  setPage(OTHER);
  history.pushState(null, '', '?posting=7');
  await expect.poll(() => told).toEqual(['posting', 'none']);

  expect(painted()).toEqual([]);
  expect(answers.length).toBeGreaterThan(1);
});

test('where nobody answers the user is told, and the page is looked at again when asked', async () => {
  setPage(POSTING);
  const answers: Answers = [];
  const session = start(600_000, answers);

  const first = session.read('posting');
  answers[0]?.reject(new Error('nobody'));
  await expect(first).rejects.toThrow('nobody');
  const second = session.read('posting');
  answers[1]?.resolve(readJob(answers[1].text));

  expect((await second).kind).toBe('posting');
  expect(painted()).toEqual(ALL);
});

test('when the extension is gone its marks go with it', () => {
  setPage(POSTING);
  start();
  let alive = true;
  endWhenOrphaned(window, () => alive, end);

  window.dispatchEvent(new Event('focus'));
  const before = painted();
  alive = false;
  document.dispatchEvent(new Event('visibilitychange'));

  expect(before).toEqual(ALL);
  expect(painted()).toEqual([]);
  expect(CSS.highlights.size).toBe(0);
});

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => resolve()));
}

import '../../support/fake-browser.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageName } from '../../../src/platform/messages.ts';
import { handle, NobodyListens, send, sendToTab } from '../../../src/platform/messenger.ts';
import { DEFAULT_SETTINGS, settingsFor } from '../../../src/platform/settings.ts';
import { fake, OWN_ID, OWN_ORIGIN, PAGE_SENDER } from '../../support/fake-browser.ts';
import { madeUp } from '../../support/popup-samples.ts';

const FROM_PAGE = PAGE_SENDER;
const FROM_POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}/src/ui/popup/index.html` };
const FROM_OWN_TAB = { id: OWN_ID, url: `${OWN_ORIGIN}/src/ui/shortlist/index.html?x=1#y`, tab: { id: 8 } };
const FROM_WORKER = { id: OWN_ID, url: `${OWN_ORIGIN}/service-worker-loader.js` };
const FROM_WORKER_UNNAMED = { id: OWN_ID };
const FROM_ANOTHER_EXTENSION = { id: 'p'.repeat(32), url: FROM_POPUP.url };
const FROM_LOOKALIKE = { id: OWN_ID, url: `${OWN_ORIGIN}.example.org/popup.html`, tab: { id: 9 } };
const FROM_SANDBOXED_FRAME = { id: OWN_ID, origin: 'null', tab: { id: 9 } };

const WISH = { scope: 'rule', entry: 'a', phrase: 'b', around: '' };
const GOOD: { readonly [N in MessageName]: unknown } = {
  'page/changed': { kind: 'posting', score: 68, evidence: 'enough' },
  'entry/explain': { entry: 'outcome.sample' },
  'page/start': {},
  'settings/page': {},
  'text/read': { text: 'Bake bread.', facts: {} },
  'page/sites': {},
  ignore: { deed: 'add', what: WISH },
  'place/keep': { selector: 'main' },
  'saved/among': { urls: ['https://a.example/jobs/1'] },
  'settings/changed': {},
  'page/leave': { patterns: ['https://a.example/*'] },
  'page/part': { at: 1 },
  'page/quiet': { off: true },
  'page/report': {},
  'page/read': { what: 'posting' },
  'page/show': { list: 'signals', index: 0 },
  'page/step': { direction: 1 },
};

beforeEach(() => fake.reset());

/** What a sender gets for a message: `answered`, or the words of the refusal. */
async function outcomeOf(name: MessageName, payload: unknown, sender: unknown): Promise<string> {
  fake.sender = sender;
  const reply = { 'page/read': { kind: 'none' } as const };
  handle({
    'page/changed': () => undefined,
    'entry/explain': () => null,
    'page/start': () => undefined,
    'settings/page': () => settingsFor('', DEFAULT_SETTINGS),
    'text/read': () => ({ reading: madeUp([]).reading, facts: {} }),
    'page/sites': () => '[]',
    ignore: () => true,
    'place/keep': () => true,
    'saved/among': () => [],
    'settings/changed': () => undefined,
    'page/leave': () => undefined,
    'page/part': () => reply['page/read'],
    'page/quiet': () => undefined,
    'page/report': () => ({ host: '', tried: [], selectors: [], elements: 0, words: 0, marks: 0 }),
    'page/read': () => reply['page/read'],
    'page/show': () => undefined,
    'page/step': () => undefined,
  });
  return send(name, payload as never).then(
    () => 'answered',
    (error: Error) => error.message,
  );
}

describe('who may send what', () => {
  const senders = { FROM_PAGE, FROM_POPUP, FROM_OWN_TAB, FROM_WORKER, FROM_WORKER_UNNAMED };
  const allowed: { readonly [N in MessageName]: readonly (keyof typeof senders)[] } = {
    'page/changed': ['FROM_PAGE'],
    'entry/explain': ['FROM_PAGE', 'FROM_POPUP', 'FROM_OWN_TAB'],
    'page/start': ['FROM_PAGE'],
    'settings/page': ['FROM_PAGE'],
    'text/read': ['FROM_PAGE'],
    'page/sites': ['FROM_PAGE'],
    ignore: ['FROM_PAGE'],
    'place/keep': ['FROM_PAGE'],
    'saved/among': ['FROM_PAGE'],
    'page/leave': ['FROM_WORKER', 'FROM_WORKER_UNNAMED'],
    'settings/changed': ['FROM_POPUP', 'FROM_OWN_TAB', 'FROM_WORKER', 'FROM_WORKER_UNNAMED'],
    'page/part': ['FROM_POPUP', 'FROM_OWN_TAB'],
    'page/quiet': ['FROM_POPUP', 'FROM_OWN_TAB'],
    'page/report': ['FROM_POPUP', 'FROM_OWN_TAB'],
    'page/read': ['FROM_POPUP', 'FROM_OWN_TAB', 'FROM_WORKER', 'FROM_WORKER_UNNAMED'],
    'page/show': ['FROM_POPUP', 'FROM_OWN_TAB'],
    'page/step': ['FROM_POPUP', 'FROM_OWN_TAB', 'FROM_WORKER', 'FROM_WORKER_UNNAMED'],
  };
  const names = Object.keys(allowed) as MessageName[];
  const kinds = Object.keys(senders) as (keyof typeof senders)[];

  test.each(names.flatMap((name) => kinds.map((kind) => [name, kind] as const)))(
    '%s %s',
    async (name, kind) => {
      const outcome = await outcomeOf(name, GOOD[name], senders[kind]);

      expect(outcome).toBe(allowed[name].includes(kind) ? 'answered' : `${name}: not from there`);
    },
  );

  test.each(names)('%s is refused to other extensions', async (name) => {
    expect(await outcomeOf(name, GOOD[name], FROM_ANOTHER_EXTENSION)).toBe(`${name}: not from there`);
  });

  test.each([
    ['a host that begins like our origin', FROM_LOOKALIKE],
    ['a frame without an origin', FROM_SANDBOXED_FRAME],
  ])('%s is a page', async (_, sender) => {
    expect(await outcomeOf('page/show', GOOD['page/show'], sender)).toBe('page/show: not from there');
    expect(await outcomeOf('page/changed', GOOD['page/changed'], sender)).toBe('answered');
  });
});

test.each<readonly [MessageName, unknown, unknown]>([
  ['page/changed', { kind: 'other' }, FROM_PAGE],
  ['page/changed', { kind: 'posting', score: 101 }, FROM_PAGE],
  ['page/changed', { kind: 'posting', score: Number.NaN }, FROM_PAGE],
  ['page/changed', { kind: 'posting', evidence: ['enough'] }, FROM_PAGE],
  ['page/changed', null, FROM_PAGE],
  ['entry/explain', { entry: 'x'.repeat(201) }, FROM_PAGE],
  ['entry/explain', { entry: { toString: 'x' } }, FROM_PAGE],
  ['ignore', { deed: 'clear', what: WISH }, FROM_PAGE],
  ['ignore', { deed: 'add', what: { ...WISH, scope: 'everything' } }, FROM_PAGE],
  ['ignore', { deed: 'add', what: { ...WISH, phrase: 'x'.repeat(201) } }, FROM_PAGE],
  ['ignore', { deed: 'add', what: { ...WISH, phrase: '' } }, FROM_PAGE],
  ['ignore', { deed: 'add', what: { ...WISH, around: 'x'.repeat(41) } }, FROM_PAGE],
  ['ignore', { deed: 'add', what: null }, FROM_PAGE],
  ['ignore', { deed: 'bar', off: 'a.example' }, FROM_PAGE],
  ['place/keep', { selector: '' }, FROM_PAGE],
  ['place/keep', { selector: 'x'.repeat(501) }, FROM_PAGE],
  ['saved/among', { urls: new Array(201).fill('https://a.example/') }, FROM_PAGE],
  ['saved/among', { urls: [7] }, FROM_PAGE],
  ['text/read', { text: 'x'.repeat(250_001), facts: {} }, FROM_PAGE],
  ['text/read', { text: 7, facts: {} }, FROM_PAGE],
  ['text/read', { text: 'Bake.', facts: { pay: '9'.repeat(20_000) } }, FROM_PAGE],
  ['page/part', { at: -1 }, FROM_POPUP],
  ['page/read', { what: 'everything' }, FROM_POPUP],
  ['page/show', { list: 'signals', index: -1 }, FROM_POPUP],
  ['page/show', { list: 'signals', index: 1.5 }, FROM_POPUP],
  ['page/show', { list: '__proto__', index: 0 }, FROM_POPUP],
  ['page/step', { direction: 2 }, FROM_POPUP],
])('%s with %j is not understood', async (name, payload, sender) => {
  expect(await outcomeOf(name, payload, sender)).toBe(`${name}: not understood`);
});

test('the reply and the browser’s word on the sender come through', async () => {
  const seen: unknown[] = [];
  handle({
    'entry/explain': ({ entry }, sender) => {
      seen.push(sender);
      return { entry, why: 'because' };
    },
  });

  expect(await send('entry/explain', { entry: 'flag.hats' })).toEqual({ entry: 'flag.hats', why: 'because' });
  expect(seen).toEqual([{ kind: 'page', tabId: 7, url: 'https://jobs.example.org/1' }]);
});

test('an error of the handler is thrown where the message was sent', async () => {
  fake.sender = FROM_POPUP;
  handle({
    'page/read': () => {
      throw new RangeError('no such span');
    },
  });

  await expect(sendToTab(7, 'page/read', { what: 'posting' })).rejects.toThrow('no such span');
});

test('a reply that cannot cross fails, it is not lost', async () => {
  handle({ 'entry/explain': () => ({ entry: 'x', why: (() => '') as unknown as string }) });

  await expect(send('entry/explain', { entry: 'x' })).rejects.toThrow('could not be cloned');
});

test.each([
  ['no context listens', () => undefined],
  ['no context takes this message', () => handle({ 'page/step': () => undefined })],
  ['the context has stopped listening', () => handle({ 'entry/explain': () => null })()],
])('NobodyListens where %s', async (_, arrange) => {
  arrange();

  await expect(send('entry/explain', { entry: 'x' })).rejects.toBeInstanceOf(NobodyListens);
});

test('a message of a shape that is not ours is left to others', async () => {
  handle({ 'entry/explain': () => null });
  const { runtime } = (
    globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } } }
  ).chrome;

  for (const strange of [null, 'entry/explain', {}, { name: 'constructor' }, { name: 4 }, []]) {
    expect(await runtime.sendMessage(strange)).toBeUndefined();
  }
});

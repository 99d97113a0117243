import { expect, test } from 'vitest';
import { readTab } from '../../../src/ui/popup/read-tab.ts';

const job = { id: 7, url: 'https://jobs.crumb.example/lead', incognito: false };
const none = async () => ({ kind: 'none' }) as const;
const loaded = async () => undefined;

test('a page without a posting is told apart from a page without a selection', async () => {
  const world = { inject: async () => true, read: none, loaded };

  expect(await readTab(world, job, 'posting')).toEqual({ kind: 'none', asked: 'posting' });
  expect(await readTab(world, job, 'selection')).toEqual({ kind: 'none', asked: 'selection' });
});

test('a frame that may hold the posting is asked for, unless a selection was', async () => {
  const frame = 'https://boards.flour.example/embed?for=crumb';
  const world = { inject: async () => true, read: async () => ({ kind: 'none', frame }) as const, loaded };

  expect(await readTab(world, job, 'posting')).toEqual({ kind: 'permission', site: frame, inFrame: true });
  expect(await readTab(world, job, 'selection')).toEqual({ kind: 'none', asked: 'selection' });
});

test.each([
  ['https://jobs.crumb.example/lead', { kind: 'permission', site: 'https://jobs.crumb.example/lead' }],
  ['https://chromewebstore.google.com/detail/x', { kind: 'cannot-read' }],
  ['chrome://settings', { kind: 'cannot-read' }],
  [undefined, { kind: 'cannot-read' }],
])('where the browser forbids the script on %s the view is %j', async (url, view) => {
  const tab = { id: 7, incognito: false, ...(url === undefined ? {} : { url }) };

  expect(await readTab({ inject: async () => false, read: none, loaded }, tab, 'posting')).toEqual(view);
});

test('a page that does not answer, and no page at all, cannot be read', async () => {
  const silent = { inject: async () => true, read: () => Promise.reject(new Error('no answer')), loaded };

  expect(await readTab(silent, job, 'posting')).toEqual({ kind: 'cannot-read' });
  expect(await readTab(silent, null, 'posting')).toEqual({ kind: 'cannot-read' });
});

test('a page that is still loading is waited for, and read where the browser lets us by then', async () => {
  const deeds: string[] = [];
  const worldWith = (answers: boolean[]) => ({
    inject: async () => {
      deeds.push('inject');
      return answers.shift() ?? false;
    },
    loaded: async () => void deeds.push('loaded'),
    read: none,
  });
  const loading = { id: 7, incognito: false, isLoading: true };

  expect(await readTab(worldWith([false, true]), loading, 'posting')).toEqual({
    kind: 'none',
    asked: 'posting',
  });
  expect(await readTab(worldWith([false, false]), loading, 'posting')).toEqual({ kind: 'loaded-late' });
  expect(deeds).toEqual(['inject', 'loaded', 'inject', 'inject', 'loaded', 'inject']);
});

test('a browser that never answers for a page on its way out is not waited for', async () => {
  const answers = [new Promise<boolean>(() => undefined), Promise.resolve(true)];
  const world = {
    inject: () => answers.shift() ?? Promise.resolve(false),
    loaded: () => Promise.resolve(),
    read: none,
  };

  expect(await readTab(world, { id: 7, incognito: false, isLoading: true }, 'posting')).toEqual({
    kind: 'none',
    asked: 'posting',
  });
});

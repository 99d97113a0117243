import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { openChanges } from '../../../src/shortlist/changes.ts';
import { openDatabase } from '../../../src/shortlist/database.ts';
import { openShortlist } from '../../../src/shortlist/shortlist.ts';
import { samplePosting } from '../../support/sample-item.ts';
import { freshName } from '../../support/test-shortlist.ts';

let listening = new AbortController();

afterEach(() => {
  listening.abort();
  listening = new AbortController();
});

const tab = (name: string) => openShortlist({ database: openDatabase(name), changes: openChanges(name) });
const nextChange = (shortlist: ReturnType<typeof tab>) =>
  new Promise<readonly string[]>((resolve) => shortlist.onChange(resolve, listening.signal));

test('a change is told to other tabs by id only, when it is on the disk', async () => {
  const name = freshName();
  const [here, there] = [tab(name), tab(name)];
  const heard = nextChange(there);

  const { item } = await here.save(samplePosting, null, 'generic');

  expect(await heard).toEqual([item.id]);
  expect(await there.find(samplePosting.url ?? '')).toEqual(item);
});

test('an import is told once, with the ids that changed', async () => {
  const [name, source] = [freshName(), tab(freshName())];
  const { item } = await source.save(samplePosting, null, 'generic');
  const { json } = await source.exportAll();
  const [here, there] = [tab(name), tab(name)];
  const heard = nextChange(there);

  await here.importAll(json);

  expect(await heard).toEqual([item.id]);
});

test('what is no list of ids is not passed on', async () => {
  const name = freshName();
  const heard: (readonly string[])[] = [];
  const last = new Promise<void>((resolve) => {
    openChanges(name).listen((ids) => {
      heard.push(ids);
      if (ids.includes('last')) resolve();
    }, listening.signal);
  });
  const channel = new BroadcastChannel(name);

  channel.postMessage({ ids: 'no list' });
  channel.postMessage([1, 'a', {}]);
  channel.postMessage(['last']);
  await last;
  channel.close();

  expect(heard).toEqual([['a'], ['last']]);
});

import { notes, probes } from 'virtual:lexicon-notes';
import { clearBadge, showBadge } from '../platform/badge.ts';
import { type ChosenPlace, offerReadSelection, watchReadSelection } from '../platform/context-menu.ts';
import { readFrames } from '../platform/frames.ts';
import { t } from '../platform/i18n.ts';
import { handle, sendToTab, tellAllTabs } from '../platform/messenger.ts';
import { watchAccess } from '../platform/permissions.ts';
import { registerOnGrantedSites } from '../platform/registration.ts';
import { type Sender, siteOf } from '../platform/sender.ts';
import { loadSettings, settingsFor, shutStorageFromPages, watchSettings } from '../platform/settings.ts';
import { activeTab, openOwnPage, startOnTab } from '../platform/tabs.ts';
import { watchWorkerEvents } from '../platform/worker-events.ts';
import { packSites, sitesForHost } from '../posting/sites/sent-sites.ts';
import { openShortlist } from '../shortlist/shortlist.ts';
import { badgeFor } from './badge-for.ts';
import { explain } from './explain.ts';
import { inWorker } from './in-worker.ts';
import { keepBar, keepIgnore } from './keep-ignore.ts';
import { keepPlace } from './keep-place.ts';
import { readText, warmUp } from './read-text.ts';
import { savedAmong } from './saved-among.ts';

// The browser stops this worker when it is idle and starts it again for the next event: nothing is
// kept here between two events, and every listener is registered while this file runs.

// Opened with the first question.
const shortlist = openShortlist();

handle({
  'page/changed': (state, { tabId, frameId = 0 }) => {
    if (tabId === undefined) return;
    // A tab is told of once: a frame without a posting says nothing of the page around it.
    if (frameId !== 0 && state.kind === 'none') return;
    const badge = badgeFor(state, t);
    inWorker(() => (badge ? showBadge(tabId, badge) : clearBadge(tabId)));
  },
  'page/start': (_, sender) => inWorker(() => startWhereWanted(sender)),
  'entry/explain': ({ entry }) => explain(entry, notes, probes),
  'settings/page': async (_, sender) => settingsFor(siteOf(sender), (await loadSettings()).settings),
  ignore: (wish, sender) => {
    const site = siteOf(sender);
    if (wish.deed === 'bar') return keepBar(wish.off, site);
    return keepIgnore(wish.deed, { ...wish.what, site }, (entry) => Object.hasOwn(notes, entry));
  },
  'text/read': (text, { url = '' }) => readText(text, url),
  'page/sites': (_, sender) => {
    warmUp();
    return packSites(sitesForHost(siteOf(sender)));
  },
  'saved/among': ({ urls }, sender) => savedAmong(shortlist, urls, sender),
  'place/keep': ({ selector }, sender) => keepPlace(selector, sender),
});

watchAccess((gone) => {
  inWorker(registerOnGrantedSites);
  if (gone.length > 0) inWorker(() => tellAllTabs('page/leave', { patterns: gone }));
});

// Pages are shut out of the store, so that they are told, and ask.
watchSettings(() => inWorker(() => tellAllTabs('settings/changed', {})));

watchWorkerEvents({
  onFirstInstall: () => inWorker(() => openOwnPage('welcome')),
  onStart: () => {
    inWorker(() => offerReadSelection(t('menu_read_selection')));
    inWorker(registerOnGrantedSites);
    inWorker(shutStorageFromPages);
  },
  onCommand: (command) => {
    if (command === 'next-mark') inWorker(() => step(1));
    if (command === 'previous-mark') inWorker(() => step(-1));
  },
});

watchReadSelection((place) => inWorker(() => readSelection(place)));

/** Starts the page's script where its gate asks for it, unless the user has switched us off there. */
async function startWhereWanted(sender: Sender): Promise<void> {
  const { tabId, frameId } = sender;
  const { off } = settingsFor(siteOf(sender), (await loadSettings()).settings);
  if (tabId !== undefined && off === undefined) await startOnTab(tabId, frameId);
}

/** Reads what is selected, and goes to its first mark: on what extraction cannot see, or takes for something else. */
async function readSelection({ tabId, frameId }: ChosenPlace): Promise<void> {
  if (!(await startOnTab(tabId, frameId))) return;
  await sendToTab(tabId, 'page/read', { what: 'selection' }, frameId);
  await sendToTab(tabId, 'page/step', { direction: 1 }, frameId);
}

/** Goes to a mark on the tab in front, reading the page first where nobody has: a shortcut is a click of the user. */
async function step(direction: 1 | -1): Promise<void> {
  const tab = await activeTab();
  if (!tab || !(await startOnTab(tab.id))) return;
  const { frameId } = await readFrames(tab.id, 'posting');
  await sendToTab(tab.id, 'page/step', { direction }, frameId);
}

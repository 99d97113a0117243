import { lexiconVersion, probes } from 'virtual:lexicon-notes';
import { families } from 'virtual:role-families';
import { readFrames } from '../../platform/frames.ts';
import { sendToTab } from '../../platform/messenger.ts';
import { switchTo } from '../../platform/off-switch.ts';
import { dropAccess, hasAccess, patternOf, requestAccess } from '../../platform/permissions.ts';
import { startPickerOn } from '../../platform/picking.ts';
import { withoutPlace } from '../../platform/places.ts';
import { changeSettings } from '../../platform/settings.ts';
import { activeTab, openOwnPage, startOnTab, tabLoaded } from '../../platform/tabs.ts';
import { ownVersion } from '../../platform/versions.ts';
import { standingOf } from '../../reading/percentile.ts';
import { familyFinder } from '../../reading/role-family.ts';
import { DISTRIBUTION } from '../../reading/score-distribution.ts';
import { FIGURES } from '../../reading/scorer.ts';
import { openShortlist } from '../../shortlist/shortlist.ts';
import type { PopupWorld } from './popup-world.ts';
import { reportText } from './report-text.ts';

/** The popup's world inside the extension: nothing but names for what platform and shortlist do. */
export function extensionWorld(): PopupWorld {
  const shortlist = openShortlist();
  const familyOf = familyFinder(families);
  /** Where the posting that was read last stands. */
  let frame = 0;
  return {
    questions: probes,
    compare: ({ title = '' }, reading) => standingOf(reading, familyOf(title), DISTRIBUTION),
    activeTab,
    inject: startOnTab,
    loaded: tabLoaded,
    read: async (tabId, what) => {
      const { frameId, state } = await readFrames(tabId, what);
      frame = frameId;
      if (state.kind !== 'none' || state.frame === undefined) return state;
      const pattern = patternOf(state.frame);
      // A frame that may be read and holds no posting is not worth another question.
      return pattern === null || (await hasAccess([pattern])) ? { kind: 'none' } : state;
    },
    setMarks: async (tabId, reach) => {
      const { host } = await sendToTab(tabId, 'page/report', {}, frame);
      const to = reach === 'page' ? 'none' : reach;
      await changeSettings((settings) => ({ ...settings, marksOff: switchTo(settings.marksOff, to, host) }));
      await sendToTab(tabId, 'settings/changed', {}, frame);
      await sendToTab(tabId, 'page/quiet', { off: reach === 'page' }, frame);
    },
    readPart: (tabId, at) => sendToTab(tabId, 'page/part', { at }, frame),
    show: (tabId, list, index) => sendToTab(tabId, 'page/show', { list, index }, frame),
    step: (tabId, direction) => sendToTab(tabId, 'page/step', { direction }, frame),
    save: async (posting, reading, via) => {
      await shortlist.save(posting, reading, via);
    },
    isSaved: async ({ url }) => url !== undefined && (await shortlist.find(url)) !== undefined,
    savedCount: () => shortlist.count(),
    siteIsOn: async (url) => {
      const pattern = patternOf(url);
      return pattern === null ? null : hasAccess([pattern]);
    },
    switchSite: (url, to) => {
      const pattern = patternOf(url);
      if (pattern === null) return Promise.resolve(false);
      return to === 'on' ? requestAccess([pattern]) : dropAccess([pattern]);
    },
    pick: async (tabId) => {
      const isStarted = await startPickerOn(tabId, frame);
      // The page has to be in front for its keys and its pointer.
      if (isStarted) window.close();
      return isStarted;
    },
    forgetPlace: async (tabId) => {
      const { host } = await sendToTab(tabId, 'page/report', {}, frame);
      await changeSettings((settings) => ({ ...settings, places: withoutPlace(settings.places, host) }));
      await sendToTab(tabId, 'settings/changed', {}, frame);
    },
    report: async (tabId) =>
      reportText(await sendToTab(tabId, 'page/report', {}, frame), {
        extension: ownVersion(),
        lexicon: lexiconVersion,
        scorer: FIGURES.version,
        browser: navigator.userAgent,
      }),
    copy: (text) => navigator.clipboard.writeText(text),
    open: async (page) => {
      await openOwnPage(page);
      window.close();
    },
  };
}

import { probes } from 'virtual:lexicon-notes';
import { sendToTab } from '../../platform/messenger.ts';
import { dropAccess, hasAccess, patternOf, requestAccess } from '../../platform/permissions.ts';
import { activeTab, openOwnPage, startOnTab } from '../../platform/tabs.ts';
import { openShortlist } from '../../shortlist/shortlist.ts';
import type { PopupWorld } from './popup-world.ts';

/** The popup's world inside the extension: nothing but names for what platform and shortlist do. */
export function extensionWorld(): PopupWorld {
  const shortlist = openShortlist();
  return {
    questions: probes,
    activeTab,
    inject: startOnTab,
    read: (tabId, what) => sendToTab(tabId, 'page/read', { what }),
    show: (tabId, list, index) => sendToTab(tabId, 'page/show', { list, index }),
    step: (tabId, direction) => sendToTab(tabId, 'page/step', { direction }),
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
    copy: (text) => navigator.clipboard.writeText(text),
    open: async (page) => {
      await openOwnPage(page);
      window.close();
    },
  };
}

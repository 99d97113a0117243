import { browser } from './browser.ts';

/** The tab the user is looking at. `url` is there only where the user has let us see it (a click, a granted site). */
type ActiveTab = {
  readonly id: number;
  readonly url?: string;
  readonly incognito: boolean;
  readonly isLoading: boolean;
};

/** Our own pages that open in a tab. */
export type OwnPage = 'shortlist' | 'options' | 'welcome';

/** The tab in front, or `null` where there is none (a window of developer tools). */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const isLoading = tab.status === 'loading';
  return {
    id: tab.id,
    incognito: tab.incognito,
    isLoading,
    ...(tab.url === undefined ? {} : { url: tab.url }),
  };
}

/** Resolves once a tab has loaded, or is closed. */
export async function tabLoaded(tabId: number): Promise<void> {
  await new Promise<void>((done) => {
    const see = (id: number, { status }: { readonly status?: string | undefined }) => {
      if (id === tabId && status === 'complete') finish();
    };
    const gone = (id: number) => {
      if (id === tabId) finish();
    };
    const finish = () => {
      browser.tabs.onUpdated.removeListener(see);
      browser.tabs.onRemoved.removeListener(gone);
      done();
    };
    browser.tabs.onUpdated.addListener(see);
    browser.tabs.onRemoved.addListener(gone);
    // It may have loaded since it was looked at.
    browser.tabs.get(tabId).then(({ status }) => status === 'complete' && finish(), finish);
  });
}

/**
 * Puts the page's script on a tab, or in one frame of it (doing so twice is harmless). False where the browser forbids it:
 * its own pages, the extension store, a site not clicked on and not granted.
 */
export async function startOnTab(tabId: number, frameId = 0): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['content.js'] });
    return true;
  } catch {
    return false;
  }
}

/** Puts the page's script in every frame of a tab that it may go to, and gives the ids of those; none where the browser forbids it. */
export async function startInFrames(tabId: number): Promise<readonly number[]> {
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['content.js'],
    });
    return results.map(({ frameId }) => frameId);
  } catch {
    return [];
  }
}

/** Opens one of our own pages in a new tab; `hash` goes to a place on it. */
export async function openOwnPage(page: OwnPage, hash = ''): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/ui/${page}/index.html${hash}`) });
}

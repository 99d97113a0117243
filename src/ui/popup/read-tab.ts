import type { PopupView } from './popup-view.ts';
import type { PopupWorld, Tab } from './popup-world.ts';

/** Web pages that no extension may read, whatever the user grants. */
const STORES = [/^https:\/\/chromewebstore\.google\.com\//, /^https:\/\/chrome\.google\.com\/webstore/];

/**
 * Reads the posting, or what is selected, on `tab`. Never rejects: a page that refuses is a view
 * of its own, for what the user can do about it differs.
 */
export async function readTab(
  world: Pick<PopupWorld, 'inject' | 'read' | 'loaded'>,
  tab: Tab | null,
  what: 'posting' | 'selection',
): Promise<PopupView> {
  if (!tab) return { kind: 'cannot-read' };
  try {
    const first = world.inject(tab.id);
    const again = tab.isLoading ? world.loaded(tab.id).then(() => world.inject(tab.id)) : null;
    again?.catch(() => undefined);
    // While a page gives way to another the browser may never say what became of a script put there.
    const isIn = await Promise.race([first, ...(again === null ? [] : [again])]);
    if (!isIn && again === null) return refused(tab);
    // Where the site is switched on it can be read now.
    if (!isIn && !(await again)) return { kind: 'loaded-late' };
    const state = await world.read(tab.id, what);
    if (state.kind !== 'none') return state;
    return state.frame !== undefined && what === 'posting'
      ? { kind: 'permission', site: state.frame, inFrame: true }
      : {
          kind: 'none',
          asked: what,
          ...(state.because && what === 'posting' ? { because: state.because } : {}),
        };
  } catch {
    // The page went away, or its script belongs to an older version: both end with a reload.
    return { kind: 'cannot-read' };
  }
}

/** Reads one of several postings on `tab`. Never rejects. */
export async function readPart(
  world: Pick<PopupWorld, 'readPart'>,
  tab: Tab,
  at: number,
): Promise<PopupView> {
  try {
    const state = await world.readPart(tab.id, at);
    return state.kind === 'none' ? { kind: 'none', asked: 'posting' } : state;
  } catch {
    return { kind: 'cannot-read' };
  }
}

/** The browser hides the addresses of its own pages, so an address that is seen can be asked for. */
function refused({ url }: Tab): PopupView {
  const askable = url !== undefined && /^https?:/i.test(url) && !STORES.some((store) => store.test(url));
  return askable ? { kind: 'permission', site: url } : { kind: 'cannot-read' };
}

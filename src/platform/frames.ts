import type { PageState } from './messages.ts';
import { sendToTab } from './messenger.ts';
import { startInFrames } from './tabs.ts';

/** What stands on a tab, and the frame it stands in (0: the page itself). */
export type FoundState = { readonly frameId: number; readonly state: PageState };

/** A page with more frames is not asked in all of them. */
const MOST_FRAMES = 20;

/**
 * Reads a tab where our script is at work: the page itself, or the first of its frames that holds what
 * is asked for, so that a posting is told once for the tab. Frames that the user's grant does not reach
 * stay unread. Throws `NobodyListens` where the page itself has no script.
 */
export async function readFrames(tabId: number, what: 'posting' | 'selection'): Promise<FoundState> {
  const top = { frameId: 0, state: await sendToTab(tabId, 'page/read', { what }) };
  if (top.state.kind !== 'none') return top;
  const frames = (await startInFrames(tabId)).filter((frameId) => frameId !== 0);
  for (const frameId of frames.slice(0, MOST_FRAMES)) {
    // A frame may go away at any time.
    const state = await sendToTab(tabId, 'page/read', { what }, frameId).catch(() => null);
    if (state && state.kind !== 'none') return { frameId, state };
  }
  return top;
}

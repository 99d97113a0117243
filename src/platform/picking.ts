import { browser } from './browser.ts';
import { isRecord } from './is-record.ts';
import type { Sender } from './sender.ts';

const KEY = 'picking';

/**
 * Puts the picker on a frame of a tab and remembers that the user asked for it there: only that frame's script
 * may then have a place kept. False where the browser forbids it.
 */
export async function startPickerOn(tabId: number, frameId: number): Promise<boolean> {
  try {
    await browser.storage.session.set({ [KEY]: { tabId, frameId } });
    await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      files: ['content-picker.js'],
    });
    return true;
  } catch {
    return false;
  }
}

/** Whether the user asked for the picker where a message comes from. */
export async function isPicking({ tabId, frameId = 0 }: Sender): Promise<boolean> {
  const { [KEY]: asked } = await browser.storage.session.get(KEY);
  return isRecord(asked) && asked.tabId === tabId && asked.frameId === frameId;
}

/** What was picked is kept: nothing more may be. */
export async function endPicking(): Promise<void> {
  await browser.storage.session.remove(KEY);
}

import { browser } from './browser.ts';

const ITEM = 'read-selection';

/** The tab and frame where the user chose the item. */
export type ChosenPlace = { readonly tabId: number; readonly frameId: number };

/** Puts the one item of ours into the menu of selected text. Doing it again changes nothing. */
export async function offerReadSelection(title: string): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: ITEM, title, contexts: ['selection'] });
}

/** Calls `onChosen` when the user chooses it. Register it at the worker's top level. */
export function watchReadSelection(onChosen: (place: ChosenPlace) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, frameId = 0 }, tab) => {
    if (menuItemId === ITEM && tab?.id !== undefined) onChosen({ tabId: tab.id, frameId });
  });
}

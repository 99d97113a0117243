import type { PopupTarget } from '../../src/cli/popup-target.ts';

/** Waits until the popup shows one of its states. */
export function stateIs(popup: PopupTarget, state: string): Promise<void> {
  return popup.until(`document.querySelector('[data-state="${state}"]')`);
}

/** All the words the popup shows. */
export function wordsOf(popup: PopupTarget): Promise<string> {
  return popup.evaluate<string>('document.body.innerText');
}

/** The text of each element that fits `selector`. */
export function textsOf(popup: PopupTarget, selector: string): Promise<string[]> {
  return popup.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.textContent.trim())`,
  );
}

/** Presses the button with this name, once it is there. */
export async function press(popup: PopupTarget, name: string): Promise<void> {
  const find = `[...document.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent).trim() === ${JSON.stringify(name)})`;
  await popup.until(find);
  await popup.evaluate(`${find}.click()`);
}

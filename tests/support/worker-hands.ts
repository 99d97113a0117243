import type { Page } from 'playwright';
import { workerOf } from '../../src/cli/extension-browser.ts';
import type { MessageName, Payload } from '../../src/platform/messages.ts';
import type { Journey } from './journey.ts';

/** Sends a message to the script on the tab that shows `page`, as the worker does, and waits until it was answered. */
export async function tellTab<N extends MessageName>(
  { browser }: Journey,
  page: Page,
  name: N,
  payload: Payload<N>,
): Promise<void> {
  await page.bringToFront();
  const worker = await workerOf(browser);
  await worker.evaluate(
    async (message) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      if (tab?.id !== undefined) await chrome.tabs.sendMessage(tab.id, message, { frameId: 0 });
    },
    { name, payload: payload as unknown as Record<string, never> },
  );
}

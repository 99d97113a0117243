import { browser } from './browser.ts';

/** What the toolbar icon says of one tab: `text` is at most 4 characters, `title` is read to those who cannot see it. */
export type Badge = { readonly text: string; readonly title: string };

/** Shows a badge on one tab. The browser takes it away by itself when the tab goes to another document. */
export async function showBadge(tabId: number, badge: Badge): Promise<void> {
  await onOpenTab(
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setTitle({ tabId, title: badge.title }),
    browser.action.setBadgeBackgroundColor({ tabId, color: '#1B1F24' }),
    browser.action.setBadgeTextColor({ tabId, color: '#FFFFFF' }),
  );
}

/** Takes the badge of one tab away. */
export async function clearBadge(tabId: number): Promise<void> {
  await onOpenTab(
    browser.action.setBadgeText({ tabId, text: '' }),
    browser.action.setTitle({ tabId, title: browser.i18n.getMessage('action_title') }),
  );
}

/** A tab may close between the message and the badge; that is no error. */
async function onOpenTab(...steps: readonly Promise<void>[]): Promise<void> {
  await Promise.allSettled(steps);
}

import type { ExtensionBrowser } from '../../src/cli/extension-browser.ts';

/** What the browser's own page for extensions may do. */
type BrowsersOwn = {
  readonly chrome: {
    readonly developerPrivate: Readonly<
      Record<'addHostPermission' | 'removeHostPermission', (id: string, pattern: string) => Promise<void>>
    >;
  };
};

/** Allows a site in the browser's own settings: the extension's question for it is then answered without a dialog. */
export function allowSite(browser: ExtensionBrowser, pattern: string): Promise<void> {
  return inSettings(browser, 'addHostPermission', pattern);
}

/** Withdraws a site in the browser's own settings, as a user can at any time. */
export function withdrawSite(browser: ExtensionBrowser, pattern: string): Promise<void> {
  return inSettings(browser, 'removeHostPermission', pattern);
}

async function inSettings(
  { context, id }: ExtensionBrowser,
  deed: 'addHostPermission' | 'removeHostPermission',
  pattern: string,
): Promise<void> {
  const page = await context.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async ([what, extension, site]) => {
      const { chrome } = globalThis as unknown as BrowsersOwn;
      await chrome.developerPrivate[what](extension, site);
    },
    [deed, id, pattern] as const,
  );
  await page.close();
}

import type { Scripting } from 'webextension-polyfill';
import { browser } from './browser.ts';
import { grantedOrigins } from './permissions.ts';

const SCRIPT = 'page';

/**
 * Makes the browser start the gate, which asks for the rest of the page's script where a posting may
 * be, by itself on exactly the sites that are granted now, and nowhere when none is. Doing it again changes nothing.
 */
export async function registerOnGrantedSites(): Promise<void> {
  const matches = [...(await grantedOrigins())];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT] });

  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT] });
    return;
  }
  const script: Scripting.RegisteredContentScript = {
    id: SCRIPT,
    js: ['content-gate.js'],
    matches,
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

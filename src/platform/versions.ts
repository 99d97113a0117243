import { browser } from './browser.ts';

/** The version of this extension. */
export function ownVersion(): string {
  return browser.runtime.getManifest().version;
}

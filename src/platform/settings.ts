import { browser } from './browser.ts';
import { isRecord } from './is-record.ts';

/** What the user has chosen. */
export type Settings = {
  /** Which kinds of marks are painted on pages. */
  readonly marks: { readonly outcome: boolean; readonly output: boolean; readonly flag: boolean };
};

/** The settings, and whether they come from storage; `false` means defaults, and that changes will not be kept. */
export type LoadedSettings = { readonly settings: Settings; readonly stored: boolean };

export const DEFAULT_SETTINGS: Settings = { marks: { outcome: true, output: true, flag: true } };

const KEY = 'settings';
const VERSION = 1;

/** What is stored as settings, whatever it is: each field that cannot be understood is the default. */
export function readSettings(stored: unknown): Settings {
  const marks = isRecord(stored) && isRecord(stored.marks) ? stored.marks : {};
  const chosen = (kind: keyof Settings['marks']) => {
    const value = Object.hasOwn(marks, kind) ? marks[kind] : undefined;
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS.marks[kind];
  };
  return { marks: { outcome: chosen('outcome'), output: chosen('output'), flag: chosen('flag') } };
}

/** Loads the settings. Never throws: where the browser refuses storage, the defaults with `stored: false`. */
export async function loadSettings(): Promise<LoadedSettings> {
  try {
    const items = await browser.storage.local.get(KEY);
    return { settings: readSettings(items[KEY]), stored: true };
  } catch {
    return { settings: DEFAULT_SETTINGS, stored: false };
  }
}

/** Keeps the settings. False where the browser refuses storage. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: { version: VERSION, ...settings } });
    return true;
  } catch {
    return false;
  }
}

/** Shuts scripts on web pages out of the store; they ask by message. Where the browser cannot, nothing secret is in it. */
export async function shutStorageFromPages(): Promise<void> {
  const area: unknown = browser.storage.local;
  const { setAccessLevel } = area as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}

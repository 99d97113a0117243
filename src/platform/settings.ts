import { browser } from './browser.ts';
import { type Ignore, ignoresFor, readIgnores } from './ignore.ts';
import { isRecord } from './is-record.ts';
import { ALL_ON, isOn, type OffSwitch, readOffSwitch } from './off-switch.ts';
import { type Place, readPlaces } from './places.ts';

/** What the user has chosen. */
export type Settings = {
  /** Which kinds of marks are painted on pages. */
  readonly marks: { readonly outcome: boolean; readonly output: boolean; readonly flag: boolean };
  /** Marks that are not shown, oldest first. */
  readonly ignored: readonly Ignore[];
  /** Where the summary bar is not shown: everywhere, or on these host names. */
  readonly barOff: OffSwitch;
  /** Where nothing is shown on pages, and nothing read unasked. */
  readonly marksOff: OffSwitch;
  /** Where the posting stands on sites that are read wrongly otherwise. */
  readonly places: readonly Place[];
};

/** As much of the settings as a page's script needs. */
export type PageSettings = Pick<Settings, 'marks' | 'ignored'> & {
  readonly bar: boolean;
  /** How far marks are off, where they are. */
  readonly off?: 'site' | 'all';
  /** A selector of where the user has shown the posting to be. */
  readonly place?: string;
};

/** The settings, and whether they come from storage; `false` means defaults, and that changes will not be kept. */
export type LoadedSettings = { readonly settings: Settings; readonly stored: boolean };

export const DEFAULT_SETTINGS: Settings = {
  marks: { outcome: true, output: true, flag: true },
  ignored: [],
  barOff: ALL_ON,
  marksOff: ALL_ON,
  places: [],
};

const KEY = 'settings';
const VERSION = 2;

/** What is stored as settings, whatever it is: each field that cannot be understood is the default. */
export function readSettings(stored: unknown): Settings {
  const own = isRecord(stored) ? stored : {};
  const marks = isRecord(own.marks) ? own.marks : {};
  const chosen = (kind: keyof Settings['marks']) => {
    const value = Object.hasOwn(marks, kind) ? marks[kind] : undefined;
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS.marks[kind];
  };
  return {
    marks: { outcome: chosen('outcome'), output: chosen('output'), flag: chosen('flag') },
    ignored: readIgnores(own.ignored),
    barOff: readOffSwitch(own.barOff),
    marksOff: readOffSwitch(own.marksOff),
    places: readPlaces(own.places),
  };
}

/** The part of the settings that matters on a site (its host name). */
export function settingsFor(
  site: string,
  { marks, ignored, barOff, marksOff, places }: Settings,
): PageSettings {
  const place = places.find((one) => one.site === site)?.selector;
  return {
    marks,
    ignored: ignoresFor(ignored, site),
    bar: isOn(barOff, site),
    ...(isOn(marksOff, site) ? {} : { off: marksOff.everywhere ? 'all' : 'site' }),
    ...(place === undefined ? {} : { place }),
  };
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

/**
 * Keeps what `change` makes of the settings. False where the browser refuses storage. One change
 * at a time, over all our contexts: a choice in the options never undoes one on a page.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<boolean> {
  try {
    await navigator.locks.request(KEY, async () => {
      const items = await browser.storage.local.get(KEY);
      const before = isRecord(items[KEY]) ? items[KEY] : {};
      // Fields of a later version are kept as they are.
      await browser.storage.local.set({
        [KEY]: { ...before, version: VERSION, ...change(readSettings(before)) },
      });
    });
    return true;
  } catch {
    return false;
  }
}

/** Calls `report` when what is stored has changed, whoever did it. Register it at the worker's top level. */
export function watchSettings(report: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (Object.hasOwn(changes, KEY)) report();
  });
}

/** Shuts scripts on web pages out of the store; they ask by message. Where the browser cannot, nothing secret is in it. */
export async function shutStorageFromPages(): Promise<void> {
  const area: unknown = browser.storage.local;
  const { setAccessLevel } = area as { setAccessLevel?: (level: { accessLevel: string }) => Promise<void> };
  await setAccessLevel?.call(area, { accessLevel: 'TRUSTED_CONTEXTS' });
}

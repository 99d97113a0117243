import { type Ignore, withIgnore, withoutIgnore } from '../platform/ignore.ts';
import { type Reach, switchTo } from '../platform/off-switch.ts';
import { changeSettings } from '../platform/settings.ts';

/**
 * Keeps or takes back one ignore; false where it could not be kept. Only for an entry that exists:
 * a page's script asks for this, and nothing else that it says is written anywhere.
 */
export async function keepIgnore(
  deed: 'add' | 'undo',
  one: Ignore,
  exists: (entry: string) => boolean,
): Promise<boolean> {
  if (!exists(one.entry)) return false;
  const change = deed === 'add' ? withIgnore : withoutIgnore;
  return changeSettings((settings) => ({ ...settings, ignored: change(settings.ignored, one) }));
}

/** Keeps how far the summary bar is off; false where it could not be kept. */
export function keepBar(off: Reach, site: string): Promise<boolean> {
  return changeSettings((settings) => ({ ...settings, barOff: switchTo(settings.barOff, off, site) }));
}

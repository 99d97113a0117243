import { endPicking, isPicking } from '../platform/picking.ts';
import { withPlace } from '../platform/places.ts';
import { type Sender, siteOf } from '../platform/sender.ts';
import { changeSettings } from '../platform/settings.ts';

/** Keeps where the posting stands on the sender's site; false where the user did not ask for that, or it could not be kept. */
export async function keepPlace(selector: string, sender: Sender): Promise<boolean> {
  const site = siteOf(sender);
  if (site === '' || !(await isPicking(sender))) return false;
  const isKept = await changeSettings((settings) => ({
    ...settings,
    places: withPlace(settings.places, { site, selector }),
  }));
  if (isKept) await endPicking();
  return isKept;
}

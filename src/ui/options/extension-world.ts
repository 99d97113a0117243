import { lexiconVersion } from 'virtual:lexicon-notes';
import { withoutIgnore } from '../../platform/ignore.ts';
import {
  dropAccess,
  grantedOrigins,
  hasAccess,
  patternsOfHosts,
  requestAccess,
} from '../../platform/permissions.ts';
import { withoutPlace } from '../../platform/places.ts';
import { changeSettings, loadSettings } from '../../platform/settings.ts';
import { allSites } from '../../posting/sites/all-sites.ts';
import { FIGURES } from '../../reading/scorer.ts';
import type { OptionsWorld } from './options-world.ts';

/** The options page's world inside the extension. */
export function extensionWorld(): OptionsWorld {
  const knownSites = [...new Set(allSites.flatMap(({ hosts }) => [...hosts]))];
  const known = patternsOfHosts(knownSites);
  return {
    knownSites,
    versions: { lexicon: lexiconVersion, scorer: FIGURES.version },
    granted: grantedOrigins,
    knownAreOn: () => hasAccess(known),
    switchKnownOn: () => requestAccess(known),
    switchOff: dropAccess,
    choices: async () => (await loadSettings()).settings,
    setMarks: (marks) => changeSettings((settings) => ({ ...settings, marks })),
    setBar: (isOn) =>
      changeSettings((settings) => ({ ...settings, barOff: { everywhere: !isOn, sites: [] } })),
    forgetPlace: (site) =>
      changeSettings((settings) => ({ ...settings, places: withoutPlace(settings.places, site) })),
    markAgain: (one) =>
      changeSettings((settings) => ({ ...settings, ignored: withoutIgnore(settings.ignored, one) })),
  };
}

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
  const isSearch = (host: string) => /^www\.google\./.test(host);
  const hosts = new Set(allSites.flatMap((site): readonly string[] => site.hosts));
  const knownSites = [...hosts].filter((host) => !isSearch(host));
  const google = patternsOfHosts(['www.google.com']);
  const known = patternsOfHosts(knownSites);
  return {
    knownSites,
    versions: { lexicon: lexiconVersion, scorer: FIGURES.version },
    granted: grantedOrigins,
    knownAreOn: () => hasAccess(known),
    switchKnownOn: () => requestAccess(known),
    googleIsOn: () => hasAccess(google),
    switchGoogleOn: () => requestAccess(google),
    switchOff: dropAccess,
    choices: async () => (await loadSettings()).settings,
    setMarks: (marks) => changeSettings((settings) => ({ ...settings, marks })),
    setBar: (isOn) =>
      changeSettings((settings) => ({ ...settings, barOff: { everywhere: !isOn, sites: [] } })),
    setShown: (isOn) =>
      changeSettings((settings) => ({ ...settings, marksOff: { everywhere: !isOn, sites: [] } })),
    forgetPlace: (site) =>
      changeSettings((settings) => ({ ...settings, places: withoutPlace(settings.places, site) })),
    markAgain: (one) =>
      changeSettings((settings) => ({ ...settings, ignored: withoutIgnore(settings.ignored, one) })),
  };
}

import { isRecord } from './is-record.ts';

/** Where the summary bar on pages is switched off. */
export type BarOff = { readonly everywhere: boolean; readonly sites: readonly string[] };

/** How far it is switched off from a page: not at all, on that page's site, everywhere. */
export type BarReach = 'none' | 'site' | 'all';

export const BAR_REACHES: readonly BarReach[] = ['none', 'site', 'all'];

export const BAR_ON: BarOff = { everywhere: false, sites: [] };

const MAX_SITES = 1000;
const MAX_SITE_LENGTH = 255;

/** What is stored about the bar, whatever it is. */
export function readBarOff(stored: unknown): BarOff {
  const { everywhere, sites } = isRecord(stored) ? stored : {};
  const isSite = (site: unknown): site is string =>
    typeof site === 'string' && site.length <= MAX_SITE_LENGTH;
  return {
    everywhere: everywhere === true,
    sites: Array.isArray(sites) ? sites.slice(0, MAX_SITES).filter(isSite) : [],
  };
}

/** The bar switched to `reach` from a page of `site`. Throws a RangeError where no more sites can be kept. */
export function switchBar({ sites }: BarOff, reach: BarReach, site: string): BarOff {
  const others = sites.filter((one) => one !== site);
  if (reach !== 'site') return { everywhere: reach === 'all', sites: others };
  if (others.length >= MAX_SITES) throw new RangeError(`more than ${MAX_SITES} sites`);
  return { everywhere: false, sites: [...others, site] };
}

export function isBarOn({ everywhere, sites }: BarOff, site: string): boolean {
  return !everywhere && !sites.includes(site);
}

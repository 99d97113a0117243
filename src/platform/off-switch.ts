import { isRecord } from './is-record.ts';

/** Where something on pages is switched off: the summary bar, or all that we show there. */
export type OffSwitch = { readonly everywhere: boolean; readonly sites: readonly string[] };

/** How far it is switched off from a page: not at all, on that page's site, everywhere. */
export type Reach = 'none' | 'site' | 'all';

export const REACHES: readonly Reach[] = ['none', 'site', 'all'];

export const ALL_ON: OffSwitch = { everywhere: false, sites: [] };

const MAX_SITES = 1000;
const MAX_SITE_LENGTH = 255;

/** What is stored about a switch, whatever it is. */
export function readOffSwitch(stored: unknown): OffSwitch {
  const { everywhere, sites } = isRecord(stored) ? stored : {};
  const isSite = (site: unknown): site is string =>
    typeof site === 'string' && site.length <= MAX_SITE_LENGTH;
  return {
    everywhere: everywhere === true,
    sites: Array.isArray(sites) ? sites.slice(0, MAX_SITES).filter(isSite) : [],
  };
}

/** The same switched to `reach` from a page of `site`. Throws a RangeError where no more sites can be kept. */
export function switchTo({ sites }: OffSwitch, reach: Reach, site: string): OffSwitch {
  const others = sites.filter((one) => one !== site);
  if (reach !== 'site') return { everywhere: reach === 'all', sites: others };
  if (others.length >= MAX_SITES) throw new RangeError(`more than ${MAX_SITES} sites`);
  return { everywhere: false, sites: [...others, site] };
}

export function isOn({ everywhere, sites }: OffSwitch, site: string): boolean {
  return !everywhere && !sites.includes(site);
}

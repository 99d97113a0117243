import { browser } from './browser.ts';

/** The match pattern that lets us read one site: `https://jobs.example.org/*`. `null` for addresses that no grant covers. */
export function patternOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  // A match pattern has no port: a grant is for the host with all of its ports.
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : null;
}

/** The patterns for a list of host names as the site adapters give them; `*.example.org` stays a wildcard. */
export function patternsOfHosts(hosts: readonly string[]): string[] {
  return [...new Set(hosts)].map((host) => `https://${host}/*`);
}

/** Whether all of `origins` are granted. */
export function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] });
}

/**
 * Asks the user for `origins`; true when granted. Call it at once in a click handler, before
 * waiting for anything: the browser takes the question only from a deed of the user.
 */
export function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: [...origins] });
}

/** Gives `origins` back. */
export function dropAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.remove({ origins: [...origins] });
}

/** Every pattern that is granted now, sorted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return [...origins].sort();
}

/** Calls `report` when a grant comes or goes, with the patterns that went. Register it at the worker's top level. */
export function watchAccess(report: (gone: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(() => report([]));
  browser.permissions.onRemoved.addListener(({ origins = [] }) => report(origins));
}

import { matchesHost } from '../posting-url.ts';
import { allSites } from './all-sites.ts';
import type { SiteAdapter } from './site-adapter.ts';

/** The adapters that may know a posting on `hostname`: those of the host, and those known by their markup on any. */
export function sitesForHost(hostname: string): readonly SiteAdapter[] {
  return allSites.filter(
    ({ hosts, distinctive }) => distinctive || hosts.some((pattern) => matchesHost(pattern, hostname)),
  );
}

/** Adapters as text, for a page's script: `unpackSites` makes the same of it. */
export function packSites(sites: readonly SiteAdapter[]): string {
  return JSON.stringify(sites, (_, value: unknown) =>
    value instanceof RegExp ? { pattern: value.source, flags: value.flags } : value,
  );
}

import type { SiteAdapter } from './site-adapter.ts';

type Pattern = { readonly pattern: string; readonly flags: string };

/** The adapters of a text that `packSites` has made. */
export function unpackSites(packed: string): readonly SiteAdapter[] {
  // Typed by its maker, which is this same build.
  return JSON.parse(packed, (_, value: unknown) =>
    isPattern(value) ? new RegExp(value.pattern, value.flags) : value,
  ) as readonly SiteAdapter[];
}

function isPattern(value: unknown): value is Pattern {
  return typeof value === 'object' && value !== null && 'pattern' in value && 'flags' in value;
}

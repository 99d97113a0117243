/** What a granted match pattern covers, in parts that can be put into words. */
export type SiteName = { readonly host: string; readonly covers: 'host' | 'below' | 'everything' };

/** `https://*.example.org/*` is everything below example.org; a pattern that is no such address stays as it is. */
export function siteName(pattern: string): SiteName {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? pattern;
  if (host === '*' || pattern === '<all_urls>') return { host, covers: 'everything' };
  return host.startsWith('*.') ? { host: host.slice(2), covers: 'below' } : { host, covers: 'host' };
}

/** Whether a match pattern that was granted covers a host. */
export function coversHost(pattern: string, host: string): boolean {
  const named = /^[^:]+:\/\/([^/]+)\//.exec(pattern)?.[1] ?? '*';
  if (named === '*') return true;
  return named.startsWith('*.') ? `.${host}`.endsWith(named.slice(1)) : named === host;
}

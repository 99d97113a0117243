import type { SiteAdapter } from './sites/site-adapter.ts';

/** Parameters that follow the reader and never name a posting. */
const TRACKING =
  /^(?:utm_.*|mc_[ce]id|gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|li_fat_id|igshid|yclid|_ga|_gl|_hs.*|hs[ac]_.*|gh_src|lever-.*|trk|trkinfo|refid|trackingid|lipi|ebp|eblob|recommendedflavor|sessionid|jsessionid|phpsessid)$/i;
/** Parameters that name a posting on sites not known by name; all others are kept there only if they look so. */
const NAMING =
  /^(?:gh_jid|ashby_jid|jobid|job_id|job|jid|jk|vjk|id|pid|oid|reqid|req|req_id|requisitionid|requisition|positionid|position|vacancy|vacancyid|opportunityid|postingid|p|page_id|post|slug|currentjobid|selectedjobid|token|for|lang|locale)$/i;
const LONGEST_URL = 2_000;

/** Whether a host is meant by a pattern. Whole labels: `*.a.com` is any host below a.com, and not a.com or ba.com. */
export function matchesHost(pattern: string, host: string): boolean {
  return pattern.startsWith('*.')
    ? host.endsWith(pattern.slice(1)) && host.length > pattern.length - 1
    : host === pattern;
}

/** The http(s) address in `raw`, or null. */
export function webAddress(raw: string): URL | null {
  if (raw.length > LONGEST_URL * 4 || !URL.canParse(raw)) return null;
  const url = new URL(raw);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
}

/**
 * The canonical address of a posting: what names it is kept, tracking, sign-in data and the place in the page
 * are dropped. Undefined where `raw` is no http(s) address.
 */
export function postingUrl(raw: string, site?: SiteAdapter): string | undefined {
  const url = webAddress(raw);
  if (url === null) return undefined;
  url.username = '';
  url.password = '';
  const ownHost = site?.hosts.some((pattern) => matchesHost(pattern, url.hostname)) === true;
  const identity = ownHost ? site?.identity : undefined;
  const { canonical, tail, parameters, hash } = identity ?? {};
  const named = canonical === undefined ? null : url.searchParams.get(canonical.parameter);
  if (canonical !== undefined && named !== null && /^[\w-]{1,100}$/.test(named))
    return `${url.origin}${canonical.path}${named}`;
  if (tail !== undefined) url.pathname = url.pathname.replace(tail, '') || '/';
  if (hash !== true) url.hash = '';
  const keep = parameters === undefined ? isNaming : (name: string) => parameters.includes(name);
  for (const name of new Set(url.searchParams.keys())) if (!keep(name)) url.searchParams.delete(name);
  return url.href.length <= LONGEST_URL ? url.href : undefined;
}

function isNaming(name: string): boolean {
  return !TRACKING.test(name) && NAMING.test(name);
}

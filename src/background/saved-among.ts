import { hasAccess, patternOf } from '../platform/permissions.ts';
import type { Sender } from '../platform/sender.ts';
import { sitesFor } from '../posting/from-site.ts';
import { postingUrl } from '../posting/posting-url.ts';
import { allSites } from '../posting/sites/all-sites.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';

/** For each address what names its posting, where that is on the shortlist, else ''; nothing where the sender's site is not switched on. */
export async function savedAmong(
  shortlist: Pick<Shortlist, 'find'>,
  urls: readonly string[],
  { url = '' }: Sender,
): Promise<readonly string[]> {
  const pattern = patternOf(url);
  if (pattern === null || !(await hasAccess([pattern]))) return [];
  return Promise.all(
    urls.map(async (url) => {
      const name = postingUrl(url, sitesFor(url, allSites).own[0]);
      return name !== undefined && (await shortlist.find(name)) ? name : '';
    }),
  );
}

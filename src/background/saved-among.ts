import { hasAccess, patternOf } from '../platform/permissions.ts';
import type { Sender } from '../platform/sender.ts';
import type { Shortlist } from '../shortlist/shortlist.ts';

/** Which of these addresses are on the shortlist; none where the sender's site is not switched on. */
export async function savedAmong(
  shortlist: Pick<Shortlist, 'find'>,
  urls: readonly string[],
  { url = '' }: Sender,
): Promise<readonly string[]> {
  const pattern = patternOf(url);
  if (pattern === null || !(await hasAccess([pattern]))) return [];
  const found = await Promise.all(urls.map(async (one) => ((await shortlist.find(one)) ? [one] : [])));
  return found.flat();
}

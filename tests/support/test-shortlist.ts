import { openDatabase } from '../../src/shortlist/database.ts';
import { openShortlist, type Shortlist } from '../../src/shortlist/shortlist.ts';

let databases = 0;

/** A name that no other test uses. */
export function freshName(): string {
  databases++;
  return `test-shortlist-${databases}-${crypto.randomUUID()}`;
}

/** A shortlist in a database of its own; the same name again is another tab of the same browser. */
export function testShortlist(name: string, now: () => Date = () => new Date()): Shortlist {
  const silent = { announce: () => undefined, listen: () => undefined };
  return openShortlist({ database: openDatabase(name), changes: silent, now, app: 'test 0' });
}

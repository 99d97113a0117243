import { type Item, keepBoth, type Probe, type StatusChange } from './item.ts';

/**
 * Two versions of one item (same id) as one, made so that nothing the user wrote is lost: the newer one
 * wins, but notes, answers and the history of both are kept, and a deletion never wins. Returns `mine`
 * itself where `theirs` adds nothing, so merging the same version again changes nothing.
 */
export function mergeItems(mine: Item, theirs: Item): Item {
  if (isSame(mine, theirs)) return mine;
  const [newer, older] = theirs.updatedAt > mine.updatedAt ? [theirs, mine] : [mine, theirs];
  const { deletedAt, probes: _, ...rest } = newer;
  const statusHistory = mergeHistory(mine.statusHistory, theirs.statusHistory);
  const probes = mergeProbes(newer.probes, older.probes);
  const merged: Item = {
    ...rest,
    rev: mine.rev,
    savedAt: mine.savedAt < theirs.savedAt ? mine.savedAt : theirs.savedAt,
    statusHistory,
    status: statusHistory.at(-1)?.status ?? newer.status,
    notes: keepBoth(newer.notes, older.notes),
    ...(probes === undefined ? {} : { probes }),
    ...(deletedAt === undefined || older.deletedAt === undefined ? {} : { deletedAt }),
  };
  return isSame(merged, mine) ? mine : { ...merged, rev: Math.max(mine.rev, theirs.rev) + 1 };
}

function mergeHistory(mine: readonly StatusChange[], theirs: readonly StatusChange[]): StatusChange[] {
  const all = new Map([...mine, ...theirs].map((change) => [`${change.at} ${change.status}`, change]));
  return [...all.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, change]) => change);
}

function mergeProbes(newer: Item['probes'], older: Item['probes']): readonly Probe[] | undefined {
  if (newer === undefined || older === undefined) return newer ?? older;
  const known = new Set(newer.map(signature));
  return [...newer, ...older.filter((probe) => !known.has(signature(probe)))];
}

function isSame(a: Item, b: Item): boolean {
  return signature(a) === signature(b);
}

/** The value as text that does not depend on the order of keys. Items are a few levels deep by schema. */
function signature(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

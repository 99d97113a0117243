/**
 * Orders what is in sets so that what shares sets lies side by side: each is followed by the one left that is most
 * like it (shared sets over all sets of the two). A set is then a few short runs, which pack well.
 */
export function neighbours<T extends { readonly sets: readonly number[] }>(items: readonly T[]): T[] {
  const inSet = new Map<number, Set<T>>();
  for (const item of items)
    for (const set of item.sets) inSet.set(set, (inSet.get(set) ?? new Set<T>()).add(item));
  const left = new Set(items);
  const ordered: T[] = [];
  for (let next = items[0]; next !== undefined; next = mostLike(next, inSet) ?? left.values().next().value) {
    ordered.push(next);
    left.delete(next);
    for (const set of next.sets) inSet.get(set)?.delete(next);
  }
  return ordered;
}

function mostLike<T extends { readonly sets: readonly number[] }>(
  item: T,
  inSet: ReadonlyMap<number, ReadonlySet<T>>,
): T | undefined {
  const common = new Map<T, number>();
  for (const set of item.sets)
    for (const other of inSet.get(set) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
  let best: T | undefined;
  let most = 0;
  for (const [other, count] of common) {
    const likeness = count / (item.sets.length + other.sets.length - count);
    if (likeness > most) [best, most] = [other, likeness];
  }
  return best;
}

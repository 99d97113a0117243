import type { Item, Status } from './item.ts';

export const ORDERS = ['newest', 'score', 'company'] as const;
export type Order = (typeof ORDERS)[number];

/** Which items the list shows, and in which order. */
export type ListView = { readonly order: Order; readonly status: Status | 'all'; readonly words: string };

export const WHOLE_LIST: ListView = { order: 'newest', status: 'all', words: '' };

/** The items a view shows, in its order. `words` are looked for in title, company, location and notes. */
export function inView(items: readonly Item[], { order, status, words }: ListView): Item[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return items
    .filter((item) => status === 'all' || item.status === status)
    .filter((item) => wanted.every((word) => searchText(item).includes(word)))
    .sort((a, b) => COMPARE[order](a, b) || newestFirst(a, b));
}

function searchText({ posting, notes }: Item): string {
  return [posting.title, posting.company, posting.location, notes].join('\n').toLowerCase();
}

/** The score where there is enough to go by, else nothing: thin evidence has no number. */
export function shownScore(item: Item): number | undefined {
  return item.reading?.evidence === 'enough' ? item.reading.score : undefined;
}

const newestFirst = (a: Item, b: Item) => (a.savedAt === b.savedAt ? 0 : a.savedAt > b.savedAt ? -1 : 1);

const COMPARE: Readonly<Record<Order, (a: Item, b: Item) => number>> = {
  newest: newestFirst,
  score: (a, b) => (shownScore(b) ?? -1) - (shownScore(a) ?? -1),
  company: (a, b) => name(a).localeCompare(name(b), undefined, { sensitivity: 'base' }),
};

/** Without a company an item comes last. */
const name = (item: Item) => item.posting.company ?? '\uFFFF';

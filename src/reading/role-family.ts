/** The kinds of work that a title can name. */
export const FAMILIES = [
  'customer-support',
  'data',
  'design',
  'education',
  'engineering',
  'executive',
  'finance',
  'healthcare',
  'human-resources',
  'legal',
  'marketing',
  'operations-and-logistics',
  'product',
  'public-sector',
  'retail-and-hospitality',
  'sales',
] as const;

export type RoleFamily = (typeof FAMILIES)[number];

/** Wording that names a family, as `comparableTitle` writes it. */
export type FamilyTitles = { readonly family: RoleFamily; readonly titles: readonly string[] };

/** Longer is no title. */
const MOST_CHARACTERS = 300;

/**
 * Makes what tells the kind of work that a title names: the first of the lists that has words of it; `other` where
 * none has.
 * @param lists the compiled `lexicons/families.yaml`
 */
export function familyFinder(lists: readonly FamilyTitles[]): (title: string) => RoleFamily | 'other' {
  const placeOf = new Map<string, number>();
  let longest = 1;
  lists.forEach(({ titles }, place) => {
    for (const words of titles) {
      if (!placeOf.has(words)) placeOf.set(words, place);
      longest = Math.max(longest, words.split(' ').length);
    }
  });
  return (title) => {
    const words = comparableTitle(title.slice(0, MOST_CHARACTERS)).split(' ');
    let first = lists.length;
    for (let start = 0; start < words.length; start++) {
      let phrase = '';
      for (let end = start; end < Math.min(words.length, start + longest); end++) {
        phrase = end === start ? (words[end] ?? '') : `${phrase} ${words[end]}`;
        first = Math.min(first, placeOf.get(phrase) ?? first);
      }
    }
    return lists[first]?.family ?? 'other';
  };
}

/** A title as small words with a space between, without the "s" of plurals. */
export function comparableTitle(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map(singular).join(' ');
}

const singular = (word: string) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

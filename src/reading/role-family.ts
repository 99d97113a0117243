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
 * The kind of work that a title names: the first of the lists that has words of it; `other` where none has.
 * @param lists the compiled `lexicons/families.yaml`
 */
export function familyOf(title: string, lists: readonly FamilyTitles[]): RoleFamily | 'other' {
  const comparable = comparableTitle(title.slice(0, MOST_CHARACTERS));
  return lists.find(({ titles }) => titles.some((words) => comparable.includes(words)))?.family ?? 'other';
}

/** A title as small words between spaces, with a space at each end, without the "s" of plurals. */
export function comparableTitle(title: string): string {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map(singular).join(' ')} `;
}

const singular = (word: string) => (word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word);

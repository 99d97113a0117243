import { isRecord } from './is-record.ts';

/** How far "Ignore" reaches: this place in this text, these words anywhere, an entry anywhere, an entry on one site. */
export type IgnoreScope = 'one' | 'phrase' | 'rule' | 'site';

export const IGNORE_SCOPES: readonly IgnoreScope[] = ['one', 'phrase', 'rule', 'site'];

/** Marks that the user does not want to see. `phrase` is the one it was said of, whatever the scope. */
export type Ignore = {
  readonly scope: IgnoreScope;
  /** The lexicon entry that marked it. */
  readonly entry: string;
  readonly phrase: string;
  /** Fingerprint of the text around, which tells one place from another. */
  readonly around: string;
  /** Host name of the page it was said on. */
  readonly site: string;
};

/** An ignore as a page's script may ask for it: the site is the sender's, never one that it names. */
export type IgnoreWish = Omit<Ignore, 'site'>;

export const MAX_ENTRY_LENGTH = 200;
export const MAX_PHRASE_LENGTH = 200;
const MAX_AROUND_LENGTH = 40;
const MAX_SITE_LENGTH = 255;
/** More than anyone chooses by hand; a page's script that runs wild stops here. */
const MAX_IGNORES = 2000;

/** Whether `value` is a wish to ignore, of a size that a person's choice has. */
export function isIgnoreWish(value: unknown): value is IgnoreWish {
  return (
    isRecord(value) &&
    IGNORE_SCOPES.some((scope) => scope === value.scope) &&
    isText(value.entry, 1, MAX_ENTRY_LENGTH) &&
    isText(value.phrase, 1, MAX_PHRASE_LENGTH) &&
    isText(value.around, 0, MAX_AROUND_LENGTH)
  );
}

/** What is stored as ignores, whatever it is: what cannot be understood is left out. */
export function readIgnores(stored: unknown): readonly Ignore[] {
  if (!Array.isArray(stored)) return [];
  return stored
    .slice(0, MAX_IGNORES)
    .filter((value): value is Ignore => isIgnoreWish(value) && isText(siteOf(value), 0, MAX_SITE_LENGTH))
    .map(({ scope, entry, phrase, around, site }) => ({ scope, entry, phrase, around, site }));
}

/** With one more; the same list where it is in it already. Throws a RangeError where the list is full. */
export function withIgnore(ignores: readonly Ignore[], one: Ignore): readonly Ignore[] {
  if (ignores.some((known) => isSame(known, one))) return ignores;
  if (ignores.length >= MAX_IGNORES) throw new RangeError(`more than ${MAX_IGNORES} ignored`);
  return [...ignores, one];
}

/** Without one of them. */
export function withoutIgnore(ignores: readonly Ignore[], one: Ignore): readonly Ignore[] {
  return ignores.filter((known) => !isSame(known, one));
}

/** Those that matter on a site; the others are nobody's business there. */
export function ignoresFor(ignores: readonly Ignore[], site: string): readonly Ignore[] {
  return ignores.filter((one) => one.scope === 'phrase' || one.scope === 'rule' || one.site === site);
}

/** Two choices of the same effect are one, whichever phrase or place they were made at. */
function isSame(one: Ignore, other: Ignore): boolean {
  return one.scope === other.scope && effectOf(one) === effectOf(other);
}

function effectOf({ scope, entry, phrase, around, site }: Ignore): string {
  if (scope === 'phrase') return phrase.toLowerCase();
  if (scope === 'rule') return entry;
  if (scope === 'site') return `${entry}\n${site}`;
  return [entry, phrase.toLowerCase(), around, site].join('\n');
}

function siteOf(value: IgnoreWish): unknown {
  return 'site' in value ? value.site : undefined;
}

function isText(value: unknown, least: number, most: number): value is string {
  return typeof value === 'string' && value.length >= least && value.length <= most;
}

import type { FactHint } from './fact-hint.ts';
import type { Posting } from './posting.ts';

/** What is known of a posting besides its description. */
export type Facts = Omit<Posting, 'text' | 'url' | 'language'> & {
  /** What may state the pay or name the employer, the likeliest first. */
  readonly hints?: readonly FactHint[];
};

const LONGEST_FACT = 300;

/** A short text of the page as a fact: one line, or undefined where it is empty or too long to be one. */
export function factOf(raw: string | null | undefined): string | undefined {
  if (raw === null || raw === undefined || raw.length > LONGEST_FACT * 20) return undefined;
  const text = raw.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  return text === '' || text.length > LONGEST_FACT ? undefined : text;
}

const KEYS = [
  'title',
  'company',
  'location',
  'workplace',
  'employmentType',
  'pay',
  'payRange',
  'posted',
  'validThrough',
  'identifier',
] as const satisfies readonly (keyof Facts)[];

/** For each field the first source that knows it, and the hints of all; fields nobody knows are absent. */
export function mergeFacts(...sources: readonly Facts[]): Facts {
  const known = KEYS.flatMap((key) => {
    const value = sources.find((facts) => facts[key] !== undefined)?.[key];
    return value === undefined ? [] : [[key, value] as const];
  });
  const hints = sources.flatMap((facts) => facts.hints ?? []);
  return { ...Object.fromEntries(known), ...(hints.length > 0 ? { hints } : {}) };
}

/** Facts without the keys that are undefined. */
export function factsOf(raw: { readonly [K in keyof Facts]?: Facts[K] | undefined }): Facts {
  return mergeFacts(raw as Facts);
}

/** The ISO date (YYYY-MM-DD) at the head of `raw`, or undefined. */
export function isoDate(raw: string | null | undefined): string | undefined {
  const match = /^\s*(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)/.exec(raw ?? '');
  return match?.[1];
}

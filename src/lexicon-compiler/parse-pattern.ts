/**
 * A pattern as its author wrote it, in parts.
 *
 *     "{improve|lift} [0-3] (our|their)? @metric"     verbs in every form, a gap, words, a shared class
 *     "{deadline/noun}" "{fast/adjective}"            nouns and adjectives in every form
 *     "{establish/present}"                           verbs but for their past: no "established procedures"
 *     "^ own"  "on time $"                            at the beginning, at the end of a sentence
 *     "experience < meeting deadlines >"              only what stands between < and > is marked
 *     "#"                                             a number
 */
export type PatternPart =
  | { readonly kind: 'words'; readonly of: readonly string[]; readonly optional: boolean }
  | {
      readonly kind: 'inflected';
      readonly of: readonly string[];
      readonly as: 'verb' | 'present' | 'noun' | 'adjective';
      readonly optional: boolean;
    }
  | { readonly kind: 'class'; readonly name: string; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'begin' | 'end' | 'mark-from' | 'mark-to' };

/** A gap wider than this finds phrases that have nothing to do with one another. */
const WIDEST_GAP = 6;

const SHAPES: readonly (readonly [RegExp, (found: RegExpExecArray) => PatternPart])[] = [
  [/^\[0-(\d)\]$/, ([, most]) => ({ kind: 'gap', most: Number(most) })],
  [/^\^$/, () => ({ kind: 'begin' })],
  [/^\$$/, () => ({ kind: 'end' })],
  [/^<$/, () => ({ kind: 'mark-from' })],
  [/^>$/, () => ({ kind: 'mark-to' })],
  [/^@([a-z][a-z0-9-]*)(\?)?$/, ([, name = '', mark]) => ({ kind: 'class', name, optional: mark === '?' })],
  [
    /^\(([^(){}[\]@$]+)\)(\?)?$/,
    ([, of = '', mark]) => ({ kind: 'words', of: choices(of), optional: mark === '?' }),
  ],
  [
    /^\{([^(){}[\]@$/]+)(?:\/(verb|present|noun|adjective))?\}(\?)?$/,
    ([, of = '', as = 'verb', mark]) => ({
      kind: 'inflected',
      of: choices(of),
      as: as as 'verb',
      optional: mark === '?',
    }),
  ],
  [
    /^([^\s(){}[\]<>^$@|?]+)(\?)?$/,
    ([, word = '', mark]) => ({ kind: 'words', of: [word.toLowerCase()], optional: mark === '?' }),
  ],
];

/**
 * Reads one pattern.
 * @throws Error that names the part which cannot be read and the forms there are.
 */
export function parsePattern(pattern: string): PatternPart[] {
  const pieces = pattern.match(/\([^()]*\)\??|\{[^{}]*\}\??|\S+/g) ?? [];
  const parts = pieces.map((piece) => {
    for (const [shape, make] of SHAPES) {
      const found = shape.exec(piece);
      if (found) return make(found);
    }
    throw new Error(
      `"${pattern}": cannot read "${piece}"; a part is a word, (a|b), {verb|verb}, {noun/noun}, {fast/adjective}, {verb/present}, @class, [0-3], #, ^, $, < or >, with ? after what may be absent`,
    );
  });
  const wide = parts.find((part) => part.kind === 'gap' && part.most > WIDEST_GAP);
  if (wide) throw new Error(`"${pattern}": a gap skips at most ${WIDEST_GAP} words`);
  if (!parts.some((part) => 'optional' in part && !part.optional))
    throw new Error(`"${pattern}": every part may be absent, so it would match anything`);
  return parts;
}

const choices = (list: string) =>
  list
    .split('|')
    .map((choice) => choice.trim().toLowerCase())
    .filter(Boolean);

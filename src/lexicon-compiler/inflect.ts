import nlp from 'compromise/three';

type Inflections = { all: (word: string, model: unknown) => (string | undefined)[] };
type Transforms = { verb: Inflections; noun: Inflections; adjective: Inflections };

// compromise leaves its method tables untyped; this is the part of them used here (14.17).
const { transform } = (nlp as unknown as { methods: () => { two: { transform: Transforms } } }).methods().two;
const model = (nlp as unknown as { model: () => unknown }).model();

/** `present`: a verb without its past, which so often describes a thing ("established procedures"). */
export type PartOfSpeech = 'verb' | 'present' | 'noun' | 'adjective';

/**
 * Every form of a word or phrase: of a verb phrase the first word changes ("follow up" → "following up"), of a noun
 * phrase the last ("turnaround time" → "turnaround times"). British spellings stand beside American ones.
 */
export function inflect(phrase: string, as: PartOfSpeech): readonly string[] {
  const key = `${as} ${phrase}`;
  const known = inflected.get(key);
  if (known) return known;
  const forms = allForms(phrase, as);
  inflected.set(key, forms);
  return forms;
}

/** A lexicon asks for the same word hundreds of times, and compromise takes its time. */
const inflected = new Map<string, readonly string[]>();

function allForms(phrase: string, as: PartOfSpeech): string[] {
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const at = as === 'verb' || as === 'present' ? 0 : words.length - 1;
  const forms = formsOf(words[at] ?? '', as).map((form) => words.with(at, form).join(' '));
  return [...new Set(forms.flatMap((form) => [form, ...otherSpellings(form)]))];
}

function formsOf(word: string, as: PartOfSpeech): string[] {
  if (as === 'present') return formsOf(word, 'verb').filter((form) => form === word || /(s|ing)$/.test(form));
  // compromise makes "fastly" and "measurablest"; neither occurs, so neither does harm.
  const forms = transform[as].all(word, model).filter((form) => form !== undefined && /^[a-z]/.test(form));
  const plain = forms.flatMap((form) => (form ? [form.toLowerCase()] : []));
  return [word, ...plain, ...(as === 'verb' ? doubled(word) : [])];
}

/** "program" → "programmed", "programming": forms compromise gives with one consonant only, or not at all. */
function doubled(word: string): string[] {
  return /^(program|travel|model|label|cancel|enrol|fulfil|format)$/.test(word)
    ? [`${word}${word.at(-1)}ed`, `${word}${word.at(-1)}ing`]
    : [];
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/iz(e|es|ed|ing|er|ers|ation|ations)$/, 'is$1'],
  [/yz(e|es|ed|ing|er)$/, 'ys$1'],
  [/(behavi|fav|\blab|col|hon|endeav|harb|rig)or/, '$1our'],
  [/\bprogram(s?)$/, 'programme$1'],
  [/\bcenter/, 'centre'],
  [/(fulfil|enrol)l(s|ment)?$/, '$1$2'],
];

function otherSpellings(form: string): string[] {
  return SPELLINGS.filter(([from]) => from.test(form)).map(([from, to]) => form.replace(from, to));
}

import type { Tokens } from './tokenise.ts';

/** Words that nearly every text of a language holds and other languages do not. */
const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to with for you our is are will we your this that as be by have',
  de: 'und der die das mit für wir sie ein eine ist von zu den im auf bei du dich',
  fr: 'et les des vous pour dans une est nous du avec votre sur au par qui aux notre',
  es: 'y los las del para con una por el tu nuestro es al se que como más nuestra',
  pt: 'e os as do da para com uma em você não dos ao na no nossa seu mais',
  it: 'e il di per con una che del della nel sono gli le dei alla nostro più ti',
  nl: 'en het een van voor met je wij op ons zijn bij aan jij onze naar ook niet',
  pl: 'i w z na do oraz się nie dla od jest przez po naszych jako za lub pracy',
  sv: 'och att som för med är du vi av en på till har ett den om dig våra',
  da: 'og at som for med er du vi af en på til har et den om dig vores',
};

/** Words that are common in English alone: a text with enough of them needs no closer look. */
export const ENGLISH_ONLY: readonly string[] = [
  'the',
  'and',
  'to',
  'with',
  'you',
  'our',
  'are',
  'will',
  'your',
  'this',
  'that',
];

/** Tokens looked at, and the share of English words among them that settles it. */
const FIRST_TOKENS = 250;
const PLAINLY_ENGLISH = 0.1;

/** Is this English beyond doubt? Says no where a closer look (`languageOf`) is needed. */
export function isPlainlyEnglish({ count, words }: Tokens, english: ReadonlySet<number>): boolean {
  const limit = Math.min(count, FIRST_TOKENS);
  let found = 0;
  for (let i = 0; i < limit; i++) if (english.has(words[i] ?? 0)) found++;
  return limit >= FEWEST_WORDS && found / limit >= PLAINLY_ENGLISH;
}

/** Too few words to tell one language from another. */
const FEWEST_WORDS = 20;
/** Characters looked at: a posting's language shows in its first paragraphs. */
const SAMPLE = 2500;
/** Share of common words below which a text is no prose of that language. */
const LEAST_SHARE = 0.06;

const TAGS = Object.keys(COMMON_WORDS);

/** Word → one bit for each language it is common in. Made when first asked for: most postings are plainly English. */
let bitsOfWords: ReadonlyMap<string, number> | undefined;

function makeBitsOfWords(): ReadonlyMap<string, number> {
  const bits = new Map<string, number>();
  Object.values(COMMON_WORDS).forEach((words, i) => {
    for (const word of words.split(' ')) bits.set(word, (bits.get(word) ?? 0) | (1 << i));
  });
  return bits;
}

/**
 * The language of a text, as a BCP 47 primary tag: one of ten told by their commonest words, or `und` where there
 * is too little to go by. A text in another script, or in a language not known here, is `mul` ("other").
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const plain = isAscii(sample);
  if (!plain && isOtherScript(words.join(''))) return 'mul';
  if (words.length < FEWEST_WORDS) return 'und';
  bitsOfWords ??= makeBitsOfWords();
  const counts = new Int32Array(TAGS.length);
  for (const word of words) {
    const bits = bitsOfWords.get(word) ?? 0;
    for (let i = 0, rest = bits; rest !== 0; i++, rest >>= 1) if (rest & 1) counts[i] = (counts[i] ?? 0) + 1;
  }
  const best = counts.indexOf(Math.max(...counts));
  if ((counts[best] ?? 0) / words.length >= LEAST_SHARE) return TAGS[best] ?? 'und';
  // A list of skills has no small words; plain ASCII without any is read as English would be.
  return plain ? 'und' : 'mul';
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
}

const isOtherScript = (letters: string) =>
  (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters.length / 2;

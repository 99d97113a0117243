/** Words that nearly every text of a language holds and other languages do not. */
const COMMON_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: ['the', 'and', 'of', 'to', 'with', 'for', 'you', 'our', 'is', 'are', 'will', 'we', 'your', 'this', 'that', 'as', 'be', 'by', 'have'],
  de: ['und', 'der', 'die', 'das', 'mit', 'für', 'wir', 'sie', 'ein', 'eine', 'ist', 'von', 'zu', 'den', 'im', 'auf', 'bei', 'du', 'dich'],
  fr: ['et', 'les', 'des', 'vous', 'pour', 'dans', 'une', 'est', 'nous', 'du', 'avec', 'votre', 'sur', 'au', 'par', 'qui', 'aux', 'notre'],
  es: ['y', 'los', 'las', 'del', 'para', 'con', 'una', 'por', 'el', 'tu', 'nuestro', 'es', 'al', 'se', 'que', 'como', 'más', 'nuestra'],
  pt: ['e', 'os', 'as', 'do', 'da', 'para', 'com', 'uma', 'em', 'você', 'não', 'dos', 'ao', 'na', 'no', 'nossa', 'seu', 'mais'],
  it: ['e', 'il', 'di', 'per', 'con', 'una', 'che', 'del', 'della', 'nel', 'sono', 'gli', 'le', 'dei', 'alla', 'nostro', 'più', 'ti'],
  nl: ['en', 'het', 'een', 'van', 'voor', 'met', 'je', 'wij', 'op', 'ons', 'zijn', 'bij', 'aan', 'jij', 'onze', 'naar', 'ook', 'niet'],
  pl: ['i', 'w', 'z', 'na', 'do', 'oraz', 'się', 'nie', 'dla', 'od', 'jest', 'przez', 'po', 'naszych', 'jako', 'za', 'lub', 'pracy'],
  sv: ['och', 'att', 'som', 'för', 'med', 'är', 'du', 'vi', 'av', 'en', 'på', 'till', 'har', 'ett', 'den', 'om', 'dig', 'våra'],
  da: ['og', 'at', 'som', 'for', 'med', 'er', 'du', 'vi', 'af', 'en', 'på', 'til', 'har', 'et', 'den', 'om', 'dig', 'vores'],
};

/** Too few words to tell one language from another. */
const FEWEST_WORDS = 20;
/** Characters looked at: a posting's language shows in its first paragraphs. */
const SAMPLE = 6000;
/** Share of common words below which a text is no prose of that language. */
const LEAST_SHARE = 0.06;

const SETS = Object.entries(COMMON_WORDS).map(([tag, words]) => [tag, new Set(words)] as const);

/**
 * The language of a text, as a BCP 47 primary tag: one of ten told by their commonest words, or `und` where there
 * is too little to go by. A text in another script, or in a language not known here, is `mul` ("other").
 */
export function languageOf(text: string): string {
  const words = text.slice(0, SAMPLE).toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return words.length > 0 && isOtherScript(words.join('')) ? 'mul' : 'und';
  if (isOtherScript(words.join(''))) return 'mul';
  const shares = SETS.map(([tag, set]) => [tag, words.filter((word) => set.has(word)).length / words.length] as const);
  const [best = 'und', share = 0] = shares.toSorted(([, a], [, b]) => b - a)[0] ?? [];
  if (share >= LEAST_SHARE) return best;
  // A list of skills has no small words; plain ASCII without any is read as English would be.
  return /^[\p{ASCII}\s\p{P}\p{S}]*$/u.test(text.slice(0, SAMPLE)) ? 'und' : 'mul';
}

const isOtherScript = (letters: string) => (letters.match(/\p{Script=Latin}/gu)?.length ?? 0) < letters.length / 2;

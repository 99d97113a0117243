/**
 * Which kinds of phrases a text (in lower case) holds: bit i for `kinds[i]`. `ends[i]` becomes the end of what was
 * met of kind i.
 */
export type Phrases = (text: string, ends?: number[]) => number;

type Phrase = {
  readonly kind: number;
  readonly source: string;
  /** Not only where its hint stands. */
  readonly isAnywhere: boolean;
  /** Made when a hint of it is met first: an engine takes up to a millisecond for each pattern. */
  pattern: RegExp | undefined;
};

/** Characters of a hint. */
const HINT = 4;
const SPACE = 32;
const SLOTS = 1 << 14;
const PARTED = ' :: ';
const UNDERLINE = 95;
/** What stands behind a hint. */
type Hit = { readonly phrase: Phrase; readonly more: Hit | undefined };

/**
 * Looks for many phrases in one pass. Each kind is a list of rows `hints :: pattern`, parted by `;`. A hint is four
 * characters (`_` is a space or an end of the text) or one sign such as `$`; a pattern begins where a hint of it stands
 * (behind its space, where it begins with one), at the start of the text where it begins with `^`, and anywhere where
 * the row begins with `~`. Without hints it is the first four characters of the pattern, or any letter of a script
 * other than Latin where it begins with one. 31 kinds at most. `before` and `after` are put around each pattern.
 */
export function phrasesOf(kinds: readonly string[], [before, after] = ['', '']): Phrases {
  let known: Phrases | undefined;
  return (text, ends) => {
    known ??= finder(kinds, before, after);
    return known(text, ends);
  };
}

function finder(kinds: readonly string[], before: string, after: string): Phrases {
  const book = new Book();
  kinds.forEach((rows, kind) => {
    for (const row of rows.split(';')) book.add(row.trim(), kind, before, after);
  });
  const { slots, others } = book;
  return (text, ends) => {
    let met = 0;
    let hasOther = false;
    let key = SPACE;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      key = next(key, code);
      if (slots[slotOf(key)] === 1) met = book.met(key, text, i - 3, met, ends);
      if (isLetter(code)) continue;
      if (slots[slotOf(code)] === 1) met = book.met(code, text, i, met, ends);
      hasOther ||= isOtherScript(code);
    }
    met = book.met(next(key, SPACE), text, text.length - 3, met, ends);
    if (hasOther) for (const phrase of others) met = tried(phrase, text, 0, met, ends);
    return met;
  };
}

/** All phrases by their hints. */
class Book {
  /** 1 where some hint may stand: most places of a text end here. */
  readonly slots = new Uint8Array(SLOTS);
  readonly others: Phrase[] = [];
  private readonly hits = new Map<number, Hit>();

  add(row: string, kind: number, before: string, after: string): void {
    const parted = row.indexOf(PARTED);
    const own = parted < 0 ? row : row.slice(parted + PARTED.length);
    const isOther = isOtherScript(own.charCodeAt(0));
    const phrase: Phrase = {
      kind,
      source: before === '' ? own : `${before}(${own})${after}`,
      isAnywhere: isOther || row.startsWith('~'),
      pattern: undefined,
    };
    if (isOther) this.others.push(phrase);
    else if (parted >= 0) this.noteAll(row, phrase.isAnywhere ? 1 : 0, parted, phrase);
    else this.note(keyAt(row, row.startsWith('^') ? 1 : row.startsWith('\\b') ? 2 : 0), phrase);
  }

  /** Hints stand between `from` and `to`, each behind a space. */
  private noteAll(row: string, from: number, to: number, phrase: Phrase): void {
    for (let at = from; at < to; ) {
      const isSign = row.charCodeAt(at + 1) === SPACE;
      this.note(isSign ? row.charCodeAt(at) : keyAt(row, at), phrase);
      at += isSign ? 2 : HINT + 1;
    }
  }

  /** The bits `before` with those of the phrases that stand behind a hint at `at`. */
  met(key: number, text: string, at: number, before: number, ends: number[] | undefined): number {
    let met = before;
    const from = key >>> 21 === SPACE ? at + 1 : at;
    for (let hit = this.hits.get(key); hit !== undefined; hit = hit.more)
      met = tried(hit.phrase, text, from, met, ends);
    return met;
  }

  private note(key: number, phrase: Phrase): void {
    this.slots[slotOf(key)] = 1;
    this.hits.set(key, { phrase, more: this.hits.get(key) });
  }
}

function tried(phrase: Phrase, text: string, at: number, met: number, ends: number[] | undefined): number {
  const bit = 1 << phrase.kind;
  if ((met & bit) !== 0) return met;
  const { source, isAnywhere } = phrase;
  phrase.pattern ??= new RegExp(source, isAnywhere ? '' : 'y');
  phrase.pattern.lastIndex = source.startsWith('^') ? 0 : at;
  if (!phrase.pattern.test(text)) return met;
  if (ends !== undefined) ends[phrase.kind] = phrase.pattern.lastIndex;
  return met | bit;
}

/** The key of the four characters from `at` on. */
function keyAt(row: string, at: number): number {
  let key = 0;
  for (let i = at; i < at + HINT; i++) {
    const code = row.charCodeAt(i);
    key = next(key, code === UNDERLINE ? SPACE : code);
  }
  return key;
}

/** The last four characters, seven bits each: a small integer, which engines keep without a box. */
function next(key: number, code: number): number {
  return ((key << 7) | (code & 127)) & 0xfffffff;
}

function slotOf(key: number): number {
  return Math.imul(key, 0x9e3779b1) >>> 18;
}

/** A small letter or a space: most of what there is. */
function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === SPACE;
}

function isOtherScript(code: number): boolean {
  return (code >= 0x370 && code < 0x1e00) || code >= 0x2e80;
}

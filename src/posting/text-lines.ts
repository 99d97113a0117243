import { LETTER } from './plain.ts';

/** Characters of text taken from a page at most. */
export const MOST_TEXT = 200_000;

/** `text[start, start + length)` is `node.data[raw, raw + length)`, character by character. */
export type Piece = {
  readonly node: Text;
  readonly raw: number;
  start: number;
  readonly length: number;
  /** True where something that is not in the text lies between this piece and the one before. */
  readonly parted: boolean;
};

/** White space of any kind. Zero-width joiners are left alone: emoji and many scripts need them. */
const SPACE = '\\s\\u200b\\ufeff\\u180e';
/** Soft hyphens, word joiners and marks of direction are not read. */
const DROPPED = '\\u00ad\\u2060\\u200e\\u200f';
const RUN = new RegExp(`[^${SPACE}${DROPPED}]+|[${SPACE}]+|[${DROPPED}]+`, 'g');
/** Text that stands in the page as it is read: words with one plain space between them. */
const CLEAN = new RegExp(`^[${SPACE}]*([^${SPACE}${DROPPED}]+(?: [^${SPACE}${DROPPED}]+)*)[${SPACE}]*$`);
const IS_SPACE = new RegExp(`^[${SPACE}]`);
const IS_DROPPED = new RegExp(`^[${DROPPED}]`);

/** A bullet in an element of its own is no line. */
const LONE_BULLET = /^[•◦▪▫■□●○‣⁃∙·►▶➢➤✓✔★]$/;

/** A line that is all bold is a heading up to this length. */
const LONGEST_HEADING = 90;

/** Puts text together line by line, and remembers where each character came from. */
export class TextLines {
  readonly pieces: Piece[] = [];
  text = '';
  cut = false;
  private line = '';
  private firstPiece = 0;
  private space: { node: Text; raw: number; parted: boolean } | null = null;
  private parted = false;
  private bold = true;
  private heading = false;

  /** Adds a text node, or `[from, to)` of it; false where the text is full. `keepLines` breaks lines where its text does. */
  add(
    node: Text,
    how: {
      readonly bold: boolean;
      readonly heading: boolean;
      readonly item: boolean;
      readonly keepLines: boolean;
    },
    [from, to]: readonly [number, number] = [0, node.data.length],
  ): boolean {
    const data = node.data;
    const clean = from === 0 && to === data.length && !how.keepLines ? CLEAN.exec(data)?.[1] : undefined;
    if (clean !== undefined && this.holdsRoom(clean.length)) return this.addClean(node, data, clean, how);
    RUN.lastIndex = from;
    for (let match = RUN.exec(data); match !== null && match.index < to; match = RUN.exec(data)) {
      const run = match[0].slice(0, to - match.index);
      if (IS_DROPPED.test(run)) this.parted = true;
      else if (IS_SPACE.test(run)) this.addSpace(node, match.index, how.keepLines && run.includes('\n'));
      else if (!this.addWord(node, match.index, run, how)) return false;
    }
    return true;
  }

  /** Something that is not part of the text stands here. */
  part(): void {
    this.parted = true;
  }

  /** Ends the line, if there is one. */
  break(): void {
    this.space = null;
    this.parted = true;
    if (this.line === '') return;
    if (LONE_BULLET.test(this.line)) {
      this.pieces.length = this.firstPiece;
      this.line = '';
      return;
    }
    const heading =
      this.heading || (this.bold && this.line.length <= LONGEST_HEADING && LETTER.test(this.line));
    const gap = this.text === '' ? '' : heading ? '\n\n' : '\n';
    const base = this.text.length + gap.length;
    for (let i = this.firstPiece; i < this.pieces.length; i++) {
      const piece = this.pieces[i];
      if (piece !== undefined) piece.start += base;
    }
    this.text += gap + this.line;
    this.line = '';
    this.firstPiece = this.pieces.length;
    this.bold = true;
    this.heading = false;
  }

  private holdsRoom(length: number): boolean {
    return this.text.length + this.line.length + length + 3 <= MOST_TEXT;
  }

  /** As `add`, for a node whose words need not be looked at one by one. */
  private addClean(node: Text, data: string, clean: string, how: Parameters<TextLines['add']>[1]): boolean {
    const start = data.indexOf(clean);
    if (start > 0) this.addSpace(node, 0, false);
    this.addWord(node, start, clean, how);
    const end = start + clean.length;
    if (end < data.length) this.addSpace(node, end, false);
    return true;
  }

  private addSpace(node: Text, raw: number, endsLine: boolean): void {
    if (endsLine) this.break();
    else if (this.line !== '' && this.space === null) {
      this.space = { node, raw, parted: this.parted };
      this.parted = false;
    }
  }

  private addWord(
    node: Text,
    raw: number,
    word: string,
    how: { readonly bold: boolean; readonly heading: boolean; readonly item: boolean },
  ): boolean {
    if (!this.holdsRoom(word.length)) {
      this.cut = true;
      return false;
    }
    if (this.space !== null) {
      const { parted } = this;
      this.parted = this.space.parted;
      this.push(this.space.node, this.space.raw, ' ');
      this.parted = parted;
    }
    this.space = null;
    this.push(node, raw, word);
    if (how.heading) this.heading = true;
    if (!how.bold || how.item) this.bold = false;
    return true;
  }

  private push(node: Text, raw: number, text: string): void {
    const last = this.pieces.at(-1);
    const follows =
      last !== undefined &&
      this.pieces.length > this.firstPiece &&
      last.node === node &&
      last.raw + last.length === raw;
    if (follows && !this.parted) {
      this.pieces[this.pieces.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.pieces.push({ node, raw, start: this.line.length, length: text.length, parted: this.parted });
    }
    this.line += text;
    this.parted = false;
  }
}

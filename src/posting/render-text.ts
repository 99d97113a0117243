import { LETTER } from './plain.ts';
import { MOST_TEXT } from './text-lines.ts';

const SPACES = /[\s\u200b\ufeff\u180e]+/g;
const DROPPED = /[\u00ad\u2060\u200e\u200f]/g;
const BULLET = /^(?:[•◦▪▫■□●○‣⁃∙·►▶➢➤✓✔★*]|[-–—](?=\s)|\d{1,2}[.)](?=\s+\S))\s*/u;
const MARKED_HEADING = /^(?:#{1,6}\s+(.+?)\s*#*|\*\*(.+?)\*\*:?|__(.+?)__:?)$/;
const LONGEST_HEADING = 80;

/**
 * Renders pasted plain text the way a page's text is rendered: one `\n` between blocks, an empty line before
 * a heading, runs of white space as one space, no bullets.
 */
export function renderText(raw: string): string {
  const lines = raw.slice(0, MOST_TEXT).split(/\r\n?|\n|\u2028|\u2029/);
  let text = '';
  let afterGap = true;
  for (let i = 0; i < lines.length; i++) {
    const line = tidy(lines[i] ?? '');
    const content = line.replace(BULLET, '');
    if (content === '') {
      afterGap = true;
      continue;
    }
    const marked = MARKED_HEADING.exec(line);
    const shown = marked === null ? content : (marked[1] ?? marked[2] ?? marked[3] ?? content);
    const heading =
      marked !== null ||
      (content === line &&
        looksLikeHeading(line, afterGap, nextLine(lines, i), tidy(lines[i + 1] ?? '') !== ''));
    text += (text === '' ? '' : heading ? '\n\n' : '\n') + shown;
    afterGap = false;
  }
  return text;
}

function tidy(line: string): string {
  return line.replace(DROPPED, '').replace(SPACES, ' ').trim();
}

function nextLine(lines: readonly string[], from: number): string {
  for (let i = from + 1; i < lines.length && i < from + 4; i++) {
    const line = tidy(lines[i] ?? '');
    if (line !== '') return line;
  }
  return '';
}

/** A short line of its own, without the end of a sentence, that leads into a list or a longer line. */
function looksLikeHeading(line: string, afterGap: boolean, next: string, leadsIn: boolean): boolean {
  if (line.length > LONGEST_HEADING || next === '' || !LETTER.test(line)) return false;
  if (line.endsWith(':')) return afterGap || BULLET.test(next);
  if (!afterGap || /[.!;,]$/.test(line) || !beginsLikeASentence(line)) return false;
  return leadsIn || BULLET.test(next) || next.length > line.length * 1.5;
}

/** With a capital letter, or one of a script without such, a digit or an opening sign. */
function beginsLikeASentence(line: string): boolean {
  const first = line.charAt(0);
  return (LETTER.test(first) && first === first.toUpperCase()) || /[\d"'“¿¡]/.test(first);
}

import { renderText } from './render-text.ts';

const LONGEST_HTML = 400_000;
const UNREAD = /<(script|style|template)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const BREAK =
  /<\/?(?:p|div|li|ul|ol|br|hr|h[1-6]|section|article|table|tr|td|th|dl|dt|dd|blockquote|pre|header|footer)\b[^<>]*>/gi;
const TAG = /<\/?[a-z!][^<>]*>/gi;
const NAMED: Readonly<Record<string, string>> = {
  ...{
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    shy: '',
    bull: '•',
    middot: '·',
    hellip: '…',
  },
  ...{
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
  },
  ...{
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
  },
  ...{
    ccedil: 'ç',
    ntilde: 'ñ',
    oacute: 'ó',
    iacute: 'í',
    aacute: 'á',
    uacute: 'ú',
    trade: '™',
    reg: '®',
    copy: '©',
  },
};

/** Text with its character references read once; a reference that is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : whole;
  });
}

/**
 * The rendered text of a description kept as an HTML string (JSON-LD), escaped up to twice. Made without a
 * DOM, to find the live text and to read fields; what is shown and marked comes from the page itself.
 */
export function htmlToText(html: string): string {
  let markup = html.slice(0, LONGEST_HTML);
  for (let i = 0; i < 2 && !/<\/?[a-z]/i.test(markup) && /&(?:lt|#0*60|#x0*3c);/i.test(markup); i++)
    markup = decodeEntities(markup);
  const plain = markup.replace(UNREAD, ' ');
  const hasTags = /<\/?[a-z][^<>]*>/i.test(plain);
  const broken = hasTags ? plain.replace(/\s+/g, ' ').replace(BREAK, '\n').replace(TAG, '') : plain;
  return renderText(decodeEntities(decodeEntities(broken)));
}

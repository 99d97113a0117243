import type { Outline, Span } from './outline.ts';
import { phrasesOf } from './phrases.ts';
import { prefixSums } from './prefix-sums.ts';
import { attributeOf, nameOf, queryAll } from './safe-dom.ts';

const LANDMARKS = new Set(
  'navigation contentinfo complementary banner search dialog alertdialog menu menubar tablist toolbar'.split(
    ' ',
  ),
);
/** Names of classes and ids, with `-` for `_`. */
const NAMED_SO = `
cookies?; consent; gdpr; onetrust; newsletter; breadcrumbs?;
simi rela reco othe more :: (similar|related|recommended|other|more)-?(jobs?|roles|positions|postings|posts|articles);
social(-?(share|media|links|icons))?; share; comments?; sidebar; side-?nav; navbar; nav- navm :: nav-?menu;
site-?nav; menu; modal; popup; toast; skip-?link; table-?of-?contents; toc_ toc- :: toc; pagination; pager; footer;
site-?header; login; sign-?in; apply-?(form|modal); application-?form; job- joba :: job-?alerts?;
talent-?(community|network); advert(isement)?s?`;
const namesOf = phrasesOf([NAMED_SO], ['(?<![^\\s-])', '(?![^\\s-])']);
/** An element named after boilerplate that holds more than this share of the page is the page. */
const MOST_SHARE = 0.4;
/** A form with fewer characters of text for each control is filled in, not read (whole pages stand in forms too). */
const CHARS_PER_CONTROL = 220;

/** For each block 1 where it stands in navigation, a form, a dialog, a footer or the like. */
export function boilerplateOf({ blocks, spans }: Outline): Uint8Array {
  const marks = new Uint8Array(blocks.length);
  const sums = prefixSums(blocks.map(({ chars }) => chars));
  const total = sums.at(-1) ?? 0;
  const isNamedSo = namesJudged();
  for (const span of spans) {
    const share = ((sums[span.to] ?? 0) - (sums[span.from] ?? 0)) / Math.max(1, total);
    if (isBoilerplate(span, share, (sums[span.to] ?? 0) - (sums[span.from] ?? 0), isNamedSo))
      marks.fill(1, span.from, span.to);
  }
  return marks;
}

function isBoilerplate(
  { element }: Span,
  share: number,
  chars: number,
  isNamedSo: (name: string) => boolean,
): boolean {
  const name = nameOf(element);
  if (name === 'nav' || name === 'dialog' || name === 'search') return true;
  if (name === 'form')
    return (
      chars <
      CHARS_PER_CONTROL * (1 + queryAll(element, 'input:not([type=hidden]), select, textarea', 200).length)
    );
  if (share > MOST_SHARE) return false;
  if (name === 'footer' || name === 'aside' || LANDMARKS.has(attributeOf(element, 'role') ?? '')) return true;
  if (name === 'body' || name === 'main' || name === 'article') return false;
  return isNamedSo(attributeOf(element, 'class') ?? '') || isNamedSo(attributeOf(element, 'id') ?? '');
}

/** A page uses few names many times. */
function namesJudged(): (name: string) => boolean {
  const known = new Map<string, boolean>([['', false]]);
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const judged = namesOf(name.slice(0, 400).toLowerCase().replaceAll('_', '-')) !== 0;
    known.set(name, judged);
    return judged;
  };
}

import { type Facts, factOf, factsOf, isoDate, mergeFacts } from './facts.ts';
import type { Block, Outline, Span } from './outline.ts';
import { phrasesOf } from './phrases.ts';
import { isPlaceLine } from './place-line.ts';
import { attributeOf, bodyOf, contentOf, queryAll, queryOne } from './safe-dom.ts';
import { shownText } from './text-map.ts';
import { titleCue } from './title-cue.ts';
import { workplaceIn } from './workplace.ts';
import { writtenDate } from './written-date.ts';

/** How labels of facts are written, in lower case; the space behind them is theirs. */
const LABELS = {
  title: 'titl :: ^(position|job|role|vacancy|posting) title\\b\\s*[:：]?\\s*',
  location:
    'wher loca stan arbe ort_ ort: lieu ubic luog :: ^(job |work )?(where(?=\\s*[:：])|locations?|standorte?|arbeitsort|ort|lieu|ubicaci[óo]n|localiza[çc][ãa]o|luogo|locatie)\\b\\s*[:：]?\\s*',
  employmentType:
    'type stat sche :: ^(employment|job|contract|position|time|work) (type|status|schedule)\\b\\s*[:：]?\\s*; cont vert dien :: ^(contract|vertragsart|type de contrat|tipo de contrato|dienstverband)\\s*[:：]\\s*',
  pay: 'sala pay_ pay: comp geha :: ^((base |annual )?(salary|pay|compensation)( range)?|gehalt|salaire|salario|sal[áa]rio)\\s*[:：]\\s*',
  workplace:
    'work remo arbe :: ^(workplace( type)?|work (mode|model|arrangement|style)|remote status|arbeitsmodell)\\s*[:：]?\\s*',
  identifier:
    'job_ req_ requ post vaca refe anno kenn ref: ref_ refn ref# :: ^((job |req(uisition)? |posting |vacancy |reference |announcement |kenn)(id|no\\.?|number|code|ref\\.?|reference|nummer|ziffer)|ref(erence|erenz)?(nummer)?|referenz(nummer)?)\\s*[:：#]\\s*',
  posted:
    'post publ verö vero :: ^((date )?posted( on)?|posting date|publication date|ver[öo]ffentlicht( am)?)\\s*[:：]\\s*',
  validThrough:
    'clos open appl dead bewe :: ^((open(ing)? (&|and) )?closing dates?|application deadline|apply (by|before)|closes( on)?|deadline|bewerbungsfrist)\\s*[:：]?\\s*',
  company:
    'comp empl orga arbe entr :: ^(company|employer|organi[sz]ation|arbeitgeber|entreprise|empresa)\\s*[:：]\\s*',
} as const satisfies Partial<Record<keyof Facts, string>>;
const KEYS = Object.keys(LABELS);
/** Short lines that say by themselves what they are. */
const TYPE =
  'full part :: ^(full|part)[- ]time([,/ ·|-]+[\\w -]{2,30})?$; perm temp cont free inte fixe voll teil cdi_ cdd_ :: ^(permanent|temporary|contract|freelance|internship|fixed[- ]term|vollzeit|teilzeit|cdi|cdd)$';
const WORKPLACE = 'remo hybr onsi on-s :: ^(fully |100 ?% )?(remote|hybrid|on-?site)( work(ing)?)?$';
const labels = phrasesOf([...Object.values(LABELS), TYPE, WORKPLACE]);
const IS_TYPE = 1 << KEYS.length;
const IS_WORKPLACE = IS_TYPE << 1;
/** Labels are shorter. */
const LONGEST_LABEL = 60;
/** A label that is also a kind of contract: one only where such a kind follows it. */
const CONTRACT = 'contract';
const KIND_OF_CONTRACT = /\b(?:time|term|permanent|temporary|months?|years?|freelance|open[- ]ended)\b/i;
/** Several labelled facts may share a line. */
const NEXT_LABEL = /[.,;|·•]?\s+(?=\p{Lu}[\p{L} ]{2,24}:)/u;
/** Labelled facts stand this many blocks around the head of the description. */
const AROUND = 30;
/** A line that states the pay and nothing else is shorter. */
const LONGEST_PAY = 80;
/** A place stands alone on a line this many blocks around it. */
const HEAD = 8;

/** The title of the page's posting as a heading or `<title>` gives it, or ''. */
export function titleOnScreen(document: Document): string {
  const heads = queryAll(document, 'h1', 20)
    .map((head) => factOf(shownText(head)))
    .filter((head) => head !== undefined);
  const own = heads.find((head) => titleCue(head) === 1);
  if (own !== undefined) return own;
  const fromHead = factOf(headTitle(document));
  const first = fromHead?.split(/\s+[|–—·]\s+|\s-\s/)[0];
  if (first !== undefined && titleCue(first) === 1) return first;
  const second = queryAll(document, 'h2', 5)
    .map((head) => factOf(shownText(head)))
    .find((head) => head !== undefined && titleCue(head) === 1);
  return (heads.length <= 1 ? second : undefined) ?? heads[0] ?? second ?? first ?? '';
}

/** `document.title` without the member that a form control can hide. */
export function headTitle(document: Document): string {
  const title = queryOne(document, 'head > title') ?? queryOne(document, 'title');
  return title === null ? '' : contentOf(title).slice(0, 500).replace(/\s+/g, ' ').trim();
}

/** Facts that stand as labels or short lines around the head of a description, or `within` it alone. */
export function labelledFacts(
  { blocks: all, spans }: Outline,
  elements: readonly Element[],
  within?: Span,
): Facts {
  const blocks = within === undefined ? all : all.slice(within.from, within.to);
  const span = spans.find(({ element }) => element === elements[0]);
  const start = within === undefined ? (span?.from ?? 0) : 0;
  const found: Record<string, string | undefined> = {};
  const numbered: string[] = [];
  for (let i = Math.max(0, start - AROUND); i < Math.min(blocks.length, start + AROUND); i++) {
    const block = blocks[i];
    if (block === undefined || block.chars > 160 || (block.links > block.chars * 0.6 && block.chars > 60))
      continue;
    readBlock(block, blocks[i + 1], found);
    if (block.level === 0 && block.sample.length <= LONGEST_PAY && /\d/.test(block.sample))
      numbered.push(block.sample);
  }
  const names = blocks
    .slice(Math.max(0, start - HEAD), start + HEAD / 2)
    .flatMap(({ sample, chars }) => nameIn(sample, chars));
  found.location ??= placeNear(blocks, start);
  // Several lines that state pay are those of a list of postings.
  return mergeFacts(factsFound(found), {
    hints: [
      { how: 'one of', texts: numbered },
      { how: 'names', texts: names },
    ],
  });
}

/** Of lines near a posting one of several words may be the employer's name; one word is rather a department. */
function nameIn(sample: string, chars: number): string[] {
  return chars <= LONGEST_LABEL && sample.includes(' ') ? [sample] : [];
}

/** The place that stands alone on a line at the head of a description; none where several do. */
function placeNear(blocks: readonly Block[], start: number): string | undefined {
  const lines = blocks
    .slice(Math.max(0, start - HEAD), start + HEAD)
    .filter(({ sample, links, level }) => links === 0 && level === 0 && isPlaceLine(sample))
    .map(({ sample }) => sample);
  return new Set(lines).size === 1 ? lines[0] : undefined;
}

/** Facts that a page states as labels and values. */
export function factsInPairs(pairs: readonly (readonly [label: string, value: string])[]): Facts {
  const found: Record<string, string | undefined> = {};
  for (const [label, value] of pairs) readBlock(blockOf(label), blockOf(value), found);
  return factsFound(found);
}

function blockOf(sample: string): Block {
  return { sample, chars: sample.length, links: 0, level: 0, item: false };
}

function factsFound(found: Readonly<Record<string, string | undefined>>): Facts {
  const { posted, validThrough, workplace, payLine, ...others } = found;
  return {
    ...factsOf({ ...others, location: placeIn(others.location) }),
    ...factsOf({
      hints: payLine === undefined ? undefined : [{ how: 'within', text: payLine }],
      posted: writtenDate(posted),
      validThrough: writtenDate(validThrough?.split(/ (?:to|–|-) /).at(-1)),
      workplace: workplaceIn(workplace),
    }),
  };
}

/** A place without the brackets and dividers around it. */
function placeIn(raw: string | undefined): string | undefined {
  return factOf(raw?.replace(/^\(([^()]*)\)$/, '$1').replace(/^[\s/|,–-]+|[\s/|,–-]+$/g, ''));
}

function readBlock(block: Block, next: Block | undefined, found: Record<string, string | undefined>): void {
  const { sample } = block;
  const ends: number[] = [];
  const met = labels(sample.slice(0, LONGEST_LABEL).toLowerCase(), ends);
  if (met === 0) return;
  KEYS.forEach((key, i) => {
    if ((met & (1 << i)) !== 0 && found[key] === undefined) readLabel(key, ends[i] ?? 0, block, next, found);
  });
  if (sample.length > LONGEST_LABEL) return;
  if ((met & IS_TYPE) !== 0 && found.employmentType === undefined) {
    const kind =
      sample.toLowerCase() === CONTRACT && KIND_OF_CONTRACT.test(next?.sample ?? '') ? next : block;
    found.employmentType = kind !== undefined && kind.chars <= 80 ? factOf(kind.sample) : undefined;
  }
  if ((met & IS_WORKPLACE) !== 0 && found.workplace === undefined && block.links === 0)
    found.workplace = sample;
}

/** Most facts stand alone: the pattern is made only where another label may follow. */
function untilNextLabel(text: string): string {
  return text.includes(':') ? (text.split(NEXT_LABEL)[0] ?? '') : text;
}

function readLabel(
  key: string,
  end: number,
  { sample, links }: Block,
  next: Block | undefined,
  found: Record<string, string | undefined>,
): void {
  const rest = sample.slice(end);
  if (rest !== '' && /[:：]\s*$/.test(sample.slice(0, end)))
    found[key === 'pay' ? 'payLine' : key] =
      key === 'pay' ? sample : factOf(untilNextLabel(rest).replace(/\.$/, ''));
  // A label that is a link is one of the page's menu.
  else if (rest === '' && links === 0 && next !== undefined && next.chars <= 80 && next.level === 0)
    found[key] = factOf(next.sample);
}

/** The date the page marks as that of posting. */
export function dateOnScreen(document: Document, near: Element): string | undefined {
  const inside = queryOne(near, 'time[datetime]');
  const meta = queryOne(document, 'meta[itemprop="datePosted"], meta[property="article:published_time"]');
  return (
    isoDate(inside === null ? null : attributeOf(inside, 'datetime')) ??
    isoDate(meta === null ? null : attributeOf(meta, 'content'))
  );
}

/** The language the page declares, as a BCP 47 tag. */
export function declaredLanguage(document: Document): string | undefined {
  const body = bodyOf(document);
  const html = queryOne(document, 'html[lang]');
  const tag =
    (html === null ? null : attributeOf(html, 'lang')) ?? (body === null ? null : attributeOf(body, 'lang'));
  return tag !== null && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/i.test(tag.trim())
    ? tag.trim().replaceAll('_', '-')
    : undefined;
}

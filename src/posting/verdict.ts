import type { SectionCue } from './cues.ts';
import { declaredTypes } from './json-ld.ts';
import type { JudgedBlock } from './judged-block.ts';
import { headTitle } from './page-facts.ts';
import { phrasesOf } from './phrases.ts';
import { plain } from './plain.ts';
import { webAddress } from './posting-url.ts';
import { attributeOf, byTag, contentOf, parentElementOf, queryAll, queryOne } from './safe-dom.ts';
import { isAdvice, titleCue } from './title-cue.ts';
import { WORDING } from './wording.ts';

const SECTION_POINTS: Readonly<Record<SectionCue, number>> = {
  duties: 3,
  demands: 3,
  role: 2,
  offer: 1.5,
  equal: 1.5,
  apply: 1,
  company: 0.5,
  terms: 0.5,
  stop: 0,
};

/** Addresses that speak of jobs, in lower case. */
const JOB_PATHS = phrasesOf(
  [
    `job/ job_ jobs job- job. :: jobs?; careers?; karriere; stellen\\w*; vacanc(y|ies); vacatures?; positions?; openings?;
opportunit(y|ies); join(-us)?; work-(with|for)-us; emplois?; empleos?; vagas?; recruit\\w*; hiring; postings?`,
  ],
  ['(?<![^/._-])', '(?![^/._?=-])'],
);
const ARTICLE_PATH =
  /\/(?:blog|news|articles?|wiki|press|stories|story|magazine|insights|guides?|resources|help|docs)(?:\/|$)|\/20\d\d\/\d\d?\//;
const ARTICLE_HOST = /^(?:blogs?|news|wiki|docs|help|support|press)\./;
const APPLY =
  /^(?:quick |easy )?apply\b|^i'?m interested|^(?:jetzt |online )?bewerben|^postuler|^candidat|^solliciteer|^(?:inscr[íi]b|aplicar|quero me)|^지원|^応募|^申请/;
/** The cheap test, for hundreds of links: how such a label begins. */
const MAY_APPLY = /^[abceijopqsABCEIJOPQS\u0080-\uffff]/;
const ARTICLE_TYPES =
  /^(?:NewsArticle|BlogPosting|ReportageNewsArticle|Recipe|Product|Event|VideoObject|FAQPage|QAPage|DiscussionForumPosting)$/;

const MOST_CONTROLS = 600;
/** One by one: an engine looks for one attribute several times faster than for a list of them. */
const OTHER_CONTROLS = ['input[type="submit" i]', '[role="button"]', '[class*="apply" i]'];
const APPLICATION = [
  'form input[type="file" i]',
  'form [name*="resume" i]',
  'form [id*="application" i]',
  'form[id*="application" i]',
  'form[class*="application" i]',
];
const MAIL = ['jobs', 'career', 'hiring', 'recruit'].map((name) => `a[href^="mailto:${name}" i]`);

/** Whether an address speaks of jobs. */
export function isJobAddress({ hostname, pathname }: URL): boolean {
  // An underscore in a hint is a space: addresses are asked with hyphens.
  return JOB_PATHS((hostname + pathname).toLowerCase().replaceAll('_', '-')) !== 0;
}

/** What of the page, outside the description, speaks for or against a posting. */
export type PageCues = {
  readonly points: number;
  readonly canApply: boolean;
  readonly isArticle: boolean;
  /** The page's title reads like that of one posting, or like that of many. */
  readonly isTitled: boolean;
  readonly isList: boolean;
};

/** Reads the page's own signs: title, address, a way to apply, what it declares itself to be. */
export function pageCues(document: Document, url: string, title: string): PageCues {
  const path = webAddress(url);
  const canApply = hasApply(document);
  let points = 0;
  if (isAdvice(headTitle(document))) points -= 20;
  const cue = titleCue(title);
  points += cue === 1 ? 3 : cue === -1 ? -4 : 0;
  if (path !== null && isJobAddress(path)) points += 2;
  const isArticle =
    path !== null && (ARTICLE_PATH.test(path.pathname.toLowerCase()) || ARTICLE_HOST.test(path.hostname));
  if (isArticle) points -= 3;
  if (canApply) points += 2;
  if (byTag(document, 'form', 1).length > 0 && holdsAny(document, APPLICATION)) points += 1.5;
  const types = declaredTypes(document);
  if (types.has('JobPosting')) points += 3;
  else if ([...types].some((type) => ARTICLE_TYPES.test(type))) points -= 4;
  if (queryOne(document, 'meta[name="generator" i][content^="MediaWiki" i]') !== null) points -= 8;
  return { points, canApply, isArticle, isTitled: cue === 1, isList: cue === -1 };
}

/** What headings and wording of a run of blocks amount to. */
export type SectionPoints = {
  readonly points: number;
  readonly asks: boolean;
  /** A heading names tasks, demands or the role. */
  readonly isHeaded: boolean;
  /** It names tasks, demands and how to apply. */
  readonly isWhole: boolean;
};

/** The points of a run of blocks; about 7 and more is a posting. */
export function sectionPoints(blocks: readonly JudgedBlock[]): SectionPoints {
  const cues = new Set<SectionCue>();
  let wording = 0;
  for (const block of blocks) {
    if (block.cue !== null) cues.add(block.cue);
    wording |= block.wording;
  }
  let points = 0;
  let asks = cues.has('demands');
  for (const cue of cues) points += SECTION_POINTS[cue];
  WORDING.forEach(({ weight, asks: asksOf }, i) => {
    if ((wording & (1 << i)) === 0) return;
    points += weight;
    if (asksOf === true) asks = true;
  });
  return {
    points,
    asks,
    isHeaded: cues.has('duties') || cues.has('demands') || cues.has('role'),
    isWhole: cues.has('duties') && cues.has('demands') && cues.has('apply'),
  };
}

/** A link, button or form with which the reader can apply. Bare tags first: engines answer those many times faster. */
export function hasApply(document: Document): boolean {
  return (
    hasApplyControl(document) ||
    OTHER_CONTROLS.some((selector) => queryAll(document, selector, MOST_CONTROLS).some(isApply)) ||
    (byTag(document, 'form', 1).length > 0 && holdsAny(document, APPLICATION)) ||
    holdsAny(document, MAIL)
  );
}

function holdsAny(document: Document, selectors: readonly string[]): boolean {
  return selectors.some((selector) => queryOne(document, selector) !== null);
}

/** As `hasApply`, for buttons and links alone. */
export function hasApplyControl(document: Document): boolean {
  return ['button', 'a'].some((tag) => byTag(document, tag, MOST_CONTROLS).some(isApply));
}

/** Whether a control's label asks to apply. */
function isApply(control: Element): boolean {
  const label = (attributeOf(control, 'value') ?? attributeOf(control, 'aria-label') ?? contentOf(control))
    .slice(0, 200)
    .trim();
  return label.length <= 40 && MAY_APPLY.test(label) && APPLY.test(plain(label));
}

const NAMED_FOR_JOBS = phrasesOf(
  ['_job job_ jobs job- :: jobs?; careers?; vacanc(y|ies); postings?; positions?; openings?; stellen\\w*'],
  ['(?<![^\\s-])', '(?![^\\s-])'],
);

/** Whether an author named this element, or one around it, for jobs. */
export function isNamedForJobs(element: Element): boolean {
  for (let at: Element | null = element; at !== null; at = parentElementOf(at))
    if (
      NAMED_FOR_JOBS(
        `${attributeOf(at, 'class') ?? ''} ${attributeOf(at, 'id') ?? ''}`
          .slice(0, 500)
          .toLowerCase()
          .replaceAll('_', '-'),
      ) !== 0
    )
      return true;
  return false;
}

import type { Kind, Mark } from './agreement.ts';

/** A simple way to read a posting: what it marks, and a number that is higher the more it looks like outcome. */
export type Baseline = {
  readonly name: string;
  read(text: string): { readonly marks: readonly Mark[]; readonly score: number };
};

type Rule = { readonly kind: Kind; readonly pattern: RegExp };

const words = (list: string) =>
  new RegExp(`\\b(?:${list.replaceAll(' ', '|').replaceAll('_', ' ')})\\b`, 'gi');

const KEYWORDS: readonly Rule[] = [
  {
    kind: 'outcome',
    pattern: words(
      'outcome outcomes impact improve improving improvement increase growth grow ownership own autonomy autonomous independently initiative self-starter strategy strategic roadmap vision innovation innovative learn learning mentor mentoring development solve problem-solving customer_satisfaction retention revenue adoption insights influence shape drive',
    ),
  },
  {
    kind: 'output',
    pattern: words(
      'deadline deadlines timely on_time schedule quota quotas targets high_volume fast-paced deliverables deliver tasks procedures policies guidelines instructions compliance comply standards as_assigned as_directed other_duties supervision routine repetitive data_entry filing accuracy',
    ),
  },
  {
    kind: 'flag',
    pattern: words(
      'overtime pressure stressful rockstar ninja guru hustle family many_hats work_hard thick_skin on-call on_call weekends holidays evenings nights unpaid commission-only long_hours',
    ),
  },
];

/** Rules after the manner of linters for job advertisements: each a regular expression with a verdict. */
const RULES: readonly Rule[] = [
  { kind: 'flag', pattern: /\b(?:rock ?stars?|ninjas?|gurus?|wizards?|superstars?|hackers?)\b/gi },
  { kind: 'flag', pattern: /\b(?:work hard|play hard|like a family|crush(?:ing)? it|hustle)\b/gi },
  { kind: 'flag', pattern: /\b(?:competitive|aggressive|dominat\w+|relentless)\b/gi },
  { kind: 'flag', pattern: /\b(?:must|essential|required) .{0,40}\b(?:nights?|weekends?|overtime)\b/gi },
  { kind: 'output', pattern: /\b(?:fast[- ]paced|tight deadlines?|under pressure)\b/gi },
  { kind: 'output', pattern: /\b(?:in accordance with|as (?:assigned|directed|required)|according to)\b/gi },
  { kind: 'output', pattern: /\b(?:meet|hit|exceed)\w* .{0,20}\b(?:deadlines?|targets?|quotas?)\b/gi },
  { kind: 'outcome', pattern: /\b(?:make|have) (?:a|an) (?:real )?(?:impact|difference)\b/gi },
  { kind: 'outcome', pattern: /\b(?:take|full) ownership\b/gi },
  {
    kind: 'outcome',
    pattern:
      /\b(?:improv|increas|reduc)\w+ (?:\w+ ){0,3}(?:retention|revenue|satisfaction|costs?|quality)\b/gi,
  },
];

const marksOf = (text: string, rules: readonly Rule[]): Mark[] =>
  rules.flatMap(({ kind, pattern }) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
      kind,
    })),
  );

const countOf = (marks: readonly Mark[], kind: Kind) => marks.filter((mark) => mark.kind === kind).length;

export const BASELINES: readonly Baseline[] = [
  {
    name: 'plain keyword counts',
    read: (text) => {
      const marks = marksOf(text, KEYWORDS);
      const [outcome, output] = [countOf(marks, 'outcome'), countOf(marks, 'output')];
      return { marks, score: (outcome - output) / (outcome + output + 1) };
    },
  },
  {
    name: 'rules as job-advertisement linters have them',
    read: (text) => {
      const marks = marksOf(text, RULES);
      return { marks, score: countOf(marks, 'outcome') - countOf(marks, 'output') - countOf(marks, 'flag') };
    },
  },
  {
    name: 'word-list difference (outcome less output words, by length)',
    read: (text) => {
      const marks = marksOf(text, KEYWORDS);
      const length = text.split(/\s+/).length;
      return { marks: [], score: (countOf(marks, 'outcome') - countOf(marks, 'output')) / length };
    },
  },
  { name: 'text length', read: (text) => ({ marks: [], score: text.length }) },
];

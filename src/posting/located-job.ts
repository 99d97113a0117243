import { boilerplateOf } from './boilerplate.ts';
import { sectionCue } from './cues.ts';
import type { Place } from './generic.ts';
import { htmlToText } from './html-text.ts';
import type { StructuredJob } from './json-ld.ts';
import { locateText } from './locate.ts';
import type { Outline } from './outline.ts';
import { WORDS } from './plain.ts';

const LEAST_TEXT = 200;
const MOST_STRUCTURED = 12;

/** A shorter text may be a teaser, unless it names both tasks and demands. */
const TEASER = 2_500;

/** The structured posting that stands on the page, as far as its text can be found there; `isWhole` where it lacks nothing. */
export function locateJob(
  jobs: readonly StructuredJob[],
  title: string,
  outline: Outline,
): { readonly job: StructuredJob; readonly place: Place; readonly isWhole: boolean } | null {
  if (jobs.length === 0) return null;
  const boilerplate = boilerplateOf(outline);
  const named = jobNamed(jobs, title);
  const inOrder = named === undefined ? jobs : [named, ...jobs.filter((job) => job !== named)];
  for (const job of inOrder.slice(0, MOST_STRUCTURED)) {
    const text = htmlToText(job.html);
    if (text.length < LEAST_TEXT) continue;
    const { place } = locateText(text, outline, boilerplate);
    if (place !== null) return { job, place, isWhole: text.length >= TEASER || isHeaded(text) };
  }
  return null;
}

function isHeaded(text: string): boolean {
  const cues = new Set(text.split('\n').map(sectionCue));
  return cues.has('duties') && cues.has('demands');
}

/** The structured posting with this title, or with one that holds it or is held by it. */
export function jobNamed(jobs: readonly StructuredJob[], title: string): StructuredJob | undefined {
  const wanted = wordsOf(title);
  return (
    jobs.find((job) => job.facts.title !== undefined && wordsOf(job.facts.title) === wanted) ??
    jobs.find(
      (job) =>
        job.facts.title !== undefined &&
        wanted !== '' &&
        (wordsOf(job.facts.title).includes(wanted) || wanted.includes(wordsOf(job.facts.title))),
    )
  );
}

function wordsOf(text: string): string {
  return (text.toLowerCase().match(WORDS) ?? []).join(' ');
}

import { type Facts, factOf, factsOf, isoDate } from './facts.ts';
import { decodeEntities } from './html-text.ts';
import { contentOf, queryAll } from './safe-dom.ts';
import { statedRange } from './stated-pay.ts';

/** A JobPosting from structured data. `html` is its description as written there. */
export type StructuredJob = { readonly facts: Facts; readonly html: string; readonly url?: string };

const MOST_SCRIPTS = 40;
const LONGEST_SCRIPT = 2_000_000;
const DEEPEST = 32;
const MOST_VALUES = 50_000;
const MOST_JOBS = 100;

/** The JobPostings of a page's JSON-LD, in its order. What cannot be read is passed over. */
export function readJsonLd(document: Document): StructuredJob[] {
  const jobs: StructuredJob[] = [];
  for (const script of queryAll(document, 'script[type="application/ld+json" i]', MOST_SCRIPTS)) {
    const source = contentOf(script);
    // The cheap test first: most pages' JSON-LD is about something else.
    if (source.length > LONGEST_SCRIPT || !/JobPosting/.test(source)) continue;
    jobs.push(...jobsIn(parseLoosely(source)));
    if (jobs.length >= MOST_JOBS) break;
  }
  return jobs;
}

/** The names of all types a page's JSON-LD declares: `NewsArticle`, `Product` … */
export function declaredTypes(document: Document): ReadonlySet<string> {
  const types = new Set<string>();
  for (const script of queryAll(document, 'script[type="application/ld+json" i]', MOST_SCRIPTS)) {
    const source = contentOf(script).slice(0, 200_000);
    for (const [, name] of source.matchAll(/"@type"\s*:\s*\[?\s*"(?:https?:\/\/schema\.org\/)?(\w{1,40})"/g))
      if (name) types.add(name);
  }
  return types;
}

/** JSON as pages write it: comments or CDATA around it, control characters in strings, trailing commas. */
export function parseLoosely(source: string): unknown {
  const bare = source
    .replace(/^[\s\ufeff]*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)[\s;]*$/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them inside strings, pages write them
    .replace(/[\u0000-\u001f]+/g, ' ');
  return tryParse(bare) ?? tryParse(bare.replace(/,(?=\s*[}\]])/g, '').replace(/;\s*$/, ''));
}

function tryParse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined; // the caller tries a repaired text next; a page's broken JSON is no error of ours
  }
}

/** Fresh facts of every JobPosting in a parsed value: nothing of the value itself is passed on. */
function jobsIn(value: unknown): StructuredJob[] {
  const jobs: StructuredJob[] = [];
  const stack: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  for (let seen = 0; stack.length > 0 && seen < MOST_VALUES && jobs.length < MOST_JOBS; seen++) {
    const top = stack.pop();
    if (top === undefined || top.depth > DEEPEST || typeof top.value !== 'object' || top.value === null)
      continue;
    if (hasType(top.value, 'JobPosting')) jobs.push(readJob(top.value));
    else
      for (const inner of Object.values(top.value).reverse())
        if (typeof inner === 'object') stack.push({ value: inner, depth: top.depth + 1 });
  }
  return jobs;
}

function hasType(value: object, name: string): boolean {
  return list(own(value, '@type')).some(
    (type) => typeof type === 'string' && type.split(/[/#:]/).at(-1) === name,
  );
}

function readJob(job: object): StructuredJob {
  const url = text(own(job, 'url'));
  return {
    facts: factsOf({
      title: text(own(job, 'title')) ?? text(own(job, 'name')),
      company: text(own(job, 'hiringOrganization')) ?? text(inner(job, 'hiringOrganization', 'name')),
      location: locationOf(job),
      employmentType: factOf(
        list(own(job, 'employmentType'))
          .map((type) => text(type))
          .filter((type) => type !== undefined)
          .map(readableType)
          .join(', '),
      ),
      ...payOf(job),
      workplace: /TELECOMMUTE/i.test(text(own(job, 'jobLocationType')) ?? '') ? 'remote' : undefined,
      posted: isoDate(text(own(job, 'datePosted'))),
      validThrough: isoDate(text(own(job, 'validThrough'))),
      identifier: text(own(job, 'identifier')) ?? text(inner(job, 'identifier', 'value')),
    }),
    html: list(own(job, 'description'))
      .filter((part) => typeof part === 'string')
      .join('\n'),
    ...(url === undefined ? {} : { url }),
  };
}

/** `FULL_TIME` is written for machines. */
function readableType(type: string): string {
  return /^[A-Z_]+$/.test(type) ? type.charAt(0) + type.slice(1).toLowerCase().replaceAll('_', '-') : type;
}

function locationOf(job: object): string | undefined {
  const places = list(own(job, 'jobLocation')).slice(0, 5).map(placeOf);
  if (/TELECOMMUTE/i.test(text(own(job, 'jobLocationType')) ?? '')) places.unshift('Remote');
  return factOf([...new Set(places.filter((place) => place !== undefined))].join('; '));
}

function placeOf(place: unknown): string | undefined {
  if (typeof place !== 'object' || place === null) return text(place);
  const address = list(own(place, 'address'))[0];
  if (typeof address !== 'object' || address === null) return text(address) ?? text(own(place, 'name'));
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map(
    (key) => text(own(address, key)) ?? text(inner(address, key, 'name')),
  );
  return factOf([...new Set(parts.filter((part) => part !== undefined))].join(', '));
}

function payOf(job: object): Pick<Facts, 'pay' | 'payRange'> {
  const salary = list(own(job, 'baseSalary'))[0];
  if (typeof salary !== 'object' || salary === null) return factsOf({ pay: text(salary) });
  const value = own(salary, 'value');
  const range = typeof value === 'object' && value !== null ? value : salary;
  const ends = [own(range, 'minValue'), own(range, 'maxValue')]
    .map(text)
    .filter((end) => end !== undefined && Number(end) !== 0);
  const amount = ends.length > 0 ? [...new Set(ends)].join('–') : (text(value) ?? text(own(range, 'value')));
  if (amount === undefined) return {};
  const unit = text(own(range, 'unitText')) ?? text(own(salary, 'unitText'));
  const currency =
    text(own(salary, 'currency')) ?? text(own(range, 'currency')) ?? text(own(job, 'salaryCurrency'));
  const single = ends.length === 0 ? amount : undefined;
  return factsOf({
    pay: factOf(
      [currency, amount, unit === undefined ? undefined : `per ${unit.toLowerCase()}`]
        .filter((part) => part !== undefined)
        .join(' '),
    ),
    payRange: statedRange({
      min: text(own(range, 'minValue')) ?? single,
      max: text(own(range, 'maxValue')) ?? single,
      currency,
      unit,
    }),
  });
}

/** Own members only: `__proto__` in JSON is a name like any other, and what a prototype holds is not the page's. */
function own(value: object, key: string): unknown {
  return Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
}

function inner(value: object, key: string, then: string): unknown {
  const object = list(own(value, key))[0];
  return typeof object === 'object' && object !== null ? own(object, then) : undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, 50) : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | undefined {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' ? factOf(decodeEntities(value)) : undefined;
}

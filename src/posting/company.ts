import type { FactHint } from './fact-hint.ts';
import { webAddress } from './posting-url.ts';
import { titleCue } from './title-cue.ts';

const MOST_LINES = 6;
const MOST_WORDS = 6;
const LONGEST_LINE = 400;
/** A name in full has at most this much more than what a text calls it, or than its host. */
const LONGEST_REST = 24;
const LEADS = /^(?:at|about|join|bei|über|chez|the|die|der|das|les?|la) /i;
const ABOUT = /^(?:About|Über|À propos de) (?=\p{Lu})/u;
const JOINS = /^(?:&|and|of|for|de|du|und|y|et)$/;
/** Words that a sentence begins with and no name consists of. */
const NO_NAME =
  /^(?:we|you|our|your|this|these|as|in|on|for|if|with|when|what|who|why|how|are|do|is|it|job|jobs|careers?|position|location|department|team|summary|overview|hybrid|remote|full|part|us|there|here|to|from|every|each|all|no|not|please|company|role|description|apply|home|search|view|share|work|posted|published)$/i;
/** What follows a name that is the subject of a sentence is none of these. */
const NO_VERB =
  /^(?:we|you|i|our|your|the|this|that|an?|at|in|on|for|with|or|to|as|team|department|engineer|wanted|needed)$/;

const PARTED = /\s+(?:[|–—·•]|::)\s+|\s-\s/;
const OF_JOBS = /\s+logo$|\s+(?:careers?|jobs)$|^(?:careers?|jobs) (?:at|bei|@) /gi;
const AT = / (?:at|@|bei|chez) ([^|–—@•·]{2,60}?)(?:\s+[|–—•·-]\s.*)?$/;

type About = { readonly url: string; readonly title: string | undefined };

/**
 * The employer's name, as far as something bears it out: the page's title (`Planner at Tidewater Ferries`), a host
 * of that name, or the posting's own text, which has it for the subject of a sentence or tells about it.
 */
export function companyIn(text: string, hints: readonly FactHint[], about: About): string | undefined {
  const all = hints.flatMap((hint) => (hint.how === 'names' ? [hint] : []));
  const own = all.filter((hint) => hint.own !== undefined);
  return (
    own.map(({ texts: [title = ''] }) => namedInTitle(title)).find((name) => name !== undefined) ??
    ofHost(own.filter((hint) => hint.own).flatMap(namesOf), about.url) ??
    inText(text, all.flatMap(namesOf), about)
  );
}

function namesOf({ texts }: { readonly texts: readonly string[] }): string[] {
  return texts.flatMap((name) => name.split(PARTED)).map((name) => name.replace(OF_JOBS, '').trim());
}

function namedInTitle(title: string): string | undefined {
  const named = AT.exec(title)?.[1];
  return named !== undefined && titleCue(title.slice(0, title.length - named.length)) === 1
    ? named
    : undefined;
}

/** The name that the host has too. */
function ofHost(names: readonly string[], url: string): string | undefined {
  const host = (webAddress(url)?.hostname.split('.').at(-2) ?? '').replaceAll('-', '');
  return host.length < 3 ? undefined : names.find((name) => isNamedLike(name, host));
}

function inText(text: string, known: readonly string[], { url, title }: About): string | undefined {
  const lines = text.split('\n').filter((line) => line !== '');
  const told = lines
    .filter((line) => line.length <= 60 && ABOUT.test(line))
    .map((line) => line.replace(ABOUT, ''));
  for (const lead of [...lines.slice(0, MOST_LINES).flatMap(leadOf), ...told]) {
    if (lead === title || titleCue(lead) === 1 || NO_NAME.test(lead.split(' ', 1)[0] ?? '')) continue;
    const own = known.find((name) => name === lead) ?? known.find((name) => isInFull(name, lead));
    if (own !== undefined) return own;
    if (told.includes(lead)) continue;
    if (labelsOf(url).some((label) => isNamedLike(lead, label))) return lead;
  }
  return undefined;
}

/** The name that a sentence begins with: `Tidewater Ferries runs …`, `At Tidewater Ferries, we …`. */
function leadOf(line: string): string[] {
  const words = line.slice(0, LONGEST_LINE).replace(LEADS, '').split(' ');
  const led = LEADS.test(line);
  let end = 0;
  while (end < MOST_WORDS && end < words.length) {
    const word = words[end] ?? '';
    const joins = end > 0 && JOINS.test(word) && /^[\p{Lu}\d]/u.test(words[end + 1] ?? '');
    if (!joins && !/^[\p{Lu}\d]/u.test(word)) break;
    end++;
    if (/[,;:!?]$|['’]s$/.test(word)) break;
  }
  const lead = words.slice(0, end).join(' ');
  const bare = lead.replace(/[,;:!?]$|['’]s$/, '');
  const next = words[end] ?? '';
  const isSubject = bare === lead && /^\p{Ll}/u.test(next) && !NO_VERB.test(next);
  const isLed = led && bare !== lead && lead.endsWith(',');
  return bare.length > 1 && (isSubject || isLed) ? [bare] : [];
}

/** `Quarry Lane Insurance` is what a text calls `Quarry Lane`. */
function isInFull(name: string, lead: string): boolean {
  return (
    lead.includes(' ') &&
    name.startsWith(`${lead} `) &&
    name.length <= lead.length + LONGEST_REST &&
    !/ \p{Ll}/u.test(name.slice(lead.length))
  );
}

/** What of an address may be the employer's name: `tamar` in `tamar.jobs.example/…`, and the first parts of its path. */
function labelsOf(url: string): string[] {
  const { hostname = '', pathname = '' } = webAddress(url) ?? {};
  return [...hostname.split('.').slice(0, -1), ...pathname.split('/').slice(1, 3)]
    .map((label) => label.toLowerCase().replaceAll('-', ''))
    .filter((label) => label.length >= 3 && !NO_NAME.test(label));
}

/** Whether a label of an address is a name, or its first words. */
function isNamedLike(name: string, label: string): boolean {
  let plain = '';
  for (const word of name.toLowerCase().replaceAll('&', 'and').split(' ')) {
    plain += word.replace(/[^\p{L}\p{N}]/gu, '');
    if (plain === label) return name.length <= label.length + LONGEST_REST;
  }
  return false;
}

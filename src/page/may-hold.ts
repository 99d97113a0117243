/** Words of addresses where postings stand, in lower case. */
const ADDRESS =
  /job|career|karriere|stelle|vacan|position|opening|opportunit|join|work-(?:with|for)|emplo[iy]|empleo|vaga|recruit|hiring|posting|gh_jid|apply|ycombinator/;
/** Words of headings and buttons of postings, in lower case and in the languages that postings are told in. */
const WORDS =
  /\bapply\b|responsib|duties|qualif|require|(?:the|this) (?:role|job|position|team)|what you|you(?:['’]ll| will| bring| have)|who you|benefit|we offer|perks|equal opp|interested|bewerb|postul|candidat|sollicit|vos missions|exigences|aplicar|지원|応募|申请/;
/** Selectors by themselves: engines look for one attribute several times faster than for a list of them. */
const MARKUP = '[itemtype*="JobPosting" i]';
const DATA = 'script[type="application/ld+json" i]';
/** Asked for one by one, and how many of each: an engine looks no further than that. */
const TAGS = { h1: 20, h2: 60, h3: 60, button: 60, a: 250 };
const MORE_TAGS = { h4: 60, strong: 60, b: 60, dt: 60 };
const OTHERS = ['[role=button]', '[role=heading]', '[class*=apply i]'];
const MOST_OTHERS = 200;
/** In a larger page nothing more is tried: what is not there is looked for at each element. */
const LARGE = 20_000;
const LONGEST_HEAD = 90;
/** A page with fewer elements may be drawn in shadow roots, which none of these questions reach. */
const SMALL = 400;

/** Whether an address has words of those where postings stand. */
export function speaksOfJobs({ hostname, pathname, search }: URL | Location): boolean {
  return ADDRESS.test((hostname + pathname + search).toLowerCase());
}

/**
 * Whether a posting may stand on a page: right to say yes too often, for the answer only decides
 * whether the rest of the script is asked for. It runs on every page of a site that is switched on.
 */
export function mayHold(document: Document, location: Location): boolean {
  // An image named "querySelectorAll" stands in the way of the page's own. A list that would be empty is not made.
  const one = (selector: string): Element | null => Document.prototype.querySelector.call(document, selector);
  const all = (selector: string): ArrayLike<Element> =>
    one(selector) === null ? [] : Document.prototype.querySelectorAll.call(document, selector);
  const byTag = (name: string): HTMLCollectionOf<Element> =>
    Document.prototype.getElementsByTagName.call(document, name);
  const headsOf = (tags: Readonly<Record<string, number>>): string[] =>
    Object.entries(tags).map(([tag, most]) => headsIn(byTag(tag), most));
  if (speaksOfJobs(location) || one(MARKUP) !== null) return true;
  for (const { textContent } of Array.from(all(DATA))) if (textContent?.includes('JobPosting')) return true;
  if (speak(headsOf(TAGS))) return true;
  const elements = byTag('*');
  if (elements.item(LARGE) !== null) return false;
  if (speak([...headsOf(MORE_TAGS), ...OTHERS.map((selector) => headsIn(all(selector), MOST_OTHERS))]))
    return true;
  return elements.item(SMALL) === null && Array.from(elements).some(({ shadowRoot }) => shadowRoot !== null);
}

/** How the first elements begin, a line each. */
function headsIn(elements: ArrayLike<Element>, most: number): string {
  let heads = '';
  for (let i = 0; i < most; i++) {
    const element = elements[i];
    if (element === undefined) break;
    heads += `${`${element.textContent}`.trim().slice(0, LONGEST_HEAD)}\n`;
  }
  return heads;
}

/** Whether one of them says what headings and buttons of postings say: asked once for all, as patterns are slow to start. */
function speak(heads: readonly string[]): boolean {
  return WORDS.test(heads.join('').toLowerCase());
}

/** Words of addresses where postings stand. */
export const ADDRESS =
  /job|career|karriere|stelle|vacan|position|opening|opportunit|join|work-(?:with|for)|emplo[iy]|empleo|vaga|recruit|hiring|posting|gh_jid|apply|ycombinator/i;
/** Words of headings and buttons of postings, in lower case and in the languages that postings are told in. */
const WORDS =
  /\bapply\b|responsib|duties|qualif|require|(?:the|this) (?:role|job|position|team)|what you|you(?:['’]ll| will| bring| have)|who you|benefit|we offer|perks|equal opp|interested|bewerb|postul|candidat|sollicit|vos missions|exigences|aplicar|지원|応募|申请/;
const DECLARED = '[itemtype*="JobPosting" i], script[type="application/ld+json" i]';
/** Asked for one by one, and how many of each: an engine looks no further than that, and a list of selectors through all. */
const TAGS = { h1: 20, h2: 60, h3: 60, button: 60, a: 250 };
const MORE_TAGS = { h4: 60, strong: 60, b: 60, dt: 60 };
const OTHERS = '[role=button], [role=heading], [class*=apply i], [type=submit i]';
const MOST_OTHERS = 200;
/** In a larger page nothing more is tried: what is not there is looked for at each element. */
const LARGE = 20_000;
const LONGEST_HEAD = 90;

/**
 * Whether a posting may stand on a page: right to say yes too often, for the answer only decides
 * whether the rest of the script is asked for. It runs on every page of a site that is switched on.
 */
export function mayHold(document: Document, { hostname, pathname, search }: Location): boolean {
  // An image named "querySelectorAll" stands in the way of the page's own.
  const all = (selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(document, selector);
  const byTag = (name: string): HTMLCollectionOf<Element> =>
    Document.prototype.getElementsByTagName.call(document, name);
  if (ADDRESS.test(hostname + pathname + search)) return true;
  for (const { tagName, textContent } of all(DECLARED))
    if (tagName !== 'SCRIPT' || textContent?.includes('JobPosting')) return true;
  const anySpeaks = (tags: Readonly<Record<string, number>>): boolean =>
    Object.entries(tags).some(([tag, most]) => speaks(byTag(tag), most));
  if (anySpeaks(TAGS)) return true;
  return byTag('*').item(LARGE) === null && (anySpeaks(MORE_TAGS) || speaks(all(OTHERS), MOST_OTHERS));
}

/** Whether one of the first elements says what headings and buttons of postings say. */
function speaks(heads: HTMLCollectionOf<Element> | NodeListOf<Element>, most: number): boolean {
  for (let i = 0; i < most; i++) {
    const head = heads.item(i);
    if (head === null) return false;
    if (WORDS.test(`${head.textContent}`.trim().slice(0, LONGEST_HEAD).toLowerCase())) return true;
  }
  return false;
}

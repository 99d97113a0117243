/** Words of addresses where postings stand. */
export const ADDRESS =
  /job|career|karriere|stelle|vacan|position|opening|opportunit|join|work-(?:with|for)|emplo[iy]|empleo|vaga|recruit|hiring|posting|gh_jid|apply|ycombinator/i;
/** Words of headings and buttons of postings, in the languages that postings are told in. */
const WORDS =
  /\bapply\b|responsib|duties|qualif|require|(?:the|this) (?:role|job|position|team)|what you|you(?:['’]ll| will| bring| have)|who you|benefit|we offer|perks|equal opp|interested|bewerb|postul|candidat|sollicit|aplicar|지원|応募|申请/i;
const DECLARED = '[itemtype*="JobPosting" i], script[type="application/ld+json" i]';
const HEADS =
  'h1, h2, h3, h4, strong, b, dt, a, button, [role=button], [role=heading], [class*=apply i], [type=submit i]';
const MOST_HEADS = 600;
const LONGEST_HEAD = 90;

/**
 * Whether a posting may stand on a page: right to say yes too often, for the answer only decides
 * whether the rest of the script is asked for. Two selectors and a test of the address.
 */
export function mayHold(document: Document, { hostname, pathname, search }: Location): boolean {
  // An image named "querySelectorAll" stands in the way of the page's own.
  const all = (selector: string): NodeListOf<Element> =>
    Document.prototype.querySelectorAll.call(document, selector);
  if (ADDRESS.test(hostname + pathname + search)) return true;
  for (const { tagName, textContent } of all(DECLARED))
    if (tagName !== 'SCRIPT' || textContent?.includes('JobPosting')) return true;
  let left = MOST_HEADS;
  for (const { textContent } of all(HEADS)) {
    if (--left < 0) break;
    if (WORDS.test(`${textContent}`.trim().slice(0, LONGEST_HEAD))) return true;
  }
  return false;
}

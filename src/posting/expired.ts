import { plain } from './plain.ts';
import { bodyOf, byTag, containsNode, contentOf, queryAll } from './safe-dom.ts';
import { isDrawn } from './visibility.ts';

/** Notices are short lines of their own, in the first elements of a page. */
const TAGS = ['h1', 'h2', 'h3', 'h4', 'p', 'strong'];
const NAMED = [
  '[role="alert"]',
  '[role="status"]',
  '[class*="expired" i]',
  '.closed-job',
  '.artdeco-inline-feedback__message',
];
const MOST_LOOKED_AT = 60;
const LONGEST_NOTICE = 200;
/** The cheap test: without one of these nothing says so. */
const MAY_SAY_SO =
  /no longer|expire|closed|filled|removed|archived|active|mehr|besetzt|abgelaufen|plus|pourvue|caducado|cerrada|está|gesloten|verlopen|niet/;
const SAYS_SO =
  /\b(?:job|position|posting|role|vacancy|listing|advert(?:isement)?|opening|opportunity|requisition|applications?)\b[^.]{0,40}\b(?:(?:has|have) (?:now )?(?:expired|closed|been (?:filled|closed|removed))|(?:is|are|was) (?:now |already )?(?:closed|filled|expired|archived|not active|inactive)|(?:is|are) no longer (?:available|active|open|accepting|posted|being)|no longer (?:accept|exist|available))|\bno longer (?:accepting|taking|considering) (?:new )?applications\b|\b(?:stelle|anzeige|position|ausschreibung)\b[^.]{0,30}(?:nicht mehr (?:verfügbar|aktiv|online|ausgeschrieben)|(?:bereits )?besetzt|abgelaufen)|\boffre\b[^.]{0,30}(?:n'est plus|expirée|pourvue|a expiré)|\boferta\b[^.]{0,30}(?:ya no está|ha (?:expirado|caducado)|cerrada)|\bvacature\b[^.]{0,30}(?:gesloten|verlopen|niet meer)/;

/** Whether a posting's last day (ISO date) is over. */
export function isPast(validThrough: string | undefined, today: string): boolean {
  return validThrough !== undefined && validThrough < today;
}

/** Whether a drawn notice outside the description says that the posting stands no more. */
export function saysExpired(document: Document, description: Element | null): boolean {
  if (bodyOf(document) === null) return false;
  const lines = TAGS.flatMap((tag) => byTag(document, tag, MOST_LOOKED_AT));
  const named = NAMED.flatMap((selector) => queryAll(document, selector));
  return [...lines, ...named].some((line) => {
    if (description !== null && containsNode(description, line)) return false;
    return saysOver(contentOf(line)) && isDrawn(line);
  });
}

/** Whether a short text says that a posting stands no more. */
export function saysOver(notice: string): boolean {
  if (notice.length > LONGEST_NOTICE) return false;
  const text = plain(notice);
  return MAY_SAY_SO.test(text) && SAYS_SO.test(text);
}

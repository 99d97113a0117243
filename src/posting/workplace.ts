import type { WORKPLACES } from './posting.ts';

const KINDS: readonly (readonly [(typeof WORKPLACES)[number], RegExp])[] = [
  ['hybrid', /\bhybrid|\bh[íi]brido|\bhybride|teilweise (?:im )?home[- ]?office/i],
  [
    'on-site',
    /\bon[- ]?site\b|\bin[- ]office\b|\bin[- ]person\b|\bvor ort\b|\bpresencial\b|\bsur site\b|\bpr[ée]sentiel/i,
  ],
  [
    'remote',
    /\bremote\b|\bwork from home\b|\bwfh\b|\btelework\b|\bt[ée]l[ée]travail\b|\bhome[- ]?office\b|\bremoto\b/i,
  ],
];
const DENIED =
  /\bor (?:fully )?remote\b|\bremote or\b|\b(?:not?|non|nicht|kein|without)\b|\bremote (?:un|in)?eligible|\bineligible/i;

/** Where the work is done, as a short text (a place, a chip, a label) says it; undefined where it says two or none. */
export function workplaceIn(text: string | undefined): (typeof WORKPLACES)[number] | undefined {
  if (text === undefined || text.length > 120 || DENIED.test(text)) return undefined;
  const kinds = KINDS.filter(([, pattern]) => pattern.test(text));
  // "Hybrid remote" is hybrid; "remote or on-site" leaves the choice open.
  if (kinds.length === 2 && kinds[0]?.[0] === 'hybrid' && kinds[1]?.[0] === 'remote') return 'hybrid';
  return kinds.length === 1 ? kinds[0]?.[0] : undefined;
}

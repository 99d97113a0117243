import type { JudgedBlock } from './judged-block.ts';
import type { Block, Span } from './outline.ts';

const MOST_CHARS = 800;
const MOST_ON_AVERAGE = 36;
/** A value is no longer than this; what is longer is read. */
const LONGEST_VALUE = 80;
const LONGEST_SENTENCE = 45;
const LEAST_BLOCKS = 4;
const LEAST_LABELS = 2;
/** What a panel of facts has for labels, alone on a line or before a value, in lower case. */
export const LABEL =
  /^(?:job |work |employment |contract |required |minimum |salary |pay |date |position |your )?(?:locations?|title|type|level|categor(?:y|ies)|function|industry|departments?|team|experience|education|qualifications?|salar(?:y|ies)|compensation|hours|schedule|shift|duration|start(?:ing)? date|posted(?: on)?|deadline|clos(?:es|ing date)|expires?|vacanc(?:y|ies)|openings|positions?|company|employer|remote|workplace|languages?|reference|id|code|number|region|country|city|seniority|travel|standort|arbeitszeit|vertragsart|eintritt|lieu|contrat|salaire|ubicaci[oó]n|contrato|jornada|sector|salario|locatie|dienstverband|lokalita|plat|úvazek)\b[^.!?]{0,60}$/;

/**
 * Whether a part shows the facts of a posting as labels and values, as panels beside a description do, and nothing to
 * read. `from` and `to` say which blocks it is.
 */
export function isFactsPanel(
  blocks: readonly Block[],
  judged: readonly JudgedBlock[],
  { from, to }: Pick<Span, 'from' | 'to'>,
): boolean {
  const lines: Block[] = [];
  let chars = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block === undefined || judged[i]?.stopped === true || block.links > block.chars * 0.6) continue;
    if (isRead(block)) return false;
    lines.push(block);
    chars += block.chars;
  }
  const count = lines.length;
  if (count < LEAST_BLOCKS || chars > MOST_CHARS || chars > count * MOST_ON_AVERAGE) return false;
  // The pattern last: most parts of a page end above, and it is long.
  const labelled = lines.map(({ sample }) => LABEL.test(sample.toLowerCase()));
  return (
    labelled.filter(Boolean).length >= LEAST_LABELS &&
    lines.every(({ item, sample }, i) => !item || labelled[i] === true || sample.includes(':'))
  );
}

function isRead({ chars, sample }: Block): boolean {
  return chars > LONGEST_VALUE || (chars > LONGEST_SENTENCE && /[.!?]$/.test(sample));
}

// Cuts by words of its own, not by the reader's sections: what is checked must not be what checks.
const ASIDE =
  /^\W*(?:about (?:us|the (?:company|team|organi[sz]ation)|our company)|who we are|our (?:company|story|mission|values|culture)|company (?:overview|description|profile)|why (?:us|join us|work (?:here|with us|for us))|equal (?:employment )?opportunity.*|e\.?e\.?o\.?.*|diversity.*|accommodations?|legal|disclaimers?|privacy.*|background checks?|notice.*)\W*$/i;
const BENEFITS =
  /^\W*(?:(?:our |the |employee )?(?:benefits|perks)(?: (?:and|&) (?:benefits|perks))?|what we offer|we offer|compensation(?: (?:and|&) benefits)?|total rewards)\W*$/i;
const GROWTH = /\b(?:train|learn|tuition|educat|develop|career|promot|grow|mentor|certif|advanc|scholar)/i;
const LEGAL =
  /\b(?:equal (?:employment )?opportunity|without regard to|regardless of race|protected veteran|sexual orientation|reasonable accommodation|background (?:check|screening)|e-verify|drug[- ](?:free|screen|test)|at-will)\b/i;

const KNOWN =
  /\b(?:legal|opportunity|responsibilit|dut(?:y|ies)|role|job|position|what|who|why|how|requirement|qualif|skill|experience|education|about|summary|overview|essential|benefit|perk|compensation|salary|pay|schedule|location|apply|equal|eeo|diversity|offer|company|team|mission|values|physical|must|preferred|minimum|knowledge)/i;

/** A short line that stands alone and names a part of a posting; a line of a list does not. */
const isHeading = (line: string) => {
  const words = line.trim().split(/\s+/);
  if (line.trim() === '' || words.length > 7 || /[.;,]\s*$/.test(line) || /^\s*[-*•·]\s/.test(line))
    return false;
  return /:\s*$/.test(line) || (KNOWN.test(line) && /^\W*[A-Z]/.test(line));
};

const withoutLegal = (line: string) =>
  line
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !LEGAL.test(sentence))
    .join(' ');

/**
 * The text without what does not tell of the work: what stands under headings about the company, or legal ones; benefits
 * that say nothing of learning; and sentences of legal wording wherever they stand. Null where nothing is to be cut.
 */
export function withoutAsides(text: string): string | null {
  const lines = text.split('\n');
  const sections: { readonly lines: string[] }[] = [{ lines: [] }];
  for (const line of lines) {
    if (isHeading(line)) sections.push({ lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  const kept = sections
    .flatMap(({ lines: [heading = '', ...rest] }) => {
      const cut = ASIDE.test(heading) || (BENEFITS.test(heading) && !GROWTH.test(rest.join('\n')));
      // The heading stays: what comes after the section is still after it.
      return cut ? [heading] : [heading, ...rest];
    })
    .map((line) => (LEGAL.test(line) && !isHeading(line) ? withoutLegal(line) : line));
  const rest = kept.join('\n');
  return rest === text ? null : rest;
}

// Cuts by words of its own, not by the reader's sections: what is checked must not be what checks.
const ASIDE =
  /^\W*(?:about (?:us|the (?:company|team|organi[sz]ation)|our company)|who we are|our (?:company|story|mission|values|culture)|company (?:overview|description|profile)|why (?:us|join us|work (?:here|with us|for us))|equal (?:employment )?opportunity.*|e\.?e\.?o\.?.*|diversity.*|accommodations?|legal|disclaimers?|privacy.*|background checks?|notice.*)\W*$/i;
const BENEFITS =
  /^\W*(?:(?:our |the |employee )?(?:benefits|perks)(?: (?:and|&) (?:benefits|perks))?|what we offer|we offer|compensation(?: (?:and|&) benefits)?|total rewards)\W*$/i;
const GROWTH = /\b(?:train|learn|tuition|educat|develop|career|promot|grow|mentor|certif|advanc|scholar)/i;
const LEGAL =
  /\b(?:equal (?:employment )?opportunity|without regard to|regardless of race|protected veteran|sexual orientation|reasonable accommodation|background (?:check|screening)|e-verify|drug[- ](?:free|screen|test)|at-will)\b/i;

const isHeading = (line: string) => {
  const words = line.trim().split(/\s+/);
  return line.trim() !== '' && words.length <= 7 && !/[.;,]\s*$/.test(line);
};

/**
 * The text without what does not tell of the work: sections headed as being about the company, or legal; benefits
 * that say nothing of learning; and lines of legal wording wherever they stand. Null where nothing is to be cut.
 */
export function withoutAsides(text: string): string | null {
  const lines = text.split('\n');
  const sections: { readonly lines: string[] }[] = [{ lines: [] }];
  for (const line of lines) {
    if (isHeading(line)) sections.push({ lines: [line] });
    else sections.at(-1)?.lines.push(line);
  }
  const kept = sections
    .filter(({ lines: [heading = '', ...rest] }) => {
      if (ASIDE.test(heading)) return false;
      return !(BENEFITS.test(heading) && !GROWTH.test(rest.join('\n')));
    })
    .flatMap((section) => section.lines)
    .filter((line) => !LEGAL.test(line));
  return kept.length === lines.length ? null : kept.join('\n');
}

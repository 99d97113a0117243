import { NO_LETTER } from './plain.ts';

/** Countries as postings name them behind a town. */
const NAMES = new Set(
  'US|USA|U.S.|U.S.A|U.S.A.|UK|UAE|England|Scotland|Wales|Ireland|Canada|Australia|India|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|Spain|España|Italy|Italia|Netherlands|Belgium|Luxembourg|Poland|Portugal|Sweden|Norway|Denmark|Finland|Estonia|Latvia|Lithuania|Czechia|Slovakia|Romania|Bulgaria|Serbia|Croatia|Hungary|Greece|Turkey|Ukraine|Israel|Egypt|Kenya|Nigeria|Singapore|Malaysia|Indonesia|Philippines|Vietnam|Japan|China|Taiwan|Brazil|Brasil|Mexico|México|Argentina|Chile|Colombia|Peru|United States|United Kingdom|Northern Ireland|New Zealand|Czech Republic|United Arab Emirates|South Africa|Hong Kong|South Korea'.split(
    '|',
  ),
);
const WORKPLACE = / \((?:remote|hybrid|on-?site)\)$/;
const STATE = /^[A-Z]{2}$/;
const LETTER = `[^${NO_LETTER}\\d]`;
const TOWN = new RegExp(`^(?:${LETTER}|[.'’ -]){2,31}$`);

/** Two spans that stand side by side: `HybridToronto, ON`. */
const GLUED = /\p{Ll}{3}\p{Lu}/u;

/** Whether a line is the name of a town with its state or country: `Toronto, ON`, `Netanya, Israel`. */
export function isPlaceLine(line: string): boolean {
  if (line.length > 70 || !line.includes(', ')) return false;
  const [town = '', ...within] = line.replace(WORKPLACE, '').split(', ');
  const last = within.pop() ?? '';
  // Names before patterns: hardly a line gets beyond them, and patterns of letters are slow to start.
  if (within.length > 1 || !(NAMES.has(last) || (within.length === 0 && STATE.test(last)))) return false;
  return (
    town.charAt(0) !== town.charAt(0).toLowerCase() &&
    [town, ...within].every((name) => TOWN.test(name)) &&
    !GLUED.test(line)
  );
}

/** Countries as postings name them behind a town. */
const COUNTRY =
  'USA?|U\\.S\\.A?\\.?|United States|UK|United Kingdom|England|Scotland|Wales|Northern Ireland|Ireland|Canada|Australia|New Zealand|India|Germany|Deutschland|Austria|Österreich|Switzerland|Schweiz|France|Spain|España|Italy|Italia|Netherlands|Belgium|Luxembourg|Poland|Portugal|Sweden|Norway|Denmark|Finland|Estonia|Latvia|Lithuania|Czechia|Czech Republic|Slovakia|Romania|Bulgaria|Serbia|Croatia|Hungary|Greece|Turkey|Ukraine|Israel|UAE|United Arab Emirates|Egypt|Kenya|Nigeria|South Africa|Singapore|Malaysia|Indonesia|Philippines|Vietnam|Japan|China|Hong Kong|Taiwan|South Korea|Brazil|Brasil|Mexico|México|Argentina|Chile|Colombia|Peru';
const PLACE = new RegExp(
  `^\\p{Lu}[\\p{L}.'’ -]{1,30}, (?:[A-Z]{2}|(?:[\\p{L} ]{2,25}, )?(?:${COUNTRY}))(?: \\((?:remote|hybrid|on-?site)\\))?$`,
  'u',
);

/** Two spans that stand side by side: `HybridToronto, ON`. */
const GLUED = /\p{Ll}{3}\p{Lu}/u;

/** Whether a line is the name of a town with its state or country: `Toronto, ON`, `Netanya, Israel`. */
export function isPlaceLine(line: string): boolean {
  return line.length <= 70 && line.includes(', ') && PLACE.test(line) && !GLUED.test(line);
}

/** Signs and words that name one currency wherever they stand, in lower case and without spaces. */
const SURE = named(
  'us$ USD c$ CAD ca$ CAD cad$ CAD a$ AUD au$ AUD aud$ AUD nz$ NZD s$ SGD sg$ SGD hk$ HKD mx$ MXN r$ BRL € EUR euro EUR euros EUR £ GBP ₹ INR ₩ KRW ₪ ILS ₺ TRY ₱ PHP ฿ THB ₫ VND zł PLN kč CZK fr. CHF sfr CHF sfr. CHF',
);

/** Signs that several countries use: the country decides, and `else` stands where it is unknown. */
const KRONER = named('SE SEK NO NOK DK DKK IS ISK');
const RUPEES = named('IN INR PK PKR LK LKR NP NPR');
const YEN = named('JP JPY CN CNY');
const SHARED: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['$', named('CA CAD AU AUD NZ NZD SG SGD HK HKD MX MXN AR ARS CL CLP CO COP else USD')],
  ['kr', KRONER],
  ['kr.', KRONER],
  ['¥', YEN],
  ['￥', YEN],
  ['rs', RUPEES],
  ['rs.', RUPEES],
]);

/** A list of names, each followed by what it stands for. */
function named(list: string): ReadonlyMap<string, string> {
  const words = list.split(' ');
  return new Map(words.flatMap((name, i) => (i % 2 === 0 ? [[name, words[i + 1] ?? '']] : [])));
}

/** ISO codes that postings state pay in. */
const CODES =
  'USD|CAD|AUD|NZD|SGD|HKD|MXN|BRL|ARS|CLP|COP|EUR|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|ILS|AED|SAR|QAR|EGP|ZAR|KES|NGN|INR|PKR|LKR|NPR|BDT|JPY|CNY|RMB|KRW|TWD|THB|VND|PHP|IDR|MYR';
export const IS_CODE: ReadonlySet<string> = new Set(CODES.split('|'));

/** Source of a pattern for anything that may name a currency. Case must be minded: `SEK` is one, `sek` is not. */
export const CURRENCY = `(?:\\b(?:US|CAD?|AUD?|NZ|SG|HK|MX) ?\\$|\\b[CASR]\\$|[$€£₹¥￥₩₪₺₱฿₫]|\\b(?:${CODES})\\b|\\b[Ee]uros?\\b|zł|Kč|\\bkr\\b\\.?|\\bS?[Ff]r\\.|\\bRs\\b\\.?)`;

/** ISO code of a sign, word or code, or undefined where it may be several. `country` is an ISO 3166 code. */
export function currencyOf(sign: string, country?: string): string | undefined {
  const bare = sign.trim();
  if (bare === 'RMB') return 'CNY';
  if (IS_CODE.has(bare)) return bare;
  const plain = bare.toLowerCase().replace(' ', '');
  const shared = SHARED.get(plain);
  return SURE.get(plain) ?? shared?.get(country ?? '') ?? shared?.get('else');
}

/** Names by which a country is told. */
const PLACES: readonly (readonly [country: string, names: string])[] = [
  ['US', 'USA|United States|U.S.'],
  [
    'CA',
    'Canada|Ontario|Québec|Quebec|Alberta|British Columbia|Manitoba|Nova Scotia|, ON|, QC|, BC|, AB|, MB|, NS|, NB|, SK',
  ],
  ['AU', 'Australia|NSW|VIC|QLD|Sydney|Melbourne|Brisbane|Perth|Adelaide'],
  ['NZ', 'New Zealand|Auckland|Wellington|Christchurch'],
  ['SG', 'Singapore'],
  ['HK', 'Hong Kong'],
  ['MX', 'México|Mexico'],
  ['SE', 'Sweden|Sverige'],
  ['NO', 'Norway|Norge'],
  ['DK', 'Denmark|Danmark'],
  ['JP', 'Japan|Tokyo'],
  ['CN', 'China|Shanghai|Beijing|Shenzhen'],
  ['IN', 'India|Bengaluru|Bangalore|Mumbai|Pune|Hyderabad|Chennai|Gurgaon|Gurugram|Noida'],
];

/** Whether a place holds one of these names as whole words. */
function isNamed(place: string, names: string): boolean {
  return names.split('|').some((name) => {
    for (let at = place.indexOf(name); at >= 0; at = place.indexOf(name, at + 1))
      if (!isInside(place, at) && !isInside(place, at + name.length)) return true;
    return false;
  });
}

/** Whether a word goes on over this place. */
function isInside(text: string, at: number): boolean {
  return /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at] ?? '');
}

/** The country a posting is for, as ISO 3166 code, as far as its place, language tag or host say so. */
export function countryOf(
  location: string | undefined,
  language: string | undefined,
  host: string,
): string | undefined {
  const place = location?.replace('Mexico City, MO', '') ?? '';
  const told = place === '' ? [] : PLACES.filter(([, names]) => isNamed(place, names));
  if (told.length > 0) return told.length === 1 ? told[0]?.[0] : undefined;
  const top = /\.(ca|au|nz|sg|hk|mx|se|no|dk|jp|cn|in|pk|lk)$/.exec(host)?.[1];
  const own = /^(ca|au|nz|sg|hk|mx|se|no|dk|jp|in)\.[a-z-]+\.[a-z]+$/.exec(host)?.[1];
  return (top ?? own ?? /[-_]([a-z]{2})$/i.exec(language ?? '')?.[1])?.toUpperCase();
}

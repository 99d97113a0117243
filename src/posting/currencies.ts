/** Signs and words that name one currency wherever they stand. */
const SURE: readonly (readonly [RegExp, string])[] = [
  [/^us ?\$$/i, 'USD'],
  [/^(?:ca?|cad) ?\$$/i, 'CAD'],
  [/^(?:au?|aud) ?\$$/i, 'AUD'],
  [/^nz ?\$$/i, 'NZD'],
  [/^sg? ?\$$/i, 'SGD'],
  [/^hk ?\$$/i, 'HKD'],
  [/^mx ?\$$/i, 'MXN'],
  [/^r ?\$$/i, 'BRL'],
  [/^(?:€|euros?)$/i, 'EUR'],
  [/^£$/, 'GBP'],
  [/^₹$/, 'INR'],
  [/^₩$/, 'KRW'],
  [/^₪$/, 'ILS'],
  [/^₺$/, 'TRY'],
  [/^₱$/, 'PHP'],
  [/^฿$/, 'THB'],
  [/^₫$/, 'VND'],
  [/^zł$/i, 'PLN'],
  [/^kč$/i, 'CZK'],
  [/^(?:fr\.|sfr\.?)$/i, 'CHF'],
];

/** Signs that several countries use: the country decides, and the last entry stands where it is unknown. */
const SHARED: readonly (readonly [RegExp, Readonly<Record<string, string>>, string?])[] = [
  [
    /^\$$/,
    { CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP' },
    'USD',
  ],
  [/^kr\.?$/i, { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK' }],
  [/^[¥￥]$/, { JP: 'JPY', CN: 'CNY' }],
  [/^rs\.?$/i, { IN: 'INR', PK: 'PKR', LK: 'LKR', NP: 'NPR' }],
];

/** ISO codes that postings state pay in. */
const CODES =
  'USD|CAD|AUD|NZD|SGD|HKD|MXN|BRL|ARS|CLP|COP|EUR|GBP|CHF|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|TRY|UAH|ILS|AED|SAR|QAR|EGP|ZAR|KES|NGN|INR|PKR|LKR|NPR|BDT|JPY|CNY|RMB|KRW|TWD|THB|VND|PHP|IDR|MYR';
const IS_CODE = new RegExp(`^(?:${CODES})$`);

/** Source of a pattern for anything that may name a currency. Case must be minded: `SEK` is one, `sek` is not. */
export const CURRENCY = `(?:\\b(?:US|CAD?|AUD?|NZ|SG|HK|MX) ?\\$|\\b[CASR]\\$|[$€£₹¥￥₩₪₺₱฿₫]|\\b(?:${CODES})\\b|\\b[Ee]uros?\\b|zł|Kč|\\bkr\\b\\.?|\\bS?[Ff]r\\.|\\bRs\\b\\.?)`;

/** ISO code of a sign, word or code, or undefined where it may be several. `country` is an ISO 3166 code. */
export function currencyOf(sign: string, country?: string): string | undefined {
  const bare = sign.trim();
  if (bare === 'RMB') return 'CNY';
  if (IS_CODE.test(bare)) return bare;
  const sure = SURE.find(([pattern]) => pattern.test(bare))?.[1];
  if (sure !== undefined) return sure;
  const [, byCountry, otherwise] = SHARED.find(([pattern]) => pattern.test(bare)) ?? [];
  return (country === undefined ? undefined : byCountry?.[country]) ?? otherwise;
}

const PLACES: readonly (readonly [string, RegExp])[] = [
  ['US', /\b(?:USA|United States|U\.S\.)/],
  [
    'CA',
    /\bCanada\b|\b(?:Ontario|Qu[ée]bec|Alberta|British Columbia|Manitoba|Nova Scotia)\b|, (?:ON|QC|BC|AB|MB|NS|NB|SK)\b/,
  ],
  ['AU', /\bAustralia\b|\b(?:NSW|VIC|QLD|Sydney|Melbourne|Brisbane|Perth|Adelaide)\b/],
  ['NZ', /\bNew Zealand\b|\b(?:Auckland|Wellington|Christchurch)\b/],
  ['SG', /\bSingapore\b/],
  ['HK', /\bHong Kong\b/],
  ['MX', /\bM[ée]xico\b(?! City, MO)/],
  ['SE', /\bSweden\b|\bSverige\b/],
  ['NO', /\bNorway\b|\bNorge\b/],
  ['DK', /\bDenmark\b|\bDanmark\b/],
  ['JP', /\bJapan\b|\bTokyo\b/],
  ['CN', /\bChina\b|\b(?:Shanghai|Beijing|Shenzhen)\b/],
  ['IN', /\bIndia\b|\b(?:Bengaluru|Bangalore|Mumbai|Pune|Hyderabad|Chennai|Gurgaon|Gurugram|Noida)\b/],
];

/** The country a posting is for, as ISO 3166 code, as far as its place, language tag or host say so. */
export function countryOf(
  location: string | undefined,
  language: string | undefined,
  host: string,
): string | undefined {
  const named = PLACES.filter(([, pattern]) => pattern.test(location ?? ''));
  if (named.length > 0) return named.length === 1 ? named[0]?.[0] : undefined;
  const top = /\.(ca|au|nz|sg|hk|mx|se|no|dk|jp|cn|in|pk|lk)$/.exec(host)?.[1];
  const own = /^(ca|au|nz|sg|hk|mx|se|no|dk|jp|in)\.[a-z-]+\.[a-z]+$/.exec(host)?.[1];
  return (top ?? own ?? /[-_]([a-z]{2})$/i.exec(language ?? '')?.[1])?.toUpperCase();
}

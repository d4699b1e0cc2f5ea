/**
 * Signs, names and nicknames of money, by the currency or the family of currencies that they mean. Signs that several countries share
 * stand for a family; the country then decides.
 */
const SIGNS: Readonly<Record<string, Money>> = {
  $: 'dollar',
  '£': 'GBP',
  '€': 'EUR',
  '¥': 'yen',
  '￥': 'yen',
  元: 'CNY',
  円: 'JPY',
  '₹': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₪': 'ILS',
  '฿': 'THB',
  '₫': 'VND',
  '₴': 'UAH',
  '₱': 'PHP',
  '₦': 'NGN',
};

const NAMES: Readonly<Record<string, Money>> = {
  euro: 'EUR',
  euros: 'EUR',
  pound: 'GBP',
  pounds: 'GBP',
  dollar: 'dollar',
  dollars: 'dollar',
  cdn: 'CAD',
  rmb: 'CNY',
  nt: 'TWD',
  ntd: 'TWD',
  yuan: 'CNY',
  yen: 'JPY',
  rs: 'rupee',
  rupee: 'rupee',
  rupees: 'rupee',
  kr: 'krona',
  kronor: 'SEK',
  kroner: 'krona',
  zł: 'PLN',
  zl: 'PLN',
  kč: 'CZK',
  sfr: 'CHF',
  fr: 'CHF',
  franken: 'CHF',
  dh: 'dirham',
  dhs: 'dirham',
  rm: 'MYR',
  lei: 'RON',
  peso: 'peso',
  pesos: 'peso',
};

/** Codes that are read in lower case too; `all`, `try`, `mad`, `php` and `sos` are words. */
const LOWER_CASE_CODES = new Set(
  'usd eur gbp cad aud nzd inr chf sek nok dkk jpy cny pln czk huf sgd hkd zar brl mxn aed'.split(' '),
);

/**
 * Money by ISO 4217 code: about how many units buy what a United States dollar buys at home, rounded hard; it serves to tell a month's
 * pay from a year's, never to convert. And whether pay is commonly given by the month.
 * Orders of magnitude of the World Bank's PPP conversion factors (indicator PA.NUS.PPP), 2023.
 */
const CURRENCIES: Readonly<Record<string, { scale: number; monthly?: true }>> = {
  USD: { scale: 1 },
  GBP: { scale: 1 },
  CAD: { scale: 1 },
  AUD: { scale: 1 },
  NZD: { scale: 1 },
  SGD: { scale: 1, monthly: true },
  EUR: { scale: 1, monthly: true },
  CHF: { scale: 1, monthly: true },
  BGN: { scale: 1, monthly: true },
  TND: { scale: 1, monthly: true },
  KWD: { scale: 0.2, monthly: true },
  BHD: { scale: 0.2, monthly: true },
  OMR: { scale: 0.2, monthly: true },
  MYR: { scale: 1.5, monthly: true },
  PLN: { scale: 2, monthly: true },
  RON: { scale: 2, monthly: true },
  PEN: { scale: 2, monthly: true },
  SAR: { scale: 2, monthly: true },
  QAR: { scale: 2.5, monthly: true },
  AED: { scale: 2.5, monthly: true },
  BRL: { scale: 2.5, monthly: true },
  ILS: { scale: 4, monthly: true },
  CNY: { scale: 4, monthly: true },
  MAD: { scale: 4, monthly: true },
  MOP: { scale: 5, monthly: true },
  GHS: { scale: 5, monthly: true },
  HKD: { scale: 6, monthly: true },
  DKK: { scale: 7, monthly: true },
  EGP: { scale: 7, monthly: true },
  ZAR: { scale: 7, monthly: true },
  SEK: { scale: 9, monthly: true },
  NOK: { scale: 10, monthly: true },
  MXN: { scale: 10, monthly: true },
  UAH: { scale: 12, monthly: true },
  THB: { scale: 12, monthly: true },
  TRY: { scale: 12, monthly: true },
  CZK: { scale: 13, monthly: true },
  TWD: { scale: 15, monthly: true },
  PHP: { scale: 20, monthly: true },
  INR: { scale: 20, monthly: true },
  RUB: { scale: 28, monthly: true },
  DZD: { scale: 40, monthly: true },
  KES: { scale: 45, monthly: true },
  PKR: { scale: 60, monthly: true },
  LKR: { scale: 90, monthly: true },
  JPY: { scale: 100, monthly: true },
  NGN: { scale: 160, monthly: true },
  HUF: { scale: 180, monthly: true },
  ISK: { scale: 150, monthly: true },
  CLP: { scale: 450, monthly: true },
  KRW: { scale: 850, monthly: true },
  COP: { scale: 1400, monthly: true },
  IDR: { scale: 5000, monthly: true },
  VND: { scale: 7500, monthly: true },
};

/** What pay is given in, by country (ISO 3166-1 alpha-2). */
const BY_COUNTRY: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AT BE CY DE EE ES FI FR GR HR IE IT LT LU LV ME MT NL PT SI SK'.split(' ').map((eu) => [eu, 'EUR']),
  ),
  ...{ US: 'USD', PR: 'USD', EC: 'USD', SV: 'USD', GB: 'GBP', IM: 'GBP', JE: 'GBP', GG: 'GBP' },
  ...{ CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MO: 'MOP', CH: 'CHF', LI: 'CHF' },
  ...{ SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', PL: 'PLN', CZ: 'CZK', HU: 'HUF', RO: 'RON', BG: 'BGN' },
  ...{ JP: 'JPY', CN: 'CNY', KR: 'KRW', IN: 'INR', PK: 'PKR', LK: 'LKR', ID: 'IDR', VN: 'VND', PH: 'PHP' },
  ...{ TH: 'THB', MY: 'MYR', ZA: 'ZAR', NG: 'NGN', KE: 'KES', GH: 'GHS', EG: 'EGP', MA: 'MAD', TN: 'TND' },
  ...{ DZ: 'DZD', AE: 'AED', SA: 'SAR', QA: 'QAR', KW: 'KWD', BH: 'BHD', OM: 'OMR', IL: 'ILS', TR: 'TRY' },
  ...{ RU: 'RUB', UA: 'UAH', BR: 'BRL', MX: 'MXN', CL: 'CLP', CO: 'COP', PE: 'PEN' },
};

/** Families of currencies under one sign: what the sign means where no country says it, and which of them it may mean. */
const FAMILIES: Readonly<Record<string, { usual: string | null; members: readonly string[] }>> = {
  dollar: { usual: 'USD', members: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'CLP', 'COP'] },
  yen: { usual: 'JPY', members: ['JPY', 'CNY'] },
  rupee: { usual: 'INR', members: ['INR', 'PKR', 'LKR'] },
  peso: { usual: null, members: ['MXN', 'CLP', 'COP', 'PHP'] },
  krona: { usual: null, members: ['SEK', 'NOK', 'DKK', 'ISK'] },
  dirham: { usual: null, members: ['MAD', 'AED'] },
};

/** What stands before a dollar sign to say whose dollar it is: `CA$`, `US $`, `HK$`; `R$` is Brazil's. */
const DOLLARS: Readonly<Record<string, string>> = {
  ...{ us: 'USD', usd: 'USD', ca: 'CAD', c: 'CAD', can: 'CAD', cad: 'CAD', cdn: 'CAD', cnd: 'CAD' },
  ...{ a: 'AUD', au: 'AUD', aud: 'AUD', nz: 'NZD', nzd: 'NZD', s: 'SGD', sg: 'SGD', sgd: 'SGD' },
  ...{ hk: 'HKD', hkd: 'HKD', nt: 'TWD', ntd: 'TWD', mx: 'MXN', r: 'BRL' },
  ...{ american: 'USD', canadian: 'CAD', australian: 'AUD', zealand: 'NZD', singapore: 'SGD', kong: 'HKD' },
};

/** An ISO 4217 code, or the name of a family that shares a sign ("dollar"). */
export type Money = string;

/** What a sign of one character means; undefined for any other character. */
export function moneyOfSign(sign: string): Money | undefined {
  return SIGNS[sign];
}

/** What a word means beside a figure: `EUR`, `euros`, `kr`, `RMB`; undefined for any other word. */
export function moneyOfWord(word: string): Money | undefined {
  const lower = word.toLowerCase();
  if (Object.hasOwn(NAMES, lower)) return NAMES[lower];
  if (lower.length !== 3) return undefined;
  const code = word.toUpperCase();
  return Object.hasOwn(CURRENCIES, code) && (word === code || LOWER_CASE_CODES.has(lower)) ? code : undefined;
}

/** Whose dollar a `$` is, by the word before it. */
export function dollarOf(word: string): string | undefined {
  const lower = word.toLowerCase();
  return Object.hasOwn(DOLLARS, lower) ? DOLLARS[lower] : undefined;
}

/** The currency that money of a family is in a country; without one, the sign's usual meaning, or null. */
export function currencyOfMoney(money: Money, country: string | null): string | null {
  const family = FAMILIES[money];
  if (!family) return money;
  const local = currencyOfCountry(country);
  return local !== null && family.members.includes(local) ? local : family.usual;
}

/** Whether money is named by a sign that several currencies share. */
export function isFamily(money: Money): boolean {
  return Object.hasOwn(FAMILIES, money);
}

/** Whether a currency belongs to the family. */
export function belongsTo(currency: string, money: Money): boolean {
  return FAMILIES[money]?.members.includes(currency) ?? false;
}

/** The currency in which pay is given in a country (ISO 3166-1 alpha-2). */
export function currencyOfCountry(country: string | null): string | null {
  return country !== null && Object.hasOwn(BY_COUNTRY, country) ? BY_COUNTRY[country]! : null;
}

/** About how many units of a currency buy what a dollar buys; 1 where it is not known. */
export function scaleOf(currency: string | null): number {
  return (currency !== null && CURRENCIES[currency]?.scale) || 1;
}

/** Whether pay in a currency is commonly given by the month. */
export function isPaidByTheMonth(currency: string | null): boolean {
  return currency !== null && CURRENCIES[currency]?.monthly === true;
}

/**
 * The currency that a text names, such as a price, a cell of its own or a column's name (`price_USD`); the usual one of a shared sign.
 * Nicknames like "kr" count only where they stand alone.
 */
export function currencyOfText(text: string): string | null {
  const words = text.match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    const money = word.length > 2 || words.length === 1 ? moneyOfWord(word) : undefined;
    if (money !== undefined && !isFamily(money)) return money;
  }
  for (let at = 0; at < text.length; at++) {
    const money = moneyOfSign(text.charAt(at));
    if (money === undefined) continue;
    const nation = /\p{L}+ ?$/u.exec(text.slice(Math.max(0, at - 4), at))?.[0].trim() ?? '';
    return currencyOfMoney(money === 'dollar' ? (dollarOf(nation) ?? money) : money, null);
  }
  const named = words.map(moneyOfWord).find((money) => money !== undefined && isFamily(money));
  return named === undefined ? null : currencyOfMoney(named, null);
}

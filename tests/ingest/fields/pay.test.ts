import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PayCells, type PayHints, parsePay } from '@/lib/ingest/fields/pay';
import { PAY_PERIODS } from '@/lib/ingest/records';

const NONE: PayCells = {
  words: undefined,
  from: undefined,
  to: undefined,
  period: undefined,
  currency: undefined,
};
const hints = (country: string | null = null, employmentType: string | null = null): PayHints => ({
  country,
  employmentType,
});
/** Pay in short: `12.5-15 GBP hour = 26,813`; `?` for what is not known. */
function short(cells: Partial<PayCells>, given?: PayHints): string | null {
  const pay = parsePay({ ...NONE, ...cells }, given);
  if (!pay) return null;
  const range = pay.from === pay.to ? `${pay.from}` : `${pay.from ?? ''}-${pay.to ?? ''}`;
  const yearly = pay.yearly === null ? '?' : pay.yearly.toLocaleString('en');
  return `${range} ${pay.currency ?? '?'} ${pay.period ?? '?'} = ${yearly}`;
}

describe('pay in words', () => {
  test.each([
    ['$53K-$91K (Glassdoor est.)', '53000-91000 USD year = 72,000'],
    ['Employer Provided Salary:$25-$28 Per Hour', '25-28 USD hour = 55,120'],
    ['GBP 12.50 per hour', '12.5 GBP hour = 26,000'],
    ['45.000 - 55.000 EUR p.a.', '45000-55000 EUR year = 50,000'],
    ['£28,407 to £34,581 a year', '28407-34581 GBP year = 31,494'],
    ['£28,407.00 - £34,581.00 per annum pro rata', '28407-34581 GBP year = 31,494'],
    ['$30.37 per hour', '30.37 USD hour = 63,170'],
    ['2 000 € brut par mois', '2000 EUR month = 24,000'],
    ['Mensuel de 1800,00 Euros à 2000,00 Euros sur 12 mois', '1800-2000 EUR month = 22,800'],
    ['Mensuel de 2000.0 Euros sur 13.0 mois', '2000 EUR month = 26,000'],
    ['1.800 € x 14 pagas', '1800 EUR month = 25,200'],
    ['Horaire de 11.52 Euros', '11.52 EUR hour = 23,962'],
    ['$120k/yr', '120000 USD year = 120,000'],
    ['₹6,00,000 - 9,00,000 P.A.', '600000-900000 INR year = 750,000'],
    ['5-7 LPA', '500000-700000 INR year = 600,000'],
    ['33 lakh INR/Annum to 52 lakh INR /Annum', '3300000-5200000 INR year = 4,250,000'],
    ["CHF 90'000", '90000 CHF year = 90,000'],
    ['£450 per day', '450 GBP day = 117,000'],
    ['TJM 450-550 €', '450-550 EUR day = 130,000'],
    ['£500 a week', '500 GBP week = 26,000'],
    ['Between $70,000 and $80,000 per year', '70000-80000 USD year = 75,000'],
    ['von 3.000 € bis 3.500 € brutto im Monat', '3000-3500 EUR month = 39,000'],
    ['40.000 bis 50.000 € im Jahr', '40000-50000 EUR year = 45,000'],
    ['de 30K€ à 35K€ par an', '30000-35000 EUR year = 32,500'],
    ['Stundenlohn 14,50 €', '14.5 EUR hour = 30,160'],
    ['$70,000–$80,000', '70000-80000 USD year = 75,000'],
    ['¥ 20万元 - ¥ 50万元', '200000-500000 CNY year = 350,000'],
    ['0.5 to 1 million (RMB)', '500000-1000000 CNY year = 750,000'],
    ['4 million yen - 6 million yen', '4000000-6000000 JPY year = 5,000,000'],
    ['EUR 5 140.65 - 5 805.06 per month', '5140.65-5805.06 EUR month = 65,674'],
    ['£9.21ph - £16.85ph', '9.21-16.85 GBP hour = 27,102'],
    ['£15 P/H', '15 GBP hour = 31,200'],
    ['24.50 per hour', '24.5 ? hour = 50,960'],
    ['From £24, 907 - £30, 615 per annum', '24907-30615 GBP year = 27,761'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
});

describe('the first figure may leave its thousands or its currency to the last', () => {
  test.each([
    ['80-100k + equity', '80000-100000 ? year = 90,000'],
    ['47-66k€', '47000-66000 EUR year = 56,500'],
    ['$50-59,999', '50000-59999 USD year = 55,000'],
    ['£31,365-37,890', '31365-37890 GBP year = 34,628'],
    ['110,489 to 131,900 CAD', '110489-131900 CAD year = 121,195'],
    ['30-40 £ p.a.', '30000-40000 GBP year = 35,000'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
});

describe('a range with one end has no middle, and so no yearly figure', () => {
  test.each([
    ['up to 60k', '-60000 ? year = ?'],
    ['from $25/hr', '25- USD hour = ?'],
    ['$75,000+', '75000- USD year = ?'],
    ['Not less than £61,446', '61446- GBP year = ?'],
    ['RMB 400,000 or higher', '400000- CNY year = ?'],
    ['à partir de 28000€ brut/an', '28000- EUR year = ?'],
    ["jusqu'à 32000 euros/an", '-32000 EUR year = ?'],
    ['bis zu 60.000 € im Jahr', '-60000 EUR year = ?'],
    ['$0 - $150,000', '-150000 USD year = ?'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
});

describe('several ranges of one posting count as one, and the same pay told twice once', () => {
  test.each([
    ['Assistant Professor $150K-$190K; Full Professor $190K-$290K', '150000-290000 USD year = 220,000'],
    ['£24,907 / £26,970 / £27,416 / £30,615', '24907-30615 GBP year = 27,761'],
    ['£24,907 - £30,615 £24,907 - £30,615 pa', '24907-30615 GBP year = 27,761'],
    ['£38,890 - £44,503 From £38,890 per annum', '38890-44503 GBP year = 41,697'],
    [
      '$144,806-$159,532 Salary package inclusive of 17% employer superannuation, $169,423-$186,653',
      '144806-159532 USD year = 152,169',
    ],
    ['300,000 CNY - 350,000 CNY per year ($42,000 - $49,000)', '300000-350000 CNY year = 325,000'],
    ['£15.65 per hour / £36,461.50 p.a.', '15.65 GBP hour = 36,462'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
});

describe('what is paid on top is left out', () => {
  test.each([
    ['£32,478 - £51,069 + £2,162 LW per annum', '32478-51069 GBP year = 41,774'],
    ['£17.40 per hour (plus £4,000 retention bonus)', '17.4 GBP hour = 36,192'],
    ['£28,071 - £33,411 & £3000 Welcome Bonus', '28071-33411 GBP year = 30,741'],
    ['AUD102,967-AUD145,431 + 17% superannuation', '102967-145431 AUD year = 124,199'],
    ['£12 per hour, 37.5 hours per week', '12 GBP hour = 24,960'],
    ['Band 7 £38,984-£44,855 (pro rata)', '38984-44855 GBP year = 41,920'],
    ['$120k - $160k, 0.1% - 0.5% equity', '120000-160000 USD year = 140,000'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
});

test.each([
  'Salary negotiable',
  'competitive',
  'Band 5',
  'Band 5/6 dependent on experience',
  'AfC Band 8a - 8b',
  'Grade 7',
  'E 13 TV-L',
  'SMIC',
  'selon CCN du 15 mars 1966',
  '$20,000 sign-on bonus',
  '401k',
  '401(k) match',
  '$5 million company',
  '2024-2025',
  '37.5 hours',
  '15%',
  '555-0100',
  '01632 960000',
  '9-Dec',
  '12 month contract',
  'see https://example.org/2021/1314/pay-568836.pdf',
  '$90,0000-$120,000',
  '$1,200 - $150,000',
  '£0.00',
])('no pay: %s', (words) => expect(short({ words })).toBeNull());

describe('without a period, the magnitude says it where it is safe', () => {
  test.each([
    ['20000-28000', '20000-28000 ? year = 24,000'],
    ['£19.38', '19.38 GBP hour = 40,310'],
    ['£20', '20 GBP hour = 41,600'],
    ['€ 2.266 - € 2.897', '2266-2897 EUR month = 30,978'],
    ['40,000 SEK', '40000 SEK month = 480,000'],
    ['60-80', '60-80 ? ? = ?'],
    ['$4,000', '4000 USD ? = ?'],
    ['£6,500 per course', '6500 GBP ? = ?'],
    ['$3,000 bi-weekly', '3000 USD ? = ?'],
    ['Mensuel de 45000 Euros à 60000 Euros', '45000-60000 EUR year = 52,500'],
  ])('%s', (words, pay) => expect(short({ words })).toBe(pay));
  test('a contractor’s is a day’s', () =>
    expect(short({ words: '£450' }, hints('GB', 'Contract'))).toBe('450 GBP day = 117,000'));
  test('what was not said is named', () => {
    expect(parsePay({ ...NONE, words: '$80K' }, hints('US'))?.assumed).toEqual(['period']);
    expect(parsePay({ ...NONE, words: '30-40 p.a.' }, hints('GB'))?.assumed).toEqual([
      'currency',
      'thousands',
    ]);
    expect(parsePay({ ...NONE, words: '£80,000 a year' }, hints('GB'))?.assumed).toEqual([]);
  });
});

describe('the country says whose dollar it is, what a bare figure is in, and how long a full week is', () => {
  test.each([
    ['$100,000', 'AU', '100000 AUD year = 100,000'],
    ['$100,000', 'SG', '100000 SGD year = 100,000'],
    ['$100,000', 'GB', '100000 USD year = 100,000'],
    ['CA$100,000', 'US', '100000 CAD year = 100,000'],
    ['$100,000 (USD)', 'CA', '100000 USD year = 100,000'],
    ['$A66,318 to $141,335', null, '66318-141335 AUD year = 103,827'],
    ['125,000 Canadian dollars a year', null, '125000 CAD year = 125,000'],
    ['kr 45 000 - 50 000 per month', 'NO', '45000-50000 NOK month = 570,000'],
    ['R25 000 - R30 000 per month', 'ZA', '25000-30000 ZAR month = 330,000'],
    ['52000', 'US', '52000 USD year = 52,000'],
    ['Horaire de 11.88 Euros', 'FR', '11.88 EUR hour = 21,622'],
    ['£10 per hour', 'GB', '10 GBP hour = 19,500'],
  ])('%s in %s', (words, country, pay) => expect(short({ words }, hints(country))).toBe(pay));
});

describe('pay in columns of its own', () => {
  test.each([
    [{ from: '51907.68', to: '54580.32', period: 'Annual' }, '51907.68-54580.32 USD year = 53,244'],
    [{ from: '16.1418', to: '16.1418', period: 'Hourly' }, '16.1418 USD hour = 33,575'],
    [{ from: '26.104', to: '36.0411', period: 'Hourly' }, '26.104-36.0411 USD hour = 64,631'],
    [{ from: '45.000', to: '55.000', period: 'YEAR', currency: 'EUR' }, '45000-55000 EUR year = 50,000'],
    [{ from: '277.04', to: '322.4', period: 'Daily' }, '277.04-322.4 USD day = 77,927'],
    [{ from: '12.5', to: '12.5', period: 'YEAR', currency: 'GBP' }, '12.5 GBP hour = 26,000'],
    [{ from: '2000', period: 'Monat', currency: '€' }, '2000- EUR month = ?'],
    [{ from: '0', to: '34300', period: 'YEAR' }, '-34300 USD year = ?'],
    [{ words: '45000', period: 'YEAR', currency: 'EUR' }, '45000 EUR year = 45,000'],
    [{ words: '£10.00 - £15.00', from: '16810', to: '25215', period: 'YEAR' }, '10-15 GBP hour = 26,000'],
    [{ words: '£160 per week', from: '160', to: '160', period: 'YEAR' }, '160 GBP week = 8,320'],
    [{ words: 'Grade 7', from: '50000', to: '60000', period: 'YEAR' }, '50000-60000 USD year = 55,000'],
    [{ words: 'Band 5/6', from: '10086', to: '10086', period: 'YEAR' }, null],
    [{ from: '0', to: '0', period: 'Annual' }, null],
    [{ from: '120000', to: '15000000' }, null],
  ])('%j', (cells, pay) => expect(short(cells, hints('US'))).toBe(pay));
});

test('whatever stands there, pay is an ordered range with known words for its parts', () => {
  const piece = fc.constantFrom(
    ...[
      '$',
      '£',
      '€',
      'EUR',
      ' ',
      '-',
      ' to ',
      'k',
      '12',
      '45,000',
      '1.234',
      '0',
      'per hour',
      'p.a.',
      '+',
      '.',
    ],
    ...['up to ', 'plus ', '%', 'Band ', '(', ')', 'bonus', '/', 'million', 'LPA', "'", 'R', '万'],
  );
  const words = fc.oneof(
    fc.string(),
    fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(words, fc.constantFrom('US', 'FR', 'JP', null), (text, country) => {
      const pay = parsePay({ ...NONE, words: text, from: text, period: text }, hints(country));
      if (!pay) return;
      const { from, to, yearly, currency, period } = pay;
      expect(from ?? to).not.toBeNull();
      for (const figure of [from, to]) if (figure !== null) expect(figure).toBeGreaterThan(0);
      if (from !== null && to !== null) expect(from).toBeLessThanOrEqual(to);
      if (currency !== null) expect(currency).toMatch(/^[A-Z]{3}$/);
      if (period !== null) expect(PAY_PERIODS).toContain(period);
      if (yearly !== null) {
        expect(Number.isInteger(yearly) && period !== null && from !== null && to !== null).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

import { expect, test } from 'vitest';
import {
  currencyOfCountry,
  currencyOfMoney,
  currencyOfText,
  dollarOf,
  moneyOfWord,
} from '@/lib/ingest/fields/currency';

test.each([
  ['EUR', 'EUR'],
  ['€', 'EUR'],
  ['euros', 'EUR'],
  ['A$', 'AUD'],
  ['NZ$ 99', 'NZD'],
  ['US dollars', 'USD'],
  ['zł', 'PLN'],
  ['price_USD', 'USD'],
  ['price_usd', 'USD'],
  ['RMB', 'CNY'],
  ['kr', null],
  ['Cours en fr', null],
  ['all inclusive, try it', null],
  ['', null],
])('“%s” names %s', (text, currency) => expect(currencyOfText(text)).toBe(currency));

test('a shared sign is the currency of the country that uses it, else its usual one', () => {
  expect(currencyOfMoney('dollar', 'CA')).toBe('CAD');
  expect(currencyOfMoney('dollar', 'FR')).toBe('USD');
  expect(currencyOfMoney('krona', 'DK')).toBe('DKK');
  expect(currencyOfMoney('krona', null)).toBeNull();
  expect(currencyOfMoney('GBP', 'US')).toBe('GBP');
});

test('words are money in the case that makes them so', () => {
  expect(moneyOfWord('MAD')).toBe('MAD');
  expect(moneyOfWord('mad')).toBeUndefined();
  expect(moneyOfWord('constructor')).toBeUndefined();
  expect(dollarOf('constructor')).toBeUndefined();
  expect(currencyOfCountry('constructor')).toBeNull();
});

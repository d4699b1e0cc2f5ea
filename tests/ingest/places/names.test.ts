import { describe, expect, test } from 'vitest';
import { countryOf } from '@/lib/ingest/places/country';
import { placeKey } from '@/lib/ingest/places/place-key';
import { regionOfPostcode } from '@/lib/ingest/places/uk-postcode';

test.each([
  ['Saint-Étienne', 'st etienne'],
  ['ST ETIENNE', 'st etienne'],
  ["L'Isle-d'Abeau", 'lisle dabeau'],
  ['L ISLE D ABEAU', 'lisle dabeau'],
  ['N. Y.', 'ny'],
  ['Łódź', 'lodz'],
  ['Straße', 'strasse'],
  ['Brighton & Hove', 'brighton and hove'],
  ['The Hague', 'hague'],
  ['King’s Lynn', 'kings lynn'],
  ['', ''],
])('names are compared as keys: %s', (name, key) => expect(placeKey(name)).toBe(key));

describe('a country', () => {
  test.each([
    ['US', 'US'],
    ['usa', 'US'],
    ['U.S.A.', 'US'],
    ['United States of America', 'US'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['DEU', 'DE'],
    ['Deutschland', 'DE'],
    ['Maroc', 'MA'],
    ["Côte d'Ivoire", 'CI'],
    ['Czech Republic', 'CZ'],
    ['Russian Federation', 'RU'],
    ['Texas', null],
    ['XX', null],
    ['', null],
  ])('%s', (cell, country) => expect(countryOf(cell)).toBe(country));
});

describe('the region of a British postcode', () => {
  test.each([
    ['NE1 4LP', 'North East England'],
    ['SE1 7EH', 'London'],
    ['CH5 1AA', 'Wales'],
    ['CH1 1AA', 'North West England'],
    ['S41 7TQ', 'East Midlands'],
    ['BT1 5GS', 'Northern Ireland'],
    ['EH1', 'Scotland'],
    ['UB9 6JH', null],
    ['XX1 1AA', null],
    ['94103', null],
  ])('%s', (postcode, region) => expect(regionOfPostcode(postcode)).toBe(region));
});

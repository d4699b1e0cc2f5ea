import { describe, expect, test } from 'vitest';
import { bareKey, gazetteer, readGazetteer } from '@/lib/ingest/places/gazetteer';
import { writeGazetteer } from '@/lib/ingest/places/gazetteer-text';

const TEXT = writeGazetteer([
  {
    country: 'DE',
    name: 'North Rhine-Westphalia',
    parts: [],
    towns: [
      { name: 'Köln', prominence: 60, otherKeys: ['cologne', 'keulen'] },
      { name: 'Bonn', prominence: 55, otherKeys: [] },
    ],
  },
  {
    country: 'FR',
    name: 'Occitanie',
    parts: [{ name: 'Gers', code: '32' }],
    towns: [{ name: 'Cologne', prominence: 29, otherKeys: [] }],
  },
]);

describe('a gazetteer that was written', () => {
  const read = readGazetteer(TEXT);
  const found = (key: string) =>
    read.towns(key).map(({ name, division, byOtherName }) => [name, read.nameOf(division), byOtherName]);

  test('is a line a town', () =>
    expect(TEXT).toBe(
      '=DE|North Rhine-Westphalia\nKöln|60|koln|cologne|keulen\nBonn|55\n=FR|Occitanie\n+Gers|32\nCologne|29\n',
    ));
  test('knows towns by their names in any language, and all namesakes', () => {
    expect(found('koln')).toEqual([['Köln', 'North Rhine-Westphalia', false]]);
    expect(found('cologne')).toEqual([
      ['Cologne', 'Occitanie', false],
      ['Köln', 'North Rhine-Westphalia', true],
    ]);
    expect(found('atlantis')).toEqual([]);
  });
  test('knows divisions by their names, by those of their parts, and by departments’ numbers', () => {
    const occitanie = read.divisionNamed('FR', 'Occitanie');
    expect(read.divisions('gers')).toEqual([occitanie]);
    expect(read.departmentsDivision('32')).toBe(occitanie);
    expect(read.countryOf(occitanie)).toBe('FR');
    expect(read.divisionNamed('FR', 'Gers')).toBe(0);
  });
});

test.each([
  ['Durham', 'GB', 'North East England'],
  ['Kansas City', 'US', 'Missouri'],
  ['Croydon', 'GB', 'London'],
  ['Oslo', 'NO', 'Oslo'],
  ['Ho Chi Minh City', 'VN', 'Ho Chi Minh City'],
])('the gazetteer that is shipped knows %s', (name, country, division) => {
  const { towns, nameOf, countryOf } = gazetteer();
  const places = towns(name.toLowerCase()).map((town) => [countryOf(town.division), nameOf(town.division)]);
  expect(places).toContainEqual([country, division]);
});

test.each([
  ['county durham', 'durham'],
  ['cook county', 'cook'],
  ['province of turin', 'turin'],
  ['zhejiang province', 'zhejiang'],
  ['district of columbia', 'district of columbia'],
  ['region', 'region'],
])('a division without the word for its kind: %s', (key, bare) => expect(bareKey(key)).toBe(bare));

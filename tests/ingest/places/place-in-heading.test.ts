import { expect, test } from 'vitest';
import { countryOfColumn } from '@/lib/ingest/places/country-of-column';
import { placeInHeading } from '@/lib/ingest/places/place-in-heading';

test.each([
  ['Acme | Senior Engineer | Berlin, Germany | ONSITE', 'Berlin, Germany'],
  ['Acme | REMOTE (US) | Full-time', 'REMOTE (US)'],
  ['Acme | Remote (US), NYC | Full-time', 'Remote (US), NYC'],
  ['Acme | Denmark | Lead Engineer', 'Denmark'],
  ['Acme | Senior AI/ML Engineer | Remote', null],
  ['Acme | Multiple roles | Full-time', null],
  ['Boston | Engineer', null],
  ['Acme', null],
])('the part that says where: %s', (heading, place) => expect(placeInHeading(heading)).toBe(place));

const columnOf = (...places: string[]) => countryOfColumn(places.map((place) => ({ place })));

test('the country of a column is the one that nearly all rows name that leave no doubt', () => {
  expect(columnOf('Austin, TX', 'Boston, MA', 'Reno, NV', 'Cambridge', 'Ames, IA', 'Provo, UT')).toBe('US');
  expect(columnOf('Austin, TX', 'Boston, MA', 'London', 'Paris', 'Berlin')).toBeNull();
  expect(columnOf('Austin, TX', 'Boston, MA')).toBeNull();
  expect(columnOf()).toBeNull();
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlaceCells, parsePlace } from '@/lib/ingest/fields/place';

/** City, region and country of cells; `–` for what is left open. */
function whereabouts(cells: PlaceCells | string, home: string | null = null): string {
  const { city, region, country } = parsePlace(typeof cells === 'string' ? { place: cells } : cells, {
    country: home,
  });
  return [city, region, country].map((each) => each ?? '–').join(' | ');
}

describe('a place as people write it', () => {
  test.each([
    ['Austin, TX', 'Austin | Texas | US'],
    ['austin, tx', 'Austin | Texas | US'],
    ['San Francisco, CA 94103, US', 'San Francisco | California | US'],
    ['New York, NY', 'New York | New York | US'],
    ['New York, New York', 'New York | New York | US'],
    ['New York City', 'New York | New York | US'],
    ['Washington, DC', 'Washington | District of Columbia | US'],
    ['Kansas City, MO', 'Kansas City | Missouri | US'],
    ['Houston, Texas, United States', 'Houston | Texas | US'],
    ['LONDON', 'London | London | GB'],
    ['Newcastle upon Tyne NE1 4LP', 'Newcastle upon Tyne | North East England | GB'],
    ['STOKE ON TRENT', 'Stoke-on-Trent | West Midlands | GB'],
    ['Toronto, ON', 'Toronto | Ontario | CA'],
    ['Sydney NSW', 'Sydney | New South Wales | AU'],
    ['07 - VEYRAS', 'Veyras | Auvergne-Rhône-Alpes | FR'],
    ['75 - PARIS 08', 'Paris | Île-de-France | FR'],
    ['Lyon (69)', 'Lyon | Auvergne-Rhône-Alpes | FR'],
    ['69003 Lyon', 'Lyon | Auvergne-Rhône-Alpes | FR'],
    ['Berlin, Germany', 'Berlin | Berlin | DE'],
    ['München, Bayern', 'Munich | Bavaria | DE'],
    ['Wien', 'Vienna | Vienna | AT'],
    ['Zürich, Schweiz', 'Zürich | Zurich | CH'],
    ['Amsterdam, the Netherlands', 'Amsterdam | North Holland | NL'],
    ['Bangalore', 'Bengaluru | Karnataka | IN'],
    ['Casablanca et région - Maroc', 'Casablanca | Casablanca-Settat | MA'],
    ['Singapore', 'Singapore | – | SG'],
  ])('%s', (place, expected) => expect(whereabouts(place)).toBe(expected));

  test('one city has one name, in whatever language it is written', () =>
    expect(
      ['Köln', 'KOELN', 'Cologne'].map((place) => parsePlace({ place }, { country: 'DE' }).city),
    ).toEqual(['Köln', 'Köln', 'Köln']));
});

describe('the country first, as some exports have it', () => {
  test.each([
    ['GB, LND, London', 'London | London | GB'],
    ['US, , Houston', 'Houston | Texas | US'],
    ['UNITED STATES Massachusetts Cambridge', 'Cambridge | Massachusetts | US'],
    ['UNITED STATES New York New York', 'New York | New York | US'],
    ['UNITED STATES West Virginia Morgantown', 'Morgantown | West Virginia | US'],
    ['UNITED STATES Pennsylvania Villanova', 'Villanova | Pennsylvania | US'],
    ['SOUTH AFRICA Western Cape Cape Town', 'Cape Town | Western Cape | ZA'],
    ['KOREA, REPUBLIC OF Seoul', 'Seoul | Seoul | KR'],
    ['CANADA BC Burnaby', 'Burnaby | British Columbia | CA'],
    ['QATAR Education City', '– | – | QA'],
  ])('%s', (place, expected) => expect(whereabouts(place)).toBe(expected));
});

describe('streets, offices and hospitals', () => {
  test.each([
    ['335 Adams Street, Brooklyn Ny', null, 'Brooklyn | New York | US'],
    ['55 Water St Ny Ny', null, 'New York | New York | US'],
    ['110 William St. N Y', null, 'New York | New York | US'],
    ['59-17 Junction Blvd Corona Ny', null, 'Corona | New York | US'],
    ['162-24 Jamaica Ave, Jamaica Ny', 'US', 'Jamaica | New York | US'],
    ['255 Greenwich Street', 'US', '– | – | –'],
    ['Heating Mgt-Operations', 'US', '– | – | –'],
    ['Windsor House, Valley Gardens, HARROGATE', 'GB', 'Harrogate | Yorkshire and the Humber | GB'],
    ['St George&#39;s Hospital, London', 'GB', 'London | London | GB'],
    ['Hothfield, nr Ashford, Kent', 'GB', 'Ashford | South East England | GB'],
    ['Community Services Wigan', 'GB', 'Wigan | North West England | GB'],
    ['Worcestershire Royal Hospital', 'GB', '– | West Midlands | GB'],
    ['Bromley, Kent', 'GB', 'Bromley | London | GB'],
  ])('%s', (place, home, expected) =>
    expect(whereabouts({ place, country: home === 'GB' ? 'GB' : '' }, home)).toBe(expected),
  );
});

describe('namesakes', () => {
  test.each([
    ['Cambridge, MA', null, 'Cambridge | Massachusetts | US'],
    ['Cambridge', 'GB', 'Cambridge | East of England | GB'],
    ['Cambridge', 'US', 'Cambridge | Massachusetts | US'],
    ['Cambridge', null, 'Cambridge | – | –'],
    ['Springfield', null, 'Springfield | – | US'],
    ['London, Ontario', null, 'London | Ontario | CA'],
    ['London', 'US', 'London | London | GB'],
    ['Perth', 'GB', 'Perth | Scotland | GB'],
    ['Paris, TX', null, 'Paris | Texas | US'],
    ['Berlin, DE', null, 'Berlin | Berlin | DE'],
    ['Toronto, CA', null, 'Toronto | Ontario | CA'],
    ['San Francisco, CA', null, 'San Francisco | California | US'],
    ['Georgia', 'US', '– | Georgia | US'],
    ['Georgia', null, '– | – | –'],
    ['Rees', 'US', '– | – | –'],
    ['Kingdom, IL', null, 'Kingdom | Illinois | US'],
  ])('%s, in data of %s', (place, home, expected) => expect(whereabouts(place, home)).toBe(expected));

  test.each<[PlaceCells, string]>([
    [{ place: 'Springfield', region: 'Illinois' }, 'Springfield | Illinois | US'],
    [{ place: 'Springfield', region: 'IL', country: 'USA' }, 'Springfield | Illinois | US'],
    [{ place: 'Paris', country: 'France' }, 'Paris | Île-de-France | FR'],
    [{ place: 'Victoria', region: 'British Columbia' }, 'Victoria | British Columbia | CA'],
    [
      { place: 'St James University Hospital', country: 'GB', postcode: 'LS9 7TF' },
      '– | Yorkshire and the Humber | GB',
    ],
    [{ place: '', region: 'Bayern', country: 'Deutschland' }, '– | Bavaria | DE'],
    [{ place: '', region: 'Zone 4' }, '– | Zone 4 | –'],
    [{ place: 'Salé', country: 'Technopolis' }, 'Salé | Rabat-Salé-Kénitra | MA'],
  ])('cells %j', (cells, expected) => expect(whereabouts(cells)).toBe(expected));
});

describe('several places: the first, and the country that all share', () => {
  test.each([
    ['SF or NYC or Remote', 'San Francisco | California | US'],
    ['San Francisco, Los Angeles, Chicago', 'San Francisco | California | US'],
    ['AGADIR - LAAYOUNE - NADOR', 'Agadir | Souss-Massa | MA'],
    ['Agadir-Laâyoune', 'Agadir | Souss-Massa | MA'],
    ['London / Dublin', 'London | London | –'],
    ['UNITED STATES California Burlingame\nUNITED STATES Georgia Athens', 'Burlingame | California | US'],
    ['Munich/Remote', 'Munich | Bavaria | DE'],
    ['Chicago, or Remote (US)', 'Chicago | Illinois | US'],
  ])('%j', (place, expected) => expect(whereabouts(place)).toBe(expected));
});

describe('areas', () => {
  test.each([
    ['Bay Area', '– | California | US'],
    ['DC Metro', 'Washington | District of Columbia | US'],
    ['NYC', 'New York | New York | US'],
    ['Greater London', '– | London | GB'],
    ['Kent', '– | South East England | GB'],
    ['Northern Ireland', '– | Northern Ireland | GB'],
    ['Remote (US)', '– | – | US'],
    ['REMOTE (Turkey)', '– | – | TR'],
  ])('%s', (place, expected) => expect(whereabouts(place)).toBe(expected));
});

test.each([
  '',
  'Remote',
  'Various',
  'Nationwide',
  'Home based',
  'Anywhere',
  'Multiple locations',
  'Hybrid',
  '-',
  '123',
])('nowhere: %j', (place) => expect(whereabouts(place)).toBe('– | – | –'));

describe('the place as written, tidied', () => {
  test.each([
    ['Austin, TX 78701', 'Austin, TX'],
    ['STOKE ON TRENT', 'Stoke on Trent'],
    ['07 - VEYRAS', 'Veyras'],
    ['Windsor House, HARROGATE HG1 2PW', 'Windsor House, Harrogate'],
    ['  Leeds ,  York ', 'Leeds, York'],
    ['Berlin\nPARIS', 'Berlin; Paris'],
    ['', null],
  ])('%j', (place, written) => expect(parsePlace({ place }, { country: null }).place).toBe(written));

  test('it has 500 characters at most, however long the cell', () =>
    expect(parsePlace({ place: 'Acme'.repeat(10_000) }, { country: null }).place).toHaveLength(500));
});

test('any text is read without an error, to a country of two letters or none', () =>
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Z .,()/-]{0,60}$/)),
      fc.constantFrom(null, 'US', 'GB', 'FR'),
      (place, home) => {
        const parsed = parsePlace({ place, region: place, country: place }, { country: home });
        expect(parsed.country ?? 'XX').toMatch(/^[A-Z]{2}$/);
        expect(parsePlace({ place, region: place, country: place }, { country: home })).toEqual(parsed);
      },
    ),
  ));

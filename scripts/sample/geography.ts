export interface Region {
  name: string;
  places: readonly string[];
  /** Per cent of all postings. */
  share: number;
  /** Pay, where 1 is the average. */
  pay: number;
  currency: '£' | '$' | '€';
  /** How a sum in pounds reads in the region's currency. Made up, like the region. */
  rate: number;
  wording: 'British' | 'American';
}

/** A made-up country, its capital first. No figure in it is a real statistic. */
export const REGIONS: readonly Region[] = [
  {
    name: 'Capital District',
    places: ['Crownhaven', 'Kingsferry', 'Alderpark', 'Westmark'],
    share: 24,
    pay: 1.16,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'Midvale',
    places: ['Tallow Cross', 'Brackenford', 'Ironbrook', 'Hexley'],
    share: 20,
    pay: 0.99,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'North Coast',
    places: ['Hollin Bay', 'Saltmarsh Quay', 'Northcliff'],
    share: 12,
    pay: 0.96,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'Western Vales',
    places: ['Applecombe', 'Withy Hollow', 'Merrowmead'],
    share: 11,
    pay: 0.97,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'Eastern Fens',
    places: ['Sedge Lode', 'Marshby', 'Eelham'],
    share: 10,
    pay: 0.95,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'Lake Counties',
    places: ['Pine Landing', 'Cedar Forks', 'Lake Orrin'],
    share: 9,
    pay: 1.05,
    currency: '$',
    rate: 1.5,
    wording: 'American',
  },
  {
    name: 'Highlands',
    places: ['Glen Tarrow', 'Kirk Ardle', 'Strathmoor'],
    share: 8,
    pay: 0.97,
    currency: '£',
    rate: 1,
    wording: 'British',
  },
  {
    name: 'Harbour Islands',
    places: ['Port Solace', 'Santa Brisa'],
    share: 6,
    pay: 0.92,
    currency: '€',
    rate: 1.15,
    wording: 'British',
  },
];

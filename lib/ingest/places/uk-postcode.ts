const NE = 'North East England';
const NW = 'North West England';
const YH = 'Yorkshire and the Humber';
const EM = 'East Midlands';
const WM = 'West Midlands';
const EE = 'East of England';
const SE = 'South East England';
const SW = 'South West England';

/** Postcode areas that lie within one region. */
const AREAS: Readonly<Record<string, string>> = {
  London: 'E EC N NW SE SW W WC',
  [NE]: 'DH NE SR',
  [NW]: 'BB BL FY L LA M OL PR WA WN CA CW',
  [YH]: 'BD HD HG HU HX LS WF',
  [EM]: 'LN NG',
  [WM]: 'B CV DY TF WR WS WV',
  [EE]: 'AL CB CM CO IP LU NR SG SS',
  [SE]: 'BN CT GU ME PO RG RH SL SO TN',
  [SW]: 'BA BS DT EX PL TA TQ TR',
  Wales: 'CF SA',
  Scotland: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE',
  'Northern Ireland': 'BT',
};

/** Areas that lie in two: the region of most of their districts, and the districts of the other, '' where they are in both. */
const DIVIDED: Readonly<Record<string, readonly [string, string, readonly [number, number][]]>> = {
  S: [
    YH,
    EM,
    [
      [18, 18],
      [21, 21],
      [32, 33],
      [40, 45],
      [49, 49],
      [80, 81],
    ],
  ],
  CH: [NW, 'Wales', [[5, 8]]],
  SY: [WM, 'Wales', [[15, 25]]],
  DE: [EM, WM, [[13, 15]]],
  ST: [WM, WM, []],
  LE: [EM, EM, []],
  NN: [EM, EM, []],
  HP: [
    SE,
    EE,
    [
      [1, 4],
      [23, 23],
    ],
  ],
  MK: [SE, EE, [[40, 45]]],
  PE: [
    EE,
    EM,
    [
      [9, 12],
      [20, 25],
    ],
  ],
  DN: [YH, EM, [[21, 22]]],
  YO: [YH, YH, []],
  TS: [NE, NE, []],
  DL: [NE, YH, [[6, 11]]],
  SK: [
    NW,
    EM,
    [
      [13, 13],
      [17, 17],
      [22, 23],
    ],
  ],
  SP: [
    SW,
    SE,
    [
      [6, 6],
      [10, 11],
    ],
  ],
  BH: [SW, SE, [[24, 25]]],
  OX: [SE, SE, []],
  SN: [SW, '', [[6, 7]]],
  GL: [SW, SW, []],
  HR: [WM, WM, []],
  NP: ['Wales', 'Wales', []],
  LL: ['Wales', 'Wales', []],
  LD: ['Wales', 'Wales', []],
  TD: [
    'Scotland',
    NE,
    [
      [12, 12],
      [15, 15],
    ],
  ],
  BR: ['London', SE, [[8, 8]]],
  CR: [
    'London',
    SE,
    [
      [3, 3],
      [6, 6],
    ],
  ],
  DA: [
    SE,
    'London',
    [
      [5, 8],
      [14, 18],
    ],
  ],
  EN: ['London', EE, [[6, 11]]],
  HA: ['London', 'London', []],
  IG: [
    'London',
    EE,
    [
      [7, 7],
      [9, 10],
    ],
  ],
  KT: [
    SE,
    'London',
    [
      [1, 6],
      [9, 9],
    ],
  ],
  RM: ['London', EE, [[15, 20]]],
  SM: ['London', SE, [[7, 7]]],
  TW: ['London', SE, [[15, 20]]],
  UB: ['London', '', [[9, 9]]],
  WD: [EE, EE, []],
};

const REGIONS = new Map(
  Object.entries(AREAS).flatMap(([region, areas]) => areas.split(' ').map((area) => [area, region] as const)),
);

/** A British postcode, or its first half, in a text. */
export const UK_POSTCODE = /\b([A-Z]{1,2})(\d{1,2})[A-Z]? ?\d[A-Z]{2}\b/i;

/** The region that a postcode (`NE1 4LP`) or its first half (`BH19`) lies in; null where it is no postcode. */
export function regionOfPostcode(postcode: string): string | null {
  const [, area = '', district = ''] = /^([A-Z]{1,2})(\d{1,2})/.exec(postcode.trim().toUpperCase()) ?? [];
  const whole = REGIONS.get(area);
  if (whole !== undefined) return whole;
  const divided = DIVIDED[area];
  if (divided === undefined) return null;
  const [most, rest, districts] = divided;
  return districts.some(([from, to]) => Number(district) >= from && Number(district) <= to)
    ? rest || null
    : most;
}

/** A property of postings by which a slice is chosen and its postings are counted. */
export interface Dimension {
  /** As URLs, options and the index name it. */
  name: DimensionName;
  /** As a filter is labelled. */
  label: string;
  /** Of several, within a sentence. */
  plural: string;
  /** Whether a value stands for all that start with it too, as a major group of ISCO-08 does for its unit groups. */
  byPrefix?: true;
}

/**
 * The dimensions of a posting, in the order in which filters offer them. Adding one is adding a line here and a column in `db/postings.ts`.
 *
 * - `country` ISO 3166-1 alpha-2; `region` the first-level division by name
 * - `isco` code of ISCO-08, from the major group (one digit) to the unit group (four)
 * - `sector`, `employer` as the postings write them
 * - `type` employment type; `workplace`; `degree` what the posting says of a degree
 * - `language` ISO 639-1; `dataset` name of the imported file; `currency` ISO 4217
 */
export const DIMENSION_NAMES = [
  'country',
  'region',
  'isco',
  'sector',
  'employer',
  'type',
  'workplace',
  'degree',
  'currency',
  'language',
  'dataset',
] as const;
export type DimensionName = (typeof DIMENSION_NAMES)[number];

export const DIMENSIONS: readonly Dimension[] = [
  { name: 'country', label: 'Country', plural: 'countries' },
  { name: 'region', label: 'Region', plural: 'regions' },
  { name: 'isco', label: 'Occupation group', plural: 'occupation groups', byPrefix: true },
  { name: 'sector', label: 'Sector', plural: 'sectors' },
  { name: 'employer', label: 'Employer', plural: 'employers' },
  { name: 'type', label: 'Employment type', plural: 'employment types' },
  { name: 'workplace', label: 'Workplace', plural: 'workplaces' },
  { name: 'degree', label: 'Degree', plural: 'degree signals' },
  { name: 'currency', label: 'Pay in', plural: 'currencies' },
  { name: 'language', label: 'Language', plural: 'languages' },
  { name: 'dataset', label: 'Dataset', plural: 'datasets' },
];

/** In place of a value: the postings that do not state it. */
export const NOT_STATED = 'not-stated';

export function dimensionOf(name: DimensionName): Dimension {
  return DIMENSIONS.find((dimension) => dimension.name === name)!;
}

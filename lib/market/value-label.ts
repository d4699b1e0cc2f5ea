import { type GroupNames, groupName } from '@/lib/taxonomy/occupations/group-names';
import { type DimensionName, dimensionOf, NOT_STATED } from './dimensions';

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const LANGUAGES = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const CURRENCIES = new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' });

const DEGREES: ReadonlyMap<string, string> = new Map([
  ['required', 'degree required'],
  ['or equivalent', 'degree or equivalent experience'],
  ['preferred', 'degree preferred'],
  ['none named', 'no degree named'],
]);

/** A value of a dimension as people read it. Values that are words already, and codes that nobody knows, stay as they are. */
export type ValueLabel = (name: DimensionName, value: string) => string;

/**
 * Labels of values, with the names of occupation groups.
 *
 * @example valueLabels(names)('country', 'GB') // 'United Kingdom'
 * @example valueLabels(names)('sector', 'not-stated') // 'sector not stated'
 */
export function valueLabels(groups: GroupNames): ValueLabel {
  return (name, value) => {
    if (value.toLowerCase() === NOT_STATED) return `${dimensionOf(name).label.toLowerCase()} not stated`;
    if (name === 'country') return named(COUNTRIES, value, value.toUpperCase());
    if (name === 'language') return named(LANGUAGES, value, value.toLowerCase());
    if (name === 'currency') return currencyLabel(value);
    if (name === 'isco') return groupName(groups, value);
    if (name === 'degree') return DEGREES.get(value.toLowerCase()) ?? value;
    return value;
  };
}

function currencyLabel(value: string): string {
  const code = value.toUpperCase();
  const name = named(CURRENCIES, code, code);
  return name === code ? value : `${name} (${code})`;
}

/** The name of a code; the value as it is where it has none, or is no code at all. */
function named(names: Intl.DisplayNames, value: string, code: string): string {
  try {
    return names.of(code) ?? value;
  } catch {
    return value;
  }
}

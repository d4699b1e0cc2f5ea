import { DIMENSIONS, type DimensionName, NOT_STATED } from './dimensions';
import type { Market } from './market';
import type { Words } from './words';

/** A value that a filter offers. */
export interface Choice {
  /** As URLs hold it; `not-stated` for the postings that do not say. */
  value: string;
  /** Postings of the value that fit all other filters. */
  postings: number;
  chosen: boolean;
}

/** What a filter offers, and how many values it leaves unsaid. */
export interface ChoiceList {
  choices: readonly Choice[];
  left: number;
}

/**
 * The values of a dimension, most frequent first, then those not stated; chosen ones are always among them. Of groups that are numbered
 * by prefix, those of `digits` and fewer, in the order of their codes.
 * @param most as many values, besides the chosen ones
 */
export function listChoices(market: Market, name: DimensionName, most: number, digits = 4): ChoiceList {
  const byPrefix = DIMENSIONS.some((dimension) => dimension.name === name && dimension.byPrefix);
  return byPrefix ? groupChoices(market, name, most, digits) : valueChoices(market, name, most);
}

function valueChoices(market: Market, name: DimensionName, most: number): ChoiceList {
  const { values } = market.index.dimensions[name];
  const counts = market.choices[name];
  const wanted = market.slice[name] ?? [];
  const codes = Array.from(counts.keys()).filter((code) => code > 0 && counts[code]! > 0);
  codes.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const shown = codes.slice(0, most).map((code) => ({ value: values.at(code), postings: counts[code]! }));
  const missing = wanted
    .filter((value) => value !== NOT_STATED && !shown.some((choice) => isSame(choice.value, value)))
    .map((value) => {
      const code = codeNamed(values, value);
      return code > 0 ? { value: values.at(code), postings: counts[code]! } : { value, postings: 0 };
    });
  const unstated = counts[0]! > 0 || wanted.includes(NOT_STATED);
  const all = [...shown, ...missing, ...(unstated ? [{ value: NOT_STATED, postings: counts[0]! }] : [])];
  return {
    choices: all.map((choice) => ({
      ...choice,
      chosen: wanted.some((value) => isSame(value, choice.value)),
    })),
    left: Math.max(0, codes.length - shown.length - missing.filter(({ postings }) => postings > 0).length),
  };
}

function groupChoices(market: Market, name: DimensionName, most: number, digits: number): ChoiceList {
  const { values } = market.index.dimensions[name];
  const counts = market.choices[name];
  const wanted = market.slice[name] ?? [];
  const groups = new Map<string, number>();
  for (let code = 1; code < counts.length; code++) {
    if (counts[code] === 0) continue;
    const value = values.at(code);
    for (let end = 1; end <= value.length; end++) {
      const group = value.slice(0, end);
      groups.set(group, (groups.get(group) ?? 0) + counts[code]!);
    }
  }
  for (const value of wanted) if (value !== NOT_STATED && !groups.has(value)) groups.set(value, 0);
  const offered = [...groups].filter(([group]) => group.length <= digits || wanted.includes(group)).sort();
  const shown = offered.slice(0, Math.max(most, wanted.length));
  if (counts[0]! > 0 || wanted.includes(NOT_STATED)) shown.push([NOT_STATED, counts[0]!]);
  return {
    choices: shown.map(([value, postings]) => ({ value, postings, chosen: wanted.includes(value) })),
    left: Math.max(0, groups.size - offered.length),
  };
}

/** The code of a value in any letter case; -1 where it is none. */
function codeNamed(values: Words, wanted: string): number {
  const exact = values.codeOf(wanted);
  if (exact !== -1) return exact;
  for (let code = 1; code < values.length; code++) if (isSame(values.at(code), wanted)) return code;
  return -1;
}

const isSame = (a: string, b: string): boolean =>
  a === b || a.normalize('NFC').trim().toLowerCase() === b.normalize('NFC').trim().toLowerCase();

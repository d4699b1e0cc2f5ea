import { describe, expect, test } from 'vitest';
import { offeredValues } from '@/app/offered-values';
import { MarketIndexBuilder } from '@/lib/market/builder';
import { listChoices } from '@/lib/market/choices';
import type { DimensionName } from '@/lib/market/dimensions';
import { Market } from '@/lib/market/market';
import type { Slice } from '@/lib/market/slice';

const POSTINGS: readonly Partial<Record<DimensionName, string>>[] = [
  { region: 'Kent', sector: 'Health', isco: '2221' },
  { region: 'Kent', sector: 'Health', isco: '2221' },
  { region: 'Kent', sector: 'Trade', isco: '5223' },
  { region: 'Surrey', sector: 'Health', isco: '2211' },
  { region: 'Surrey', isco: '2512' },
  { sector: 'Health' },
];

function market(slice: Slice = {}): Market {
  const builder = new MarketIndexBuilder(1);
  POSTINGS.forEach((posting, i) => {
    builder.add({
      ...posting,
      id: i + 1,
      title: 'Job',
      occupation: null,
      date: null,
      described: true,
      skills: [],
    });
  });
  return new Market(builder.build(), slice);
}

const told = (name: DimensionName, slice: Slice = {}, most = 10, digits = 4) => {
  const { choices, left } = listChoices(market(slice), name, most, digits);
  return {
    choices: choices.map(({ value, postings, chosen }) => `${chosen ? '*' : ''}${value} ${postings}`),
    left,
  };
};

describe('what a filter offers', () => {
  test('is each value with its postings, most frequent first, then those that do not state it', () => {
    expect(told('region')).toEqual({ choices: ['Kent 3', 'Surrey 2', 'not-stated 1'], left: 0 });
  });

  test('follows the other filters, and not its own', () => {
    expect(told('region', { sector: ['Trade'] }).choices).toEqual(['Kent 1']);
    expect(told('region', { region: ['Surrey'] }).choices).toEqual(['Kent 3', '*Surrey 2', 'not-stated 1']);
  });

  test('keeps what was chosen, in any letter case, whatever is left of it', () => {
    expect(told('region', { region: ['surrey', 'Atlantis'], sector: ['Trade'] }).choices).toEqual([
      'Kent 1',
      '*Surrey 0',
      '*Atlantis 0',
    ]);
    expect(told('region', { region: ['not-stated'], sector: ['Trade'] }).choices).toEqual([
      'Kent 1',
      '*not-stated 0',
    ]);
  });

  test('ends where it is long, and says how many are left', () => {
    expect(told('region', {}, 1)).toEqual({ choices: ['Kent 3', 'not-stated 1'], left: 1 });
    expect(told('region', { region: ['Surrey'] }, 1)).toEqual({
      choices: ['Kent 3', '*Surrey 2', 'not-stated 1'],
      left: 0,
    });
  });

  test('are groups of occupations by their codes, each with all below it', () => {
    expect(told('isco', { isco: ['2221'] }, 10, 2)).toEqual({
      choices: ['2 4', '22 3', '*2221 2', '25 1', '5 1', '52 1', 'not-stated 1'],
      left: 7,
    });
  });

  test('is proposed by name where it is typed', () => {
    expect(offeredValues(market({ region: ['Surrey'] }), 'isco')).toContainEqual({
      value: '2',
      label: 'Professionals',
      postings: 2,
    });
  });
});

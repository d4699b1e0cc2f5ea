import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readRequest } from '@/lib/reports/read-request';

const schema = z.object({
  sort: z.enum(['share', 'name']).default('share'),
  min: z.coerce.number().int().min(0).max(9).default(1),
  code: z
    .string()
    .max(4)
    .refine((text) => text !== 'x', 'Write it as 25.')
    .optional(),
});
const read = (given: Record<string, string[]>) => readRequest(schema, given);
const messages = (given: Record<string, string[]>) => read(given).problems.map(({ message }) => message);

describe('a request for a report', () => {
  test('is a slice and the report’s own parameters; what is empty is not given', () => {
    expect(read({ country: ['GB', 'FR'], sort: ['name'], min: [''] })).toEqual({
      slice: { country: ['FR', 'GB'] },
      parameters: { sort: 'name', min: 1 },
      problems: [],
    });
  });

  test.each([
    [{ sort: ['colour'] }, '“colour” is no sort: use share, name.'],
    [{ sort: ['name', 'share'] }, 'Give sort once only.'],
    [{ min: ['many'] }, '“many” is no whole number: min takes one, such as 10.'],
    [{ min: ['1.5'] }, '“1.5” is no whole number: min takes one, such as 10.'],
    [{ min: ['-1'] }, 'min takes 0 or more, not “-1”.'],
    [{ min: ['10'] }, 'min takes at most 9.'],
    [{ code: ['12345'] }, 'code takes at most 4 characters.'],
    [{ code: ['x'] }, 'Write it as 25.'],
    [{ from: ['soon'] }, '“soon” is not a month: write from as 2026-01.'],
  ])('%j is told in words', (given, message) => {
    expect(messages(given as Record<string, string[]>)).toEqual([message]);
    expect(read(given as Record<string, string[]>).parameters).toBeNull();
  });

  test('of a name that nobody knows is told with the names that there are', () => {
    expect(messages({ colour: ['red'] })[0]).toMatch(
      /^“colour” is no parameter here. There are sort, min, code, from/,
    );
  });
});

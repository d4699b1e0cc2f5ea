import { describe, expect, test } from 'vitest';
import { SLICE_PARAMETERS } from '@/lib/market/slice';
import { fieldsOf } from '@/lib/reports/answer-fields';
import { formParameters, ownParameters, SLICE_API } from '@/lib/reports/api-parameters';
import { openApi, operationOf } from '@/lib/reports/openapi';
import { REPORTS } from '@/lib/reports/registry';
import { readReportRequest } from '@/lib/reports/report-request';
import { faultsOf } from './api-faults';

const document = openApi();

const refsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === '$ref' && typeof inner === 'string' ? [inner] : refsIn(inner),
  );
};
const at = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], document);

describe('the description of the API', () => {
  test('is OpenAPI 3.1 and names every report once', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths)).toEqual(REPORTS.map(({ path }) => `/${path}`));
    const names = REPORTS.map(operationOf);
    expect(names).toContain('skillsById');
    expect(new Set(names).size).toBe(names.length);
  });

  test('refers to nothing that it does not hold', () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(50);
    for (const ref of refs) expect([ref, at(ref)]).not.toEqual([ref, undefined]);
  });

  test('documents every filter of the slice', () => {
    expect(SLICE_API.map(({ name }) => name)).toEqual([...SLICE_PARAMETERS]);
    for (const { description } of SLICE_API) expect(description).toBeTruthy();
  });
});

describe.each(REPORTS.map((report) => [report.path, report] as const))('%s', (path, report) => {
  const { get } = document.paths[`/${path}`]!;

  test('has every parameter in its description, with what it does', () => {
    const own = ownParameters(report);
    expect(own.map(({ name }) => name)).toEqual(Object.keys(report.parameters.shape));
    for (const parameter of [...own, ...formParameters(report)])
      expect([parameter.name, parameter.description || parameter.schema.enum]).not.toEqual([
        parameter.name,
        undefined,
      ]);
    expect(get.parameters).toHaveLength(own.length + formParameters(report).length + SLICE_API.length);
  });

  test('understands what the description allows', () => {
    for (const { name, schema, required } of [...ownParameters(report), ...formParameters(report)]) {
      if (required || name === 'table' || !Array.isArray(schema.enum)) continue;
      for (const value of schema.enum) {
        const needed = ownParameters(report).filter((other) => other.required);
        const given = Object.fromEntries(needed.map((other) => [other.name, [EXAMPLES[other.name] ?? '']]));
        expect(readReportRequest(report, { ...given, [name]: [String(value)] })).not.toHaveProperty(
          'problems',
        );
      }
    }
  });

  test('has an example of an answer as it says', () => {
    const { example } = get.responses[200].content['application/json'];
    expect(example.data).toBeTypeOf('object');
    expect(faultsOf(report, example)).toEqual([]);
  });
});

const EXAMPLES: Readonly<Record<string, string>> = { id: '1', ids: '1,2', code: '2511' };

test('the fields of an answer are told one by one, those inside behind them', () => {
  const fields = fieldsOf({
    type: 'object',
    required: ['of', 'rows'],
    properties: {
      of: { type: 'integer', description: 'N' },
      rows: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name'],
          properties: {
            name: { enum: ['a', 'b'] },
            share: { anyOf: [{ $ref: '#/components/schemas/Estimate' }, { type: 'null' }] },
          },
        },
      },
    },
  });
  expect(fields.map(({ name, optional }) => [name, optional])).toEqual([
    ['of', false],
    ['rows', false],
    ['rows[].name', false],
    ['rows[].share', true],
  ]);
  expect(fields.map(({ kinds }) => kinds.map(({ words }) => words).join(' or '))).toEqual([
    'whole number',
    'list of object',
    '"a", "b"',
    'Estimate or null',
  ]);
});

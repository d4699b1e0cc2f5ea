import { z } from 'zod';
import { formParameters, ownParameters, SLICE_API } from './api-parameters';
import { EXAMPLE_POSTINGS, exampleOf } from './example';
import { type JsonSchema, schemasOf } from './json-schema';
import { REPORTS } from './registry';
import type { AnyReport } from './report';
import { NAMED_SCHEMAS } from './schema-names';

/** What a report is called in a program: `skillsById`. */
export function operationOf({ path }: Pick<AnyReport, 'path'>): string {
  const [start = '', ...places] = path.replaceAll('/', '').split(/\{(\w+)\}/);
  return (
    start +
    places
      .filter(Boolean)
      .map((name) => `By${capital(name)}`)
      .join('')
  );
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** What the schema of a report's data is called. */
export const answerName = (report: AnyReport): string => `${capital(operationOf(report))}Data`;

const refTo = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** The schemas of all answers and of their parts, by name. */
function answerSchemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { id });
  for (const report of REPORTS) registry.add(report.answer, { id: answerName(report) });
  return schemasOf(registry);
}

/** What stands around the data of every answer. */
const around = (data: JsonSchema, isList: boolean): JsonSchema => ({
  type: 'object',
  required: ['data_version', 'slice', 'postings', 'data'],
  additionalProperties: false,
  properties: {
    data_version: { type: 'integer', description: 'Grows with each change of the data' },
    slice: { type: 'string', description: 'The slice as an address holds it; empty for all postings' },
    postings: { type: 'integer', description: 'N, the postings of the slice' },
    data,
    ...(isList
      ? { next: { type: 'string', description: 'The address of the next page; absent on the last one' } }
      : {}),
  },
});

const PROBLEM: JsonSchema = {
  type: 'object',
  description: 'What is wrong with a request and what to do, after RFC 9457',
  required: ['title', 'status', 'detail'],
  additionalProperties: false,
  properties: {
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['message'],
        additionalProperties: false,
        properties: {
          parameter: { type: 'string', description: 'Absent where it is about the slice' },
          message: { type: 'string' },
        },
      },
    },
  },
};

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: refTo('Problem') } },
});

const PROBLEMS = {
  400: problem('A parameter is not understood: which, and what to write'),
  404: problem('The data hold nothing of that name'),
  409: problem('The data have changed since the page before: start at the first page again'),
  421: { description: 'The server was not called by a name of this machine' },
  503: problem('The database cannot be read'),
};

function operation(report: AnyReport) {
  const { parameters, data } = exampleOf(report);
  const own = ownParameters(report).map((parameter) =>
    parameter.name in parameters ? { ...parameter, example: parameters[parameter.name] } : parameter,
  );
  const table = { schema: { type: 'string' } };
  return {
    operationId: operationOf(report),
    summary: report.title,
    description: report.about,
    parameters: [...own, ...formParameters(report), ...SLICE_API.map(({ name }) => sliceRef(name))],
    responses: {
      200: {
        description: report.title,
        headers: {
          ETag: {
            description: 'The same as long as the answer is: send it as If-None-Match',
            schema: { type: 'string' },
          },
        },
        content: {
          'application/json': {
            schema: around(refTo(answerName(report)), report.list !== undefined),
            example: { data_version: 2, slice: '', postings: EXAMPLE_POSTINGS, data },
          },
          'text/csv': table,
          'text/markdown': table,
        },
      },
      304: { description: 'The answer is that of the ETag' },
      ...PROBLEMS,
    },
  };
}

const sliceRef = (name: string) => ({ $ref: `#/components/parameters/${name}` });

/** The OpenAPI 3.1 document of all reports. Its examples are of made-up postings, their lists cut short. */
export function openApi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Badgeworth',
      version: '1',
      license: { name: 'MIT', identifier: 'MIT' },
      description:
        'Every figure on screen, read-only. Shares run from 0 to 1 with 95 % intervals, pay is for a full-time year; null stands where the data cannot carry a figure.',
    },
    servers: [{ url: '/api/v1' }],
    security: [],
    paths: Object.fromEntries(REPORTS.map((report) => [`/${report.path}`, { get: operation(report) }])),
    components: {
      parameters: Object.fromEntries(SLICE_API.map((parameter) => [parameter.name, parameter])),
      schemas: { Problem: PROBLEM, ...answerSchemas() } as Record<string, JsonSchema>,
    },
  };
}

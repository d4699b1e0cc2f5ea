import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, type Sqlite } from '@/db/client';
import { versionOf } from '@/db/facts';
import { importFile } from '@/db/import-file';
import { loadTaxonomy } from '@/db/taxonomies';
import { REPORTS } from '@/lib/reports/registry';
import type { AnyReport } from '@/lib/reports/report';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { faultsOf, faultsOfProblem } from '../reports/api-faults';
import { and, ask } from './api-calls';

const POSTINGS = 90;
const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let db: Sqlite;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  process.env.BADGEWORTH_DB = path.join(folder, 'market.sqlite');
  db = openDatabase();
  const skills = ['SQL,tool', 'Python,tool', 'Patient care,hard', 'First aid certificate,certificate'];
  const rows = skills.map((skill) => `${skill},Things known,`).join('\n');
  loadTaxonomy(db, starter, lexicon([delimitedTable('t.csv', `skill,kind,group,aliases\n${rows}`)]), { now });
  await put('postings', 'postings.csv', [
    'title,employer,location,date,salary,description',
    ...Array.from({ length: POSTINGS }, (_, i) => {
      const month = String((i % 9) + 1).padStart(2, '0');
      const [title, asks] =
        i % 3 === 0 ? ['Staff nurse', 'Patient care'] : ['Data analyst', 'SQL and Python'];
      const more = i % 5 === 0 ? ' A first aid certificate is required.' : '';
      return `${title} ${i},Employer ${i % 7},"Leeds, England, UK",2025-${month}-10,£${30_000 + 100 * i} a year,We need ${asks} for this work number ${i}.${more}`;
    }),
  ]);
  await put('credentials', 'credentials.csv', [
    'title,provider,skills,description',
    'SQL for all,A school,SQL; Python,You learn SQL and Python.',
    'Care,Another school,Patient care,You learn patient care.',
  ]);
}, 120_000);
afterAll(() => {
  db.close();
  delete process.env.BADGEWORTH_DB;
  rmSync(folder, { recursive: true, force: true });
});

async function put(kind: 'postings' | 'credentials', name: string, lines: readonly string[]) {
  const file = path.join(folder, name);
  writeFileSync(file, `${lines.join('\n')}\n`);
  await importFile(db, { kind, file, now });
}

const skillId = (name: string) =>
  db.prepare('SELECT id FROM skills WHERE name = ?').pluck().get(name) as number;

/** A request for each report, such as somebody makes. */
const requestOf = ({ path: name }: AnyReport): string =>
  ({
    'skills/{id}': `skills/${skillId('SQL')}`,
    'roles/{code}': 'roles/25',
    'credentials/{id}': `credentials/${db.prepare('SELECT min(id) FROM credentials').pluck().get()}`,
    compare: `compare?ids=${skillId('SQL')},things-known`,
  })[name] ?? name;

describe.each(REPORTS.map((report) => [report.path, report] as const))('the report %s', (_, report) => {
  test('answers as the API’s description says', async () => {
    const response = ask(requestOf(report));
    expect(response.status).toBe(200);
    const body = await response.json();
    expect([body.postings, body.slice]).toEqual([POSTINGS, '']);
    expect(faultsOf(report, body)).toEqual([]);
  });

  test('answers of a slice without postings as the description says', async () => {
    const response = ask(and(requestOf(report), 'region=Atlantis'));
    const body = await response.json();
    if (response.status === 404) return expect(body.detail).toMatch(/hold no/);
    expect([body.postings, body.slice]).toEqual([0, 'region=Atlantis']);
    expect(faultsOf(report, body)).toEqual([]);
  });

  test('has each of its tables as CSV and as Markdown', async () => {
    for (const [table, made] of Object.entries(report.tables)) {
      const csv = ask(and(requestOf(report), `format=csv&table=${table}`));
      expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(csv.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="badgeworth-[\\w-]*${table}\\.csv"$`),
      );
      const md = ask(and(requestOf(report), `format=md&table=${table}`));
      const { data } = await ask(and(requestOf(report), report.list ? 'limit=1000' : '')).json();
      const { columns, rows } = made(data as never);
      const lines = (await md.text()).trim().split('\n');
      expect(lines).toHaveLength(rows.length + 2);
      expect((await csv.text()).split('\r\n')[0]).toBe(columns.map(({ name }) => name).join(','));
    }
  });
});

describe('an answer', () => {
  test('is known again by its tag, and then comes without a body', async () => {
    const first = ask('skills');
    const tag = first.headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[\w-]+"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = ask('skills', `"other", ${tag}`);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect(ask('skills?region=Kent', tag).status).toBe(200);
  });

  test('is of one version of the data, and says so', async () => {
    const { data_version } = await ask('slice').json();
    expect(data_version).toBe(versionOf(db, 'data_version'));
  });

  test('takes any filter of the slice, several values of one too', async () => {
    const of = async (query: string) => (await ask(`slice?${query}`).json()).postings;
    expect(await of('employer=Employer+1')).toBe(13);
    expect(await of('employer=Employer+1&employer=Employer+2')).toBe(26);
    expect(await of('text=patient+care&from=2025-03&to=2025-03')).toBe(0);
    expect(await of('text=patient+care&from=2025-04&to=2025-04')).toBe(10);
    expect(await of('payFrom=38000')).toBe(10);
  });

  test('opens no door to other sites', () => {
    expect(ask('slice').headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a list', () => {
  test('comes page by page, each with the address of the next', async () => {
    const whole = (await ask('skills?sort=name').json()).data.skills;
    expect(whole.length).toBeGreaterThan(2);
    const seen = [];
    let next: string | undefined = 'skills?sort=name&limit=1';
    while (next) {
      const response = ask(next);
      const body = await response.json();
      expect(response.headers.get('link')).toBe(body.next ? `<${body.next}>; rel="next"` : null);
      expect(body.data.skills).toHaveLength(1);
      seen.push(...body.data.skills);
      next = body.next;
    }
    expect(seen).toEqual(whole);
  });

  test('takes no cursor of another list, and none that is none', async () => {
    const { next } = await ask('skills?limit=1').json();
    const cursor = new URL(next, 'http://x').searchParams.get('cursor');
    for (const address of [
      `skills?sort=name&cursor=${cursor}`,
      `roles?cursor=${cursor}`,
      'skills?cursor=x',
    ]) {
      const response = ask(address);
      expect(response.status).toBe(400);
      expect((await response.json()).detail).toMatch(/none of this list/);
    }
    expect(ask(`skills?limit=5&cursor=${cursor}`).status).toBe(200);
  });

  test('does not go on where the data have changed', async () => {
    const first = ask('skills?limit=1');
    const { next } = await first.json();
    await put('postings', 'more.csv', ['title,description', 'Nurse,We need patient care and SQL here.']);
    const response = ask(next);
    expect(response.status).toBe(409);
    expect((await response.json()).detail).toMatch(/start at the first page again/);
    expect(ask('skills?limit=1', first.headers.get('etag')).status).toBe(200);
  });
});

describe('a request that is not understood', () => {
  test.each([
    ['nonsense', 404, /openapi\.json and \/method\/api list all/],
    ['skills/999999', 404, /hold no skill/],
    ['skills/__proto__', 404, /hold no skill/],
    ['roles/9999', 404, /hold no role/],
    ['credentials/99', 404, /hold no credential/],
    ['compare?ids=1,999999', 404, /hold no/],
    ['skills?colour=red', 400, /“colour” is no parameter here. There are q, kind, group/],
    ['skills?__proto__=red', 400, /“__proto__” is no parameter here/],
    ['skills?constructor=red', 400, /“constructor” is no parameter here/],
    ['skills?sort=colour', 400, /“colour” is no sort: use share, rising/],
    ['skills?sort=name&sort=share', 400, /Give sort once only/],
    ['skills/1?id=2', 400, /Give id once only/],
    ['skills?limit=0', 400, /limit takes 1 or more, not “0”/],
    ['skills?limit=1001', 400, /limit takes at most 1000/],
    ['skills?min=many', 400, /“many” is no whole number: min takes one/],
    ['roles?level=5', 400, /“5” is no level: use 1, 2, 3, 4/],
    ['roles/nurse', 400, /such as 2512/],
    ['skills?from=yesterday', 400, /“yesterday” is not a month: write from as 2026-01/],
    ['skills?format=xml', 400, /“xml” is no format: use json, csv, md/],
    ['skills?format=csv&table=x', 400, /“x” is no table: use skills/],
    ['skills?table=skills', 400, /JSON holds every table/],
    ['skills?format=csv&limit=2', 400, /A table comes whole/],
    ['slice?limit=2', 400, /“limit” is no parameter here/],
    ['compare', 400, /Give ids: numbers of skills/],
    ['compare?ids=1,2,3,4,5,6', 400, /At most 5 skills/],
  ])('%s: says what, where and what to do', async (address, status, words) => {
    const response = ask(address);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    const body = await response.json();
    expect(faultsOfProblem(body)).toEqual([]);
    expect(body.detail).toMatch(words);
  });

  test('names each parameter that is wrong', async () => {
    const { errors } = await ask('skills?sort=x&min=y&to=z').json();
    expect(errors.map(({ parameter }: { parameter?: string }) => parameter)).toEqual([
      undefined,
      'sort',
      'min',
    ]);
  });

  test('empty parameters are none', () => {
    expect(ask('skills?q=&kind=&from=&region=&sort=').status).toBe(200);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { REPORTS } from '@/lib/reports/registry';
import { faultsOf, faultsOfProblem } from '../reports/api-faults';
import { ask } from './api-calls';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  process.env.BADGEWORTH_DB = path.join(folder, 'market.sqlite');
});
afterEach(() => {
  delete process.env.BADGEWORTH_DB;
  rmSync(folder, { recursive: true, force: true });
});

const ADDRESSES: Readonly<Record<string, string>> = {
  'skills/{id}': 'skills/1',
  'roles/{code}': 'roles/25',
  'credentials/{id}': 'credentials/1',
  compare: 'compare?ids=1',
};

test.each(REPORTS.map((report) => [report.path, report] as const))(
  'of a database without anything %s answers as the API’s description says',
  async (_, report) => {
    const response = ask(ADDRESSES[report.path] ?? report.path);
    const body = await response.json();
    if (response.status === 404) return expect(body.detail).toMatch(/hold no/);
    expect(response.status).toBe(200);
    expect(body.postings).toBe(0);
    expect(faultsOf(report, body)).toEqual([]);
  },
);

test('what is no database is told in words', async () => {
  writeFileSync(process.env.BADGEWORTH_DB ?? '', 'This is no database, and long enough to be read as one.');
  const response = ask('skills');
  expect(response.status).toBe(503);
  const body = await response.json();
  expect(faultsOfProblem(body)).toEqual([]);
  expect(body.detail).toMatch(/not a database/);
});

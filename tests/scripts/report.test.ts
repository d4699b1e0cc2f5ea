import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/db/client';
import { importFile } from '@/db/import-file';
import { loadTaxonomy } from '@/db/taxonomies';
import { REPORTS } from '@/lib/reports/registry';
import { RELEVANCE_FIELDS } from '@/lib/reports/relevance-report';
import { lexicon, starter } from '@/lib/taxonomy/starter';
import { delimitedTable } from '@/lib/taxonomy/text-table';
import { COMMANDS } from '../../scripts/report/commands';
import { ask } from '../app/api-calls';

const PATIENCE = 120_000;
const now = new Date('2026-05-01T12:00:00Z');
let folder: string;
let file: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'badgeworth-test-'));
  file = path.join(folder, 'market.sqlite');
  process.env.BADGEWORTH_DB = file;
  const db = openDatabase();
  const rows = ['SQL,tool', 'Python,tool', 'Patient care,hard'].map((skill) => `${skill},Things known,`);
  const table = delimitedTable('t.csv', `skill,kind,group,aliases\n${rows.join('\n')}`);
  loadTaxonomy(db, starter, lexicon([table]), { now });
  const put = (kind: 'postings' | 'credentials', lines: readonly string[]) => {
    const written = path.join(folder, `${kind}.csv`);
    writeFileSync(written, `${lines.join('\n')}\n`);
    return importFile(db, { kind, file: written, now });
  };
  await put('postings', [
    'title,region,date,description',
    ...Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0
        ? `Staff nurse ${i},Kent,2025-0${(i % 9) + 1}-10,We need patient care number ${i}.`
        : `Data analyst ${i},Surrey,2025-0${(i % 9) + 1}-10,We need SQL and Python number ${i}.`,
    ),
  ]);
  await put('credentials', ['title,skills', 'SQL for all,SQL; Python', 'Care,Patient care']);
  db.close();
}, PATIENCE);
afterAll(() => {
  delete process.env.BADGEWORTH_DB;
  rmSync(folder, { recursive: true, force: true });
});

function report(...words: string[]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'scripts/report.ts', ...words],
    { encoding: 'utf8', env: { ...process.env, BADGEWORTH_DB: file } },
  );
  return { stdout, stderr, status };
}

test('every report has a command, and every argument is a parameter of its report', () => {
  expect(new Set(COMMANDS.map((command) => command.report))).toEqual(new Set(REPORTS));
  for (const { report: of, argument } of COMMANDS)
    if (argument) expect(Object.keys(of.parameters.shape)).toContain(argument.parameter);
});

describe('the command line', { timeout: PATIENCE }, () => {
  test.each([
    [
      ['demand', '--region', 'Kent', '--region', 'Surrey', '--sort', 'name'],
      'skills?region=Kent&region=Surrey&sort=name',
    ],
    [['skill', 'python', '--from', '2025-02'], 'skills/python-by-name?from=2025-02'],
    [['role', '25'], 'roles/25'],
    [['slice', '--text', 'patient care'], 'slice?text=patient+care'],
  ])('%j gives the figures of the API', async (words, address) => {
    const known = (await ask('skills').json()).data.skills as { id: number; name: string }[];
    const python = known.find(({ name }) => name === 'Python')?.id;
    const { stdout, status } = report(...words);
    const { data } = await ask(address.replace('python-by-name', String(python))).json();
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual(data);
  });

  test('gives the tables of the API', async () => {
    const csv = await ask('roles?format=csv').text();
    expect(report('roles', '--format', 'csv').stdout).toBe(csv);
    const md = await ask('slice?format=md&table=months').text();
    expect(report('slice', '--format', 'md', '--table', 'months').stdout).toBe(md);
  });

  test('gives the table of relevance: its JSON a list of lines, its CSV that of the credentials', () => {
    const { stdout, stderr } = report('relevance');
    const lines = JSON.parse(stdout);
    expect(lines).toHaveLength(2);
    expect(Object.keys(lines[0])).toEqual([...RELEVANCE_FIELDS]);
    expect(stdout.startsWith('[\n  {"id":')).toBe(true);
    expect(stderr).toBe('2 credentials in 60 postings\n');
    const csv = report('relevance', '--format', 'csv', '--region', 'Kent').stdout;
    expect(Papa.parse<string[]>(csv.trim()).data[0]).toEqual([...RELEVANCE_FIELDS]);
  });

  test.each([
    [[], /Which report\? There are demand, skills, skill/],
    [['demand', 'python'], /“python” is not understood behind demand/],
    [['skill'], /Say which one: skill NUMBER-OR-NAME/],
    [['skill', 'cobol'], /Nothing is called “cobol”/],
    [['skill', '99999'], /The data hold no skill of that name/],
    [['demand', '--sort', 'colour'], /“colour” is no sort: use share/],
    [['demand', '--level', '2'], /“level” is no parameter here/],
    [['demand', '--colour', 'red'], /Unknown option '--colour'/],
  ])('%j is told in words, with code 2', (words, says) => {
    const { stdout, stderr, status } = report(...words);
    expect([stdout, status]).toEqual(['', 2]);
    expect(stderr).toMatch(says);
  });
});

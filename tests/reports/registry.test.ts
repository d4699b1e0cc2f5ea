import { describe, expect, test } from 'vitest';
import { SLICE_PARAMETERS } from '@/lib/market/slice';
import { REPORTS, reportOfPath } from '@/lib/reports/registry';

describe('the registry of reports', () => {
  test('has each path once', () => {
    const paths = REPORTS.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('finds a report by a path, with what stands in its places', () => {
    expect(reportOfPath(['skills'])?.report.path).toBe('skills');
    expect(reportOfPath(['skills', '12'])).toMatchObject({
      report: { path: 'skills/{id}' },
      named: { id: '12' },
    });
    expect(reportOfPath(['roles', '25'])?.named).toEqual({ code: '25' });
    for (const path of [[], ['nonsense'], ['skills', '12', 'months']]) expect(reportOfPath(path)).toBeNull();
  });

  test.each(REPORTS.map((report) => [report.path, report] as const))(
    '%s has parameters of its own names, a parameter for each place, and a table',
    (path, { parameters, tables }) => {
      const names = Object.keys(parameters.shape);
      const taken: readonly string[] = [...SLICE_PARAMETERS, 'format', 'table', 'limit', 'cursor'];
      expect(names.filter((name) => taken.includes(name))).toEqual([]);
      for (const [, place] of path.matchAll(/\{(\w+)\}/g)) expect(names).toContain(place);
      expect(Object.keys(tables)).not.toEqual([]);
    },
  );
});

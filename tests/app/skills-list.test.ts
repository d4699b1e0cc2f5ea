import { describe, expect, test } from 'vitest';
import { compareParameters, readCompareRequest, withAdded } from '@/app/components/skills/compare-request';
import { listParameters, readListRequest } from '@/app/components/skills/list-request';
import { pageOf } from '@/app/components/skills/page-of';

describe('what a reader asked of the list of skills', () => {
  test('stands in the URL and is read back from it', () => {
    const parameters = {
      show: 'groups',
      q: 'data',
      kind: 'tool',
      group: 'databases',
      sort: 'falling',
    };
    expect(listParameters(readListRequest(parameters))).toEqual(parameters);
  });

  test('leaves out what cannot be understood', () => {
    expect(readListRequest({ kind: 'nonsense', sort: 'nonsense', page: '-3', show: 'nonsense' })).toEqual({
      show: 'skills',
      text: '',
      kind: null,
      group: '',
      sort: 'share',
      page: 1,
    });
  });
});

test('a page beyond the last is the last', () => {
  const rows = Array.from({ length: 250 }, (_, i) => i);
  expect(pageOf(rows, 9, 100)).toEqual({ rows: rows.slice(200), page: 3, pages: 3, first: 200 });
  expect(pageOf([], 1, 100)).toEqual({ rows: [], page: 1, pages: 1, first: 0 });
});

describe('which skills a reader wants beside each other', () => {
  const skills = new Map([
    [12, { id: 12, name: 'SQL', kind: 'tool', group: 'Databases' } as const],
    [40, { id: 40, name: 'Data analysis', kind: 'hard', group: 'Data' } as const],
  ]);

  test('stand in the URL, each once, numbers and groups alike', () => {
    const request = readCompareRequest({ id: ['12', ' 12', 'data-analysis', ''] });
    expect(request.keys).toEqual(['12', 'data-analysis']);
    expect(compareParameters(request)).toEqual({ id: ['12', 'data-analysis'] });
  });

  test('may be added by name, in any letter case; a name that is unknown adds none', () => {
    expect(withAdded({ keys: ['12'], add: 'data ANALYSIS' }, skills)).toEqual(['12', '40']);
    expect(withAdded({ keys: ['12'], add: 'Cobol' }, skills)).toEqual(['12']);
  });
});

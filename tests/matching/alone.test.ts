import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildLinkIndex } from '@/lib/matching/links/link-index';
import { buildMatcher } from '@/lib/matching/matcher';
import { readPosting } from '@/lib/matching/posting';
import { lexicon } from '@/lib/taxonomy/starter';
import { decodeText, delimitedTable } from '@/lib/taxonomy/text-table';

const ROOMS = ['lib/text', 'lib/taxonomy', 'lib/matching'];

function filesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? filesOf(place) : place.endsWith('.ts') ? [place] : [];
  });
}

test('text, taxonomy and matching import nothing of the rest, and no file system', () => {
  const imports = ROOMS.flatMap(filesOf).flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => `${file}: ${name}`),
  );
  expect(imports.length).toBeGreaterThan(100);
  const strange = imports.filter(
    (name) =>
      !/: (\.\.?\/|@\/lib\/(text|taxonomy|matching)\/|natural\/lib\/natural\/stemmers\/|papaparse$|htmlparser2$)/.test(
        name,
      ),
  );
  expect(strange).toEqual([]);
});

test('the example of the read-me finds what it says', () => {
  const table = delimitedTable('data.csv', decodeText(readFileSync('lib/taxonomy/lexicon/data.csv')));
  const numbered = lexicon([table]).skills.map((skill, id) => ({ ...skill, id, covers: [] }));
  const posting = 'Data analyst\n\nAt least two years of SQL. Tableau is a plus.';
  const asked = readPosting(posting, buildMatcher(numbered)).map(({ skill, status, level }) => [
    numbered[skill]?.name,
    status,
    level,
  ]);
  expect(asked).toContainEqual(['Tableau', 'asked', 'preferred']);
  expect(asked.map(([name]) => name)).toContain('SQL');
  const [link] = buildLinkIndex(numbered).links('You query our databases every day', 3);
  expect(numbered[link!.skill]?.name).toMatch(/quer|database/i);
});

import { describe, expect, test } from 'vitest';
import { openFiles } from '@/lib/taxonomy/files';
import { titleLabels } from '@/lib/taxonomy/labels';
import { openSkills } from '@/lib/taxonomy/open-skills';
import type { SkillKind } from '@/lib/taxonomy/skill';
import { folderOf, inWords, readFolder, tabs } from './folder';

test('Lightcast’s list as its API gives it', async () => {
  const { form, skills } = await readFolder({
    'skills.json': JSON.stringify({
      attributions: [{ name: 'Encyclopedia', text: 'Extracts are …' }],
      data: [
        {
          id: 'KS1',
          name: 'Python (Programming Language)',
          type: { id: 'ST1', name: 'Specialized Skill' },
          category: { id: 17, name: 'Information Technology' },
          subcategory: { id: 4, name: 'Scripting Languages' },
          isSoftware: true,
          infoUrl: 'https://example.org/skills/KS1',
        },
        { id: 'KS2', name: 'Certified Arborist', type: { id: 'ST3', name: 'Certification' } },
        { id: 'KS3', name: 'Teamwork', type: { id: 'ST2', name: 'Common Skill' } },
        { id: 'KS4', name: 'Basque Language', type: { id: 'ST1', name: 'Hard Skill' }, isLanguage: true },
        { id: 'KS5', name: 'Tree Felling', type: { id: 'ST1', name: 'Hard Skill' } },
      ],
    }),
  });
  expect(form).toBe('open-skills');
  expect(skills.map((skill) => [skill.uri, skill.kind, skill.group, ...inWords(skill)])).toEqual([
    ['open-skills:KS1', 'tool', 'Information Technology', 'Python (in-context)'],
    ['open-skills:KS2', 'certificate', 'Certification', 'Certified Arborist (any-case)'],
    ['open-skills:KS3', 'soft', 'Common Skill', 'Teamwork (as-term)'],
    ['open-skills:KS4', 'language', 'Hard Skill', 'Basque Language (any-case)'],
    ['open-skills:KS5', 'hard', 'Hard Skill', 'Tree Felling (any-case)'],
  ]);
});

test.each<[string, string]>([
  ['id, name and type', 'id,name,type\nKS1,Tree Felling,Hard Skill\n'],
  [
    'columns in capitals, and others',
    'SKILL_ID;SKILL_NAME;VERSION;CATEGORY\nKS1;Tree Felling;9.1;Forestry\n',
  ],
  [
    'a page instead of an id',
    '[{"skill_category":"Forestry","skill":"Tree Felling","info_url":"https://example.org/skills/KS1"}]',
  ],
])('a list with %s', async (_, content) => {
  const { form, skills } = await readFolder({ list: content });
  expect([form, ...skills.map(({ uri, name }) => `${uri} ${name}`)]).toEqual([
    'open-skills',
    'open-skills:KS1 Tree Felling',
  ]);
});

test('a list without the needed columns, named as one, is told what it has', async () => {
  const files = await openFiles(folderOf({ 'list.csv': 'id,title\n1,Tree Felling\n' }));
  await expect(openSkills.read(files)).rejects.toThrow(
    'Open Skills: no file has the columns id, name, and type or category: list.csv has id, title',
  );
});

test('the Open Skills Project’s table, where a skill stands once for each occupation', async () => {
  const { form, skills, leftOut } = await readFolder({
    'skills_master_table.tsv': tabs(
      ['', 'O*NET-SOC Code', 'Element ID', 'ONET KSA', 'ksa_type', 'Description', 'skill_uuid', 'nlp_a'],
      ['0', '11-1011.00', '2.a.1.a', 'reading comprehension', 'skill', '…', 'aa', 'reading comprehension'],
      ['1', '11-1021.00', '2.a.1.a', 'reading comprehension', 'skill', '…', 'aa', 'reading comprehension'],
      ['2', '11-1021.00', '2.c.1.a', 'clerical', 'knowledge', '…', 'bb', 'clerical'],
      ['3', '11-1021.00', '', 'adobe acrobat', 'technology', '…', 'cc', 'adobe acrobat'],
      ['4', '11-1021.00', '', '', 'technology', '…', 'dd', ''],
    ),
  });
  expect(form).toBe('open-skills');
  expect(skills.map((skill) => [skill.uri, skill.kind, ...inWords(skill)])).toEqual([
    ['open-skills:aa', 'soft', 'reading comprehension (any-case)'],
    ['open-skills:bb', 'knowledge', 'clerical (as-term)'],
    ['open-skills:cc', 'tool', 'adobe acrobat (any-case)'],
  ]);
  expect(leftOut).toEqual([{ file: 'skills_master_table.tsv', row: 6, why: 'it has no name' }]);
});

describe('labels of a list of Titles', () => {
  test.each<[string, SkillKind, string[]]>([
    ['Research', 'hard', ['Research (in-context)']],
    ['Communication', 'soft', ['Communication (as-term)']],
    ['Problem Solving', 'soft', ['Problem Solving (any-case)']],
    ['C# (Programming Language)', 'tool', ['C# (as-written)']],
    ['R (Programming Language)', 'tool', ['R (in-context)']],
    ['PostgreSQL', 'tool', ['PostgreSQL (as-written)']],
    [
      'Search Engine Optimization (SEO)',
      'hard',
      ['Search Engine Optimization (any-case)', 'SEO (in-context)'],
    ],
    ['(American Society For Quality) ASQ Certified', 'certificate', ['ASQ Certified (any-case)']],
    ['(untitled)', 'hard', ['(untitled) (in-context)']],
  ])('%s', (name, kind, labels) => {
    expect(inWords({ labels: titleLabels(name, kind) })).toEqual(labels);
  });
});

import { describe, expect, test } from 'vitest';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { importCredentials } from '../memory-store';

const skill = {
  '@context': 'https://rsd.openskillsnetwork.org/context-v1.json',
  type: 'RichSkillDescriptor',
  id: 'https://skills.example.org/api/skills/1',
  uuid: '1',
  skillName: 'Arc welding',
  skillStatement: 'Join steel by an electric arc.',
  author: { name: 'Harbour College' },
  category: 'Metal',
  keywords: ['Welding', 'GuildID: 17', { name: 'Steel' }],
  alignments: [{ id: 'https://example.org/mig', skillName: 'MIG welding' }],
  occupations: [
    { code: '51-0000', name: 'Production' },
    { code: '51-4121', name: 'Welders' },
  ],
  status: 'published',
};
const record = {
  title: 'Arc welding',
  provider: 'Harbour College',
  subject: 'Metal',
  skills: 'Arc welding\nMIG welding',
  keywords: 'Welding\nSteel',
  url: 'https://skills.example.org/api/skills/1',
  identifier: '1',
  occupations: ['Welders'],
  description: 'Join steel by an electric arc.',
};

describe('Rich Skill Descriptors', () => {
  test.each<[string, unknown]>([
    ['one', skill],
    ['a list', [skill]],
    ['a collection', { type: 'RSDCollection', name: 'Metal', skills: [skill] }],
  ])('%s', (_, root) => {
    expect(readRoot(root)).toMatchObject({
      format: 'Rich Skill Descriptors',
      kind: 'credentials',
      records: [record],
    });
  });
  test('an archived one is left out as deleted', async () => {
    const { records, problems } = await importCredentials(
      JSON.stringify([skill, { ...skill, uuid: '2', status: 'archived' }]),
    );
    expect(records).toMatchObject([
      { title: 'Arc welding', skills: ['Arc welding', 'MIG welding', 'Welding', 'Steel'] },
    ]);
    expect(problems).toMatchObject([{ row: 2, why: 'marked as deleted' }]);
  });
});

const TABLES = [
  [
    'for import',
    '"RSD Name","Authors","Skill Statement","Category","Keywords","Standards","Certifications","Occupation Major Groups","Detailed Occupations","O*NET Job Codes","Employers","Alignment Name","Alignment URL","Alignment Framework","Alignment 2 Name","Alignment 2 URL"\n' +
      'Arc welding,Harbour College,Join steel by an electric arc.,Metal,Welding; Steel,,,51-0000,51-4121,,,MIG welding,https://example.org/mig,Trades,TIG welding,https://example.org/tig',
    ['MIG welding', 'TIG welding', 'Welding', 'Steel'],
  ],
  [
    'as exported',
    'Canonical URL,Collection,Skill Name,Skill Category,Contextualized Skill Statement,Keywords,BLS Major Group,O*NET Job Role,Professional Standards,Certifications,Alignment Title,Alignment\n' +
      'https://skills.example.org/1,All,Arc welding,Metal,Join steel by an electric arc.,Welding; Steel,51-0000,,,,MIG welding,https://example.org/mig',
    ['MIG welding', 'Welding', 'Steel'],
  ],
] as const;

test.each(TABLES)('the table of a skills tool %s', async (_, table, skills) => {
  const { records } = await importCredentials(table);
  expect(records).toMatchObject([
    { title: 'Arc welding', subject: 'Metal', description: 'Join steel by an electric arc.', skills },
  ]);
});

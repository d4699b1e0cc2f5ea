import { expect, test } from 'vitest';
import { inWords, readFolder } from './folder';

test('the columns that OSMT takes in', async () => {
  const { form, skills } = await readFolder({
    'collection.csv':
      'Collection,Skill Name,Skill Category,Contextualized Skill Statement,Keywords,BLS Major Group,O*NET Job Role,Certifications\n' +
      'Safety,Administer First Aid (FA),Emergency Care,Give first aid at work.,First Aid; SKILLID: 10070; Safety,31-0000,31-9099.01,\n' +
      'Safety,Inspect Fire Exits,,Check that exits are free.,Fire Exits; Safety,33-0000,,\n',
  });
  expect(form).toBe('rsd');
  expect(skills.map((skill) => [skill.uri, skill.name, skill.group, ...inWords(skill)])).toEqual([
    [
      'rsd:administer-first-aid-fa',
      'Administer First Aid (FA)',
      'Emergency Care',
      'Administer First Aid (any-case)',
      'FA (in-context)',
      'First Aid (as-term)',
    ],
    [
      'rsd:inspect-fire-exits',
      'Inspect Fire Exits',
      'Safety',
      'Inspect Fire Exits (any-case)',
      'Fire Exits (as-term)',
    ],
  ]);
});

test('the columns that OSMT gives out', async () => {
  const { form, skills } = await readFolder({
    'export.csv':
      'Canonical URL,RSD Name,Authors,Skill Statement,Categories,Keywords,Standards,Certifications\n' +
      'https://example.org/api/skills/1,Inspect Fire Exits,A,Check that exits are free.,Safety; Buildings,Exits,,\n',
  });
  expect([form, skills[0]?.uri, skills[0]?.group]).toEqual([
    'rsd',
    'https://example.org/api/skills/1',
    'Safety',
  ]);
});

test('a collection as JSON; archived descriptors are passed over, repeated ones told', async () => {
  const descriptor = {
    uuid: 'aa',
    id: 'https://example.org/api/skills/aa',
    skillName: 'Inspect Fire Exits',
    skillStatement: 'Check that exits are free.',
    keywords: ['Exits', 'Safety'],
    status: 'published',
    occupations: [{ code: '33-0000', name: 'Protective Service Occupations' }],
  };
  const { form, skills, leftOut } = await readFolder({
    'collection.json': JSON.stringify({
      name: 'Fire safety',
      skills: [descriptor, descriptor, { ...descriptor, id: 'b', status: 'archived' }],
    }),
  });
  expect(form).toBe('rsd');
  expect(skills.map((skill) => [skill.uri, ...inWords(skill)])).toEqual([
    [
      'https://example.org/api/skills/aa',
      'Inspect Fire Exits (any-case)',
      'Exits (as-term)',
      'Safety (as-term)',
    ],
  ]);
  expect(leftOut).toEqual([
    { file: 'collection.json', row: 2, why: '“Inspect Fire Exits” stands here already' },
  ]);
});

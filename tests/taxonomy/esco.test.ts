import { expect, test } from 'vitest';
import { inWords, readFolder } from './folder';

const SKILLS =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate\n';
const OCCUPATIONS = 'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status,code\n';
const COLLECTION =
  'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,status,altLabels,broaderConceptUri\n';

const skill = (
  uri: string,
  label: string,
  more: Partial<Record<'type' | 'reuse' | 'alt' | 'status', string>> = {},
) =>
  `K,${uri},${more.type ?? 'skill/competence'},${more.reuse ?? 'sector-specific'},${label},"${more.alt ?? ''}",,${more.status ?? 'released'},\n`;

test('skills and occupations of one language', async () => {
  const { form, skills, occupations } = await readFolder({
    'skills_en.csv': `${SKILLS}${skill('u:1', 'lay tiles', { alt: 'laying of tiles\ntiling' })}`,
    'occupations_en.csv': `${OCCUPATIONS}Occupation,o:1,7122,tiler,"tile fitter\nTiler\nwall tiler",released,7122.1\n`,
  });
  expect(form).toBe('esco');
  expect(skills).toEqual([
    {
      uri: 'u:1',
      name: 'lay tiles',
      kind: 'hard',
      group: 'sector-specific',
      labels: [
        { text: 'lay tiles', rule: 'any-case', language: 'en' },
        { text: 'laying of tiles', rule: 'any-case', language: 'en' },
      ],
    },
  ]);
  expect(occupations).toEqual([
    { code: 'o:1', isco: '7122', name: 'tiler', labels: ['tiler', 'tile fitter', 'wall tiler'] },
  ]);
});

test('the columns of version 1.0, which had fewer', async () => {
  const { skills, occupations } = await readFolder({
    'skills_en.csv':
      'conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,description\nK,u:1,knowledge,cross-sector,soil science,the study of soil,About soil\n',
    'occupations_en.csv':
      'conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,description\nO,o:1,C2133,soil scientist,,About\n',
  });
  expect(skills.map(({ name, kind }) => [name, kind])).toEqual([['soil science', 'knowledge']]);
  expect(occupations[0]?.isco).toBe('2133');
});

test('columns as Tabiya names them; what it adds is known by its oldest identifier', async () => {
  const { form, skills, occupations } = await readFolder({
    'skills.csv':
      'ORIGINURI,ID,UUIDHISTORY,SKILLTYPE,REUSELEVEL,PREFERREDLABEL,ALTLABELS\n' +
      'u:1,key_1,"new\nold",knowledge,cross-sector,sport medicine,medicine of sport\n' +
      ',key_2,"newer\noldest",skill/competence,cross-sector,braid hair,\n',
    'occupations.csv':
      'ORIGINURI,ID,UUIDHISTORY,ISCOGROUPCODE,CODE,PREFERREDLABEL,ALTLABELS\no:1,key_3,x,5141,5141.1,hair braider,\n',
    'skill_groups.csv': 'ORIGINURI,ID,UUIDHISTORY,CODE,PREFERREDLABEL,ALTLABELS\ng:1,key_4,y,S1,hair,\n',
  });
  expect(form).toBe('esco');
  expect(skills.map(({ uri, name }) => [uri, name])).toEqual([
    ['u:1', 'sport medicine'],
    ['tabiya:oldest', 'braid hair'],
  ]);
  expect(occupations.map(({ code, isco }) => [code, isco])).toEqual([['o:1', '5141']]);
});

test('several languages are joined: the name in English, the labels of all', async () => {
  const { skills, occupations } = await readFolder({
    'occupations_fr.csv': `${OCCUPATIONS}O,o:1,7122,carreleur,"poseur de carrelage",released,\n`,
    'occupations_en.csv': `${OCCUPATIONS}O,o:1,7122,tiler,,released,\n`,
    'skills_de.csv': `${SKILLS}${skill('u:1', 'Fliesen legen')}${skill('u:2', 'an Sitzungen teilnehmen', { alt: 'an Besprechungen teilnehmen' })}`,
    'skills_en.csv': `${SKILLS}${skill('u:1', 'lay tiles')}`,
  });
  expect(skills.map(({ name, labels }) => [name, labels.map(({ text }) => text)])).toEqual([
    ['lay tiles', ['lay tiles', 'Fliesen legen']],
    ['an Sitzungen teilnehmen', ['an Sitzungen teilnehmen', 'an Besprechungen teilnehmen']],
  ]);
  expect(occupations[0]).toMatchObject({
    name: 'tiler',
    labels: ['tiler', 'carreleur', 'poseur de carrelage'],
  });
});

test('labels have the language of their file, and names every language', async () => {
  const { skills } = await readFolder({
    'skills_de.csv':
      SKILLS +
      skill('u:1', 'Mathematik', { type: 'knowledge' }) +
      skill('u:2', 'PostgreSQL', { type: 'knowledge' }) +
      skill('u:3', 'Marketing', { type: 'knowledge', alt: 'das Marketing' }),
    'skills_en.csv':
      SKILLS +
      skill('u:1', 'mathematics', { type: 'knowledge' }) +
      skill('u:2', 'PostgreSQL', { type: 'knowledge' }) +
      skill('u:3', 'marketing', { type: 'knowledge' }),
  });
  expect(
    skills.flatMap(({ labels }) => labels.map(({ text, rule, language }) => [text, rule, language])),
  ).toEqual([
    ['mathematics', 'any-case', 'en'],
    ['Mathematik', 'any-case', 'de'],
    ['PostgreSQL', 'as-written', null],
    ['marketing', 'any-case', 'en'],
    ['Marketing', 'any-case', 'de'],
  ]);
});

test('the labels that earn their place, and how they may match', async () => {
  const { skills } = await readFolder({
    'skills_en.csv':
      SKILLS +
      skill('u:1', 'Python (computer programming)', { type: 'knowledge', alt: 'py\nPython 3' }) +
      skill('u:2', 'SQL', { type: 'knowledge' }) +
      skill('u:3', 'astronomy', { type: 'knowledge', alt: 'the study of stars' }) +
      skill('u:4', 'plan', { alt: 'make plans\nand plans' }),
  });
  expect(skills.map(inWords)).toEqual([
    ['Python (as-written)', 'Python 3 (any-case)'],
    ['SQL (in-context)'],
    ['astronomy (any-case)'],
    ['plan (as-term)', 'make plans (any-case)'],
  ]);
});

test('collections tell the kind', async () => {
  const { skills } = await readFolder({
    'skills_en.csv':
      SKILLS +
      skill('u:1', 'speak Welsh') +
      skill('u:2', 'show initiative') +
      skill('u:3', 'work in teams', { reuse: 'transversal' }) +
      skill('u:4', 'botany', { type: 'knowledge' }),
    'languageSkillsCollection_en.csv': `${COLLECTION}K,u:1,skill/competence,transversal,speak Welsh,released,,b\n`,
    'transversalSkillsCollection_en.csv': `${COLLECTION}K,u:2,skill/competence,transversal,show initiative,released,,b\n`,
  });
  expect(skills.map(({ kind }) => kind)).toEqual(['language', 'soft', 'soft', 'knowledge']);
});

test('occupations alone are loaded, and what was left out is said', async () => {
  const { skills, occupations, notes } = await readFolder({
    'occupations_en.csv': `${OCCUPATIONS}O,o:1,7122,tiler,,released,\n`,
    'digitalSkillsCollection_en.csv': `${COLLECTION}K,u:1,knowledge,cross-sector,Haskell,released,,b\n`,
  });
  expect([skills.length, occupations.length]).toEqual([0, 1]);
  expect(notes).toEqual([
    'digitalSkillsCollection_en.csv is a part of ESCO’s skills and was left out; put skills_en.csv beside it to load them all.',
  ]);
});

test('relations without skills are no taxonomy yet', async () => {
  await expect(
    readFolder({
      'occupationSkillRelations.csv': 'occupationUri,relationType,skillType,skillUri\no,e,k,s\n',
    }),
  ).rejects.toThrow(
    'ESCO: no skills_en.csv or occupations_en.csv (or another language) stands in the folder beside occupationSkillRelations.csv; put it there',
  );
});

test('a column that is missing is told, with what was found', async () => {
  await expect(readFolder({ 'skills_en.csv': 'conceptUri,label\nu:1,lay tiles\n' })).rejects.toThrow(
    'skills_en.csv, row 1: the column “preferredLabel” is missing; name it so in the first row. Found: conceptUri, label',
  );
});

test('rows that are no concept are told by number; obsolete concepts are passed over', async () => {
  const { skills, leftOut } = await readFolder({
    'skills_en.csv':
      SKILLS +
      skill('u:1', 'lay tiles') +
      skill('u:2', '') +
      skill('', 'lay bricks') +
      skill('u:4', 'send telegrams', { status: 'obsolete' }),
  });
  expect(skills.map(({ uri }) => uri)).toEqual(['u:1']);
  expect(leftOut).toEqual([
    { file: 'skills_en.csv', row: 3, why: 'it has no name' },
    { file: 'skills_en.csv', row: 4, why: 'it has no URI' },
  ]);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSkillList } from '@/lib/ingest/fields/skill-list';
import { durationInWords, parseDuration } from '@/lib/ingest/shapes/duration';
import { graphOf } from '@/lib/ingest/shapes/graph';
import { decodeJwt } from '@/lib/ingest/shapes/jwt';
import { fieldsOf, localName, textsOf } from '@/lib/ingest/shapes/linked';
import { plainOfMarkdown } from '@/lib/ingest/shapes/markdown';
import { readRoot } from '@/lib/ingest/shapes/registry';
import { cellOfTerms, partsOfList, skillsAndOutcomes, wordsOf } from '@/lib/ingest/shapes/terms';

describe('names without their namespace', () => {
  test.each([
    ['ceterms:name', 'name'],
    ['https://purl.org/ctdl/terms/name', 'name'],
    ['http://schema.org#name', 'name'],
    ['Name', 'name'],
    ['OfferedBy', 'offeredBy'],
    ['ECTS', 'ECTS'],
    ['name', 'name'],
  ])('%s is %s', (name, local) => {
    expect(localName(name)).toBe(local);
  });
});

describe('what a value says in words', () => {
  test.each<[string, unknown, string[]]>([
    ['a text', ' Nursing ', ['Nursing']],
    ['a number', 15, ['15']],
    ['a list', ['a', 'b', 'a', ''], ['a', 'b']],
    ['English of several languages, whatever its case', { de: 'Pflege', 'EN-us': 'Nursing' }, ['Nursing']],
    ['else the first language that says something', { 'de-AT': null, fr: 'Soins' }, ['Soins']],
    ['a list in a language', { en: ['a', 'b'] }, ['a', 'b']],
    ['a value object', { '@value': 'Nursing', '@language': 'en' }, ['Nursing']],
    [
      'value objects in several languages',
      [
        { '@value': 'Pflege', '@language': 'de' },
        { '@value': 'Nursing', '@language': 'en-GB' },
      ],
      ['Nursing'],
    ],
    ['a list object', { '@list': ['a', 'b'] }, ['a', 'b']],
    ['the name of a thing', { '@type': 'Organization', name: 'Harbour College' }, ['Harbour College']],
    ['the name of what is aligned to', { targetName: { en: 'Welding' } }, ['Welding']],
    ['nothing of an address alone', { '@id': 'https://example.org/1' }, []],
    ['nothing of what is no text', [null, true, undefined], []],
  ])('%s', (_, value, texts) => {
    expect(textsOf(value)).toEqual(texts);
  });
  test('keys such as id and url are no languages', () => {
    expect(textsOf({ id: 'https://example.org/criteria' })).toEqual([]);
    expect(textsOf({ url: 'https://example.org', name: 'Page' })).toEqual(['Page']);
  });
});

describe('references within a file', () => {
  const organisation = {
    '@id': 'https://example.org/resources/ce-12345678-1234-1234-1234-123456789abc',
    name: 'Harbour',
  };
  const graph = graphOf({
    '@graph': [
      { '@id': '_:b1', '@type': 'Thing', name: 'B' },
      { ...organisation, '@type': 'Org' },
    ],
  });
  test.each([
    ['by address', organisation['@id'], 'Harbour'],
    ['by the registry number in another form', 'res:ce-12345678-1234-1234-1234-123456789ABC', 'Harbour'],
    ['of blank nodes', { '@id': '_:b1' }, 'B'],
    ['that lead nowhere stay', 'https://example.org/elsewhere', null],
  ])('%s', (_, value, name) => {
    const resolved = graph.resolve(value);
    expect(name === null ? resolved : (resolved as { name: string }).name).toBe(name ?? value);
  });
  test('of several mentions the fullest is meant', () => {
    const found = graphOf([{ '@id': 'x', a: 1 }, { '@id': 'x', a: 1, b: 2 }, { '@id': 'x' }]).find('x');
    expect(found).toMatchObject({ b: 2 });
  });
});

describe('durations of ISO 8601', () => {
  test.each<[string, string, number | null]>([
    ['PT22H', '22 hours', 22],
    ['PT90M', '90 minutes', 1.5],
    ['PT1H30M', '1 hour 30 minutes', 1.5],
    ['P6W', '6 weeks', null],
    ['P1Y6M', '1 year 6 months', null],
    ['P2DT4H', '2 days 4 hours', null],
    ['P1200H', '1200 hours', 1200],
  ])('%s is %s', (text, words, hours) => {
    expect(parseDuration(text)).toEqual({ words, hours });
  });
  test.each(['', 'P', 'PT0S', 'two weeks', '22', `P${'1'.repeat(60)}D`])('%s is none', (text) => {
    expect(parseDuration(text)).toBeNull();
    expect(durationInWords(text)).toBe(text);
  });
});

describe('terms in a cell', () => {
  test.each([
    [['Welding', 'Safety']],
    [['Plan, direct and evaluate care']],
    [['Lead, coach', 'C; C++', "children's rights"]],
    [['Say "no"; politely']],
  ])('%j is read back as it is', (terms) => {
    expect(parseSkillList(cellOfTerms(terms)!)).toEqual(terms);
  });
  test('no terms are no cell', () => {
    expect(cellOfTerms([' ', ''])).toBeNull();
  });
  test('names of skills are told from sentences about what is learnt', () => {
    expect(
      skillsAndOutcomes([
        'Welding',
        'Use hand tools',
        'Recognise hazards that are associated with the use of heavy equipment on site.',
      ]),
    ).toEqual({
      skills: ['Welding', 'Use hand tools'],
      outcomes: ['Recognise hazards that are associated with the use of heavy equipment on site.'],
    });
  });
  test('a list in one text is taken apart, a sentence is not', () => {
    expect(partsOfList('Git, Docker, Linux')).toEqual(['Git', 'Docker', 'Linux']);
    expect(
      partsOfList('Students learn how to plan, and how to carry out, a survey of a large building.'),
    ).toHaveLength(1);
  });
  test.each([
    ['BachelorDegree', 'Bachelor Degree'],
    ['ext:MicroCredential', 'Micro Credential'],
    ['https://purl.org/ctdl/terms/DigitalBadge', 'Digital Badge'],
    ['FULL_TIME', 'FULL TIME'],
  ])('%s is %s', (name, words) => {
    expect(wordsOf(name)).toBe(words);
  });
});

test('Markdown loses its signs and keeps its words', () => {
  const text =
    '# Welding\n\n> Earn **this** badge for _steady_ work:\n* read [the guide](https://example.org)\n* `snake_case_name` stays';
  expect(plainOfMarkdown(text)).toBe(
    'Welding\n\nEarn this badge for steady work:\n* read the guide\n* snake_case_name stays',
  );
});

describe('tokens', () => {
  const token = (payload: unknown) =>
    ['{"alg":"ES256"}', JSON.stringify(payload)]
      .map((part) => Buffer.from(part).toString('base64url'))
      .join('.');
  test('are read without a look at the signature', () => {
    expect(decodeJwt(`${token({ vc: { name: 'A' } })}.sig`)).toEqual({ name: 'A' });
    expect(decodeJwt(`${token({ name: 'B' })}.`)).toEqual({ name: 'B' });
    expect(decodeJwt(`data:application/vc+jwt,${token({ name: 'C' })}.sig`)).toEqual({ name: 'C' });
  });
  test.each(['', 'eyJ', 'eyJ.eyJ.x', 'a.b.c', `${token([1])}.x`])('%s is none', (text) => {
    expect(decodeJwt(text)).toBeNull();
  });
});

describe('nothing in a file does harm', () => {
  test('__proto__ and constructor are names like any other', () => {
    const thing = JSON.parse(
      '{"__proto__": {"name": "x"}, "constructor": "y", "@type": "Course", "name": "Z"}',
    );
    expect(fieldsOf(thing).get('constructor')).toBe('y');
    expect(readRoot(thing)?.records).toMatchObject([{ title: 'Z' }]);
    expect(({} as { name?: string }).name).toBeUndefined();
  });
  test('things that refer to each other in a circle', () => {
    const found = readRoot({
      '@context': 'https://credreg.net/ctdl/schema/context/json',
      '@graph': [
        {
          '@id': 'a',
          '@type': 'ceterms:Course',
          'ceterms:name': 'A',
          'ceterms:teaches': 'urn:b',
          'ceterms:isPartOf': 'urn:b',
        },
        {
          '@id': 'urn:b',
          '@type': 'ceasn:Competency',
          'ceasn:competencyText': 'B',
          'ceasn:hasChild': ['urn:b', 'urn:c'],
        },
        {
          '@id': 'urn:c',
          '@type': 'ceasn:Competency',
          'ceasn:competencyText': 'C',
          'ceasn:hasChild': ['urn:b'],
        },
      ],
    });
    expect(found?.records).toMatchObject([{ title: 'A', skills: 'B\nC' }]);
  });
  test('any JSON is read, or refused in words', () => {
    const name = fc.constantFrom(
      '@type',
      'type',
      '@id',
      'id',
      'name',
      '@graph',
      '@context',
      'badge',
      'credentialSubject',
      'achievement',
      'alignment',
      'criteria',
      'teaches',
      'offers',
      'jobLocation',
      'baseSalary',
      'value',
      'hasClaim',
      'title',
      'specifiedBy',
      'association',
    );
    const word = fc.constantFrom(
      'JobPosting',
      'Course',
      'ceterms:Course',
      'BadgeClass',
      'Assertion',
      'Achievement',
      'OpenBadgeCredential',
      'ClrCredential',
      'LearningAchievement',
      'EndorsementCredential',
      'https://schema.org',
      'https://credreg.net/ctdl',
      'x',
      'urn:x',
      '',
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        word,
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(name, tie('value'), { maxKeys: 5 }),
      ),
    }));
    fc.assert(
      fc.property(value, (root) => {
        try {
          readRoot(root);
        } catch (error) {
          expect(error).toMatchObject({ name: 'ImportError' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

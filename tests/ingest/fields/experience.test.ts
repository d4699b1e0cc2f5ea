import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { yearsOfExperience } from '@/lib/ingest/fields/experience';

/** A posting with these words in it. */
const posting = (body: string) => `Analyst\n\n${body}`;

describe('the fewest years of experience that a posting asks for', () => {
  test.each([
    ['3+ years of experience', 3],
    ['Experience: 3-5 years', 3],
    ['Experience: 3 - 6 yrs', 3],
    ['At least two years of relevant experience required', 2],
    ['a minimum of 18 months experience in an IVF unit', 1.5],
    ['You have 5 to 7 years in a similar role.', 5],
    ['Minimum five (5) years’ practical experience with SAS', 5],
    ['6 months experience required', 0.5],
    ['A minimum of 1-year customer service experience required', 1],
    ['Required: 10 or more years of accounting experience', 10],
    ['We are looking for someone with 4-6 years of experience in AI.', 4],
    ['Looking for 5+ years backend experience', 5],
    ['Requirements\n5+ years building web applications', 5],
    ['up to 2 years of experience', 0],
    ['Requirements\n0-2 years of experience', 0],
    ['3+yrs experience', 3],
    ['2.5 years of experience', 2.5],
    ['18 months post-registration experience is essential.', 1.5],
    ['Experience: De 3 à 5 ans', 3],
    ['Experience: Moins de 1 an', 0],
    ['Experience: 5 An(s)', 5],
    ['Experience: Débutant accepté', 0],
    ['Experience: 4', 4],
    ['Vous justifiez d’une expérience de 5 ans minimum.', 5],
    ['Vous avez au moins deux ans d’expérience en vente.', 2],
    ['Mindestens 3 Jahre Berufserfahrung', 3],
    ['Al menos 2 años de experiencia', 2],
    ['No experience necessary.', 0],
    ['No experience or qualifications needed.', 0],
    ['5+ years is preferred.', 5],
    ['Location: AtlantaExperience : 1-2 years', 1],
    ['Prior experience is not required, we train you.', 0],
  ])('%s: %s', (words, years) => {
    expect(yearsOfExperience(posting(words))).toBe(years);
  });

  test.each([
    ['We have been in business for over 30 years.'],
    ['With over 30 years of experience, we lead our field.'],
    ['Our company has 25 years of experience in shipping.'],
    ['The founders bring 20 years of combined experience.'],
    ['This is a 2 year fixed term contract.'],
    ['A 12-month secondment'],
    ['Duration: 6 months, renewable'],
    ['Candidates must be over 18 years of age.'],
    ['You work with children aged 5 to 11 years.'],
    ['27 days of holiday, rising to 33 after 10 years'],
    ['A four-year degree in nursing'],
    ['The team grew fast over the past two years.'],
    ['Open 365 days a year; experience of shift work helps.'],
    ['Experience: Mid-Senior level'],
    ['Experience of the sector would help.'],
    ['Stipend of $50,000 per year'],
    [''],
  ])('%s: none', (words) => {
    expect(yearsOfExperience(posting(words))).toBeNull();
  });

  test('years that go with several degrees are alternatives: the least of them', () => {
    const words =
      'Requires a BSc with 8 years of experience, an MSc with 5 years or a PhD with 2 years of experience.';
    expect(yearsOfExperience(posting(words))).toBe(2);
  });

  test('people begin with the whole and go on to its parts', () => {
    const words = 'Requirements\n8+ years of software development experience\n2+ years of experience with Go';
    expect(yearsOfExperience(posting(words))).toBe(8);
  });

  test('experience in general counts before its parts, where it is more', () => {
    const words = 'Requirements\n3+ years of Python\n5+ years of professional experience';
    expect(yearsOfExperience(posting(words))).toBe(5);
  });

  test('what is required counts before what is preferred', () => {
    const words = 'Requirements\n2 years of experience\nPreferred\n5 years of experience with SAP';
    expect(yearsOfExperience(posting(words))).toBe(2);
    expect(yearsOfExperience(posting('3 years of experience preferred'))).toBe(3);
  });

  test('a fact counts before prose', () => {
    expect(yearsOfExperience(posting('5 years of experience needed\n\nExperience: De 1 à 3 ans'))).toBe(1);
  });

  test('never throws, and says a number from 0 to 30 or nothing', () => {
    const words = fc.constantFrom(
      '5',
      '3-5',
      'two',
      '+',
      'years',
      'months',
      'of',
      'experience',
      'minimum',
      'for',
      '.',
      '\n',
      'Experience:',
      'we',
      'ans',
      'or',
      'PhD',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const years = yearsOfExperience(text);
        expect(years === null || (years >= 0 && years <= 30)).toBe(true);
      }),
    );
  });
});

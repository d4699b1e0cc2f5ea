import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { degreeSignal } from '@/lib/ingest/fields/degree';
import { DEGREE_SIGNALS } from '@/lib/ingest/records';

/** A posting with these words in it. */
const posting = (body: string) => `Analyst\n\n${body}`;

const SAYINGS: Readonly<Record<(typeof DEGREE_SIGNALS)[number], readonly string[]>> = {
  required: [
    "Bachelor's degree in Computer Science required.",
    'A degree is essential for this role.',
    'Education: Bachelor’s Degree',
    'Education: Graduate',
    'You must hold a BSc in Chemistry.',
    'Requirements\n• BS/MS in Statistics\n• Python',
    'Requirements\n• Ph.D. in economics or a closely related field',
    'Candidates should have a Ph.D. by August 2024.',
    'Educated to degree level with NMC registration',
    "Bachelor's degree required, Master's preferred.",
    "Bachelor's degree required. PhD, MPH, or equivalent professional experience preferred",
    "Requirements\nBachelor's degree, preferably in engineering",
    'BS or MS in engineering, or a related technical field',
    'BSc with 5 years of experience or MSc with 3 years of experience',
    'Applicants must have a Ph.D. or an equivalent degree.',
    "A Bachelor's degree or foreign equivalent is required.",
    'We are looking for recent graduates in mathematics.',
    'Must be currently pursuing a Bachelor’s degree program in finance.',
    'Education: Bac +5 et plus',
    'Vous êtes titulaire d’un Master en droit.',
    'De formation supérieure Bac+4/5, vous avez une première expérience.',
    "Diplôme d'ingénieur exigé",
    'Dein Profil\nAbgeschlossenes Studium der Informatik',
    'Anforderungen\nHochschulabschluss erforderlich',
    'Requisitos\nLicenciatura en Economía',
    'Titulación universitaria en ingeniería, imprescindible.',
  ],
  'or equivalent': [
    "Bachelor's degree or equivalent experience.",
    'Degree or equivalent experience required',
    'Educated to degree level or equivalent.',
    'BS in Computer Science or equivalent practical experience',
    'You hold a degree (or equivalent) in a relevant subject.',
    "Bachelor's degree in marketing or 5+ years in a similar role",
    'High school diploma or Bachelor’s degree required',
    'Degree or diploma in Occupational Therapy',
    "Associate's or Bachelor's degree required.",
    "Bachelor's degree required. Relevant experience may be substituted for a degree.",
    'A Bachelor’s degree is required. In lieu of a degree, six years of experience will do.',
    "Requirements\nBachelor's degree\nEquivalent combination of education and experience",
    'Formation Bac+5 ou équivalent',
    'Diplôme de niveau BAC +2 à BAC +5',
    'Abgeschlossenes Studium oder vergleichbare Qualifikation',
    'Licenciatura o experiencia equivalente',
  ],
  preferred: [
    'Degree preferred.',
    "A bachelor's degree is a plus.",
    'A degree is preferred but not required.',
    'High school diploma required; college degree preferred.',
    'Ideally you have a degree in design.',
    "Nice to have\n• Master's degree in statistics",
    'A PhD would be an advantage.',
    'Bac +3 souhaité',
    'Ein abgeschlossenes Studium ist von Vorteil.',
    'Licenciatura en Derecho deseable',
  ],
  'none named': [
    'You will need patience and a driving licence.',
    'A high degree of autonomy and a degree of flexibility are needed.',
    'You take part in 360-degree feedback, to some degree every week.',
    'A degree is not required.',
    'No degree required.',
    'You do not need a degree to apply.',
    'A degree-level apprenticeship is offered.',
    'We will pay for your degree.',
    'Tuition fees for a degree programme are paid.',
    'Registered Nurse with NMC registration required.',
    'Full GMC registration with a licence to practise is essential.',
    "Associate's degree required.",
    'High school diploma or GED required.',
    'Foundation degree or NVQ level 4 in care',
    'Our team of PhDs comes from all over the world.',
    'The department offers a B.A. in Economics and a Ph.D. program.',
    'You will teach undergraduate and master’s students.',
    'Scrum Master with master data experience; you master Excel and MS Office.',
    'A no BS culture in Cambridge, MA.',
    'Bac pro maintenance exigé',
    'Education: Bac +2',
    'Permis B et licence logicielle',
  ],
};

describe('what a posting says of a degree', () => {
  for (const [signal, sayings] of Object.entries(SAYINGS))
    test.each(sayings)(`${signal}: %s`, (saying) => {
      expect(degreeSignal(posting(saying))).toBe(signal);
    });

  test('says nothing where a posting is but its title', () => {
    expect(degreeSignal('Graduate Engineer')).toBeNull();
    expect(degreeSignal('Graduate Engineer\n\n')).toBeNull();
  });

  test('what is said of the employer, or offered, is not asked for', () => {
    expect(degreeSignal(posting('About us\nOur founders have PhDs and an MBA.'))).toBe('none named');
    expect(degreeSignal(posting('Benefits\nSupport for BSc and MSc'))).toBe('none named');
  });

  test('of several statements the least demanding counts', () => {
    const both =
      "Requirements\nBachelor's degree in nursing required\nBSc or equivalent experience for grade 1";
    expect(degreeSignal(posting(both))).toBe('or equivalent');
  });

  test('never throws and never says anything else', () => {
    const words = fc.constantFrom(
      'degree',
      "Bachelor's",
      'or',
      'equivalent',
      'experience',
      'not',
      'required',
      'preferred',
      'PhD',
      'BS',
      '.',
      '\n',
      ',',
      'in',
      'a',
      'Bac +5',
      'students',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc.array(words, { maxLength: 60 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect([null, ...DEGREE_SIGNALS]).toContain(degreeSignal(text));
      }),
    );
  });
});

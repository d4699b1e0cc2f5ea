import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPosting } from '@/lib/matching/posting';
import { starterLexicon } from '../starter';

const { matcher, nameOf } = starterLexicon();

/** What a posting with this body does with each skill that it names. */
function statuses(body: string, employer: string | null = null): Record<string, string> {
  const mentions = readPosting(`Vacancy\n\n${body}`, matcher, employer);
  return Object.fromEntries(mentions.map(({ skill, status }) => [nameOf(skill), status]));
}

const asked = (body: string, employer: string | null = null) =>
  Object.entries(statuses(body, employer)).flatMap(([name, status]) => (status === 'asked' ? [name] : []));

describe('what an employer says of itself asks for nothing, with or without a heading', () => {
  test.each<[body: string, employer: string | null]>([
    ['We are a Java shop.', null],
    ['We’re a small startup that builds accounting with Python.', null],
    ['Put simply, we make reinsurance easy.', null],
    ['Our platform runs on Kubernetes.', null],
    ['Bramblewick is an all-in-one platform for dispensaries and e-commerce.', 'Bramblewick (Series A)'],
    ['At Bramblewick, our mission is to bring machine learning to farms.', 'Bramblewick Ltd'],
    ['Bramblewick builds software for HVAC companies. Today it runs on SAP.', 'Bramblewick'],
    ['The hospital is one of the largest of the region and known for renal medicine.', null],
    ['Alder Court is a 22 bedded rehabilitation unit for dementia.', null],
    ['The Liaison Team has an established service for learning disabilities.', null],
    ['Who is Bramblewick\nPython people since 1998.', null],
    ['About Bramblewick\nReinsurance and Java since 1998.', null],
    ['How we work\nWith Python and in Scrum.', null],
    [
      'Qualifications: Kotlin and a degree.\n\nBramblewick is a leading supplier of Python courses.',
      'Bramblewick',
    ],
    ['Acorn Recruitment is a leading agency for Java and SAP.', null],
  ])('%s', (body, employer) => {
    expect(asked(body, employer).filter((name) => name !== 'Kotlin')).toEqual([]);
  });

  test.each([
    'We are looking for a Java developer.',
    'We use Python and SQL every day.',
    'We have vacancies in our psychosis team.',
    'Our ideal candidate knows Kubernetes.',
    'Build our data platform in Python.',
    'The role is in dementia care.',
    'The successful applicant will have Java, and we offer a service around the clock.',
    'About you\nPython',
    'About the role\nYou write Python.',
  ])('but here it asks: %s', (body) => {
    expect(asked(body)).not.toEqual([]);
  });

  test('a sentence about the employer goes on until the job is spoken of', () => {
    const body =
      'The hospital is one of the largest of the region. Dementia and renal medicine under one roof. You will work in palliative care.';
    expect(asked(body)).toEqual(['Palliative care']);
  });
});

describe('what is given asks for nothing', () => {
  test.each([
    'We offer free parking, childcare vouchers, a gym and Spanish lessons.',
    'You will receive training in phlebotomy.',
    'Full training in phlebotomy will be provided.',
    'We offer courses in Python.',
    'The role offers the opportunity to learn Python.',
    'In return we offer you:\n• Spanish lessons\n• A gym',
    'Some of the benefits of this role include:\n• Spanish lessons',
    'Staff have access to the following benefits.\nSpanish lessons',
    'What you’ll get\nSpanish lessons',
    'Why should you apply?\n• Spanish lessons',
    'Here’s what you can expect from us:\nSpanish lessons',
    'Pay range: 30,000 and Spanish lessons',
  ])('%s', (body) => {
    expect(asked(body)).toEqual([]);
  });

  test.each([
    'Provide training in phlebotomy to nurses.',
    'You will provide training in phlebotomy.',
    'Training in phlebotomy is essential.',
    'Experience with pension and insurance schemes in SAP.',
    'Benefits\nA gym.\n• To provide palliative care to patients',
    'Benefits\nA gym.\nAs a nurse you will work in palliative care.',
  ])('but here it asks: %s', (body) => {
    expect(asked(body)).not.toEqual([]);
  });
});

describe('formalities ask for nothing', () => {
  test.each([
    'For further details / informal visits contact:\nSam Oak, Phlebotomy Lead',
    'Additional contact information\nSam Oak, Phlebotomy Lead',
    'Please send your CV, a letter and one teaching statement on phlebotomy.',
    'Apply at https://jobs.example.org with a link to your Python.',
    'Interview process\nA test in Python.',
    'Reporting to: Phlebotomy Lead',
    'All applicants are considered without regard to race, religion, sex, age or disability. Sign language interpreters can be had.',
    'Python\nAcorn does not discriminate; sign language interpreters can be had.',
    'This post is subject to the Rehabilitation of Offenders Act; a DBS check is made.',
  ])('%s', (body) => {
    expect(asked(body).filter((name) => name !== 'Python')).toEqual([]);
  });

  test('a line of facts does not swallow what follows, and hours are no requirements', () => {
    const levels = readPosting('Vacancy\n\nThe required hours are: 19 a week\nPhlebotomy', matcher);
    expect(levels.map(({ status, level }) => [status, level])).toEqual([['asked', 'unstated']]);
  });
});

describe('what others do or are asks for nothing', () => {
  test.each<[body: string, employer: string | null]>([
    ['The School of Public Health invites applications.', null],
    ['Clerk, Bureau of Pest Control and Public Health', null],
    ['Work closely with data science, design and marketing teams.', null],
    ['You will collaborate with data engineers and Product Managers.', null],
    ['You work under the guidance of an experienced district nurse.', null],
    ['Run inference for companies such as Cursor, Notion and Figma.', null],
    ['Backed by the founders of PostHog.', null],
    ['It runs on one machine: no Kubernetes.', null],
    ['Teach at the undergraduate, MBA, and Ph.D. levels.', null],
  ])('%s', (body, employer) => {
    expect(asked(body, employer)).toEqual([]);
  });

  test('an employer called like a tool, in a title that opens with its name', () => {
    const [mention] = readPosting('PostHog | Product engineer | Remote', matcher, 'PostHog');
    expect(mention?.status).toBe('about the employer');
  });

  test.each([
    'Graduate of an accredited School of Nursing Care, or phlebotomy',
    'Work closely with customers to improve data quality.',
    'Work with our teams in Python.',
    'Experience with tools like Notion and Figma.',
    'Not only Kubernetes counts.',
    'Faculty in Data Science',
    'Experience with NO SQL systems',
  ])('but here it asks: %s', (body) => {
    expect(asked(body)).not.toEqual([]);
  });
});

test('a check of the person is asked for, but is no certificate', () => {
  const [mention] = readPosting('Nurse\n\nDBS check required.', matcher);
  expect(mention).toMatchObject({ kind: 'clearance', status: 'asked', level: 'required' });
});

test('each mention says in which section it stands, by heading or by wording', () => {
  const body = 'Duties\nPhlebotomy\nWe are a Java shop.\nBenefits\nSpanish lessons';
  const sections = readPosting(`Vacancy\n\n${body}`, matcher).map(({ section }) => section);
  expect(sections).toEqual(['duties', 'about us', 'benefits']);
});

test('any text at all is read, and each mention is told where it stands', () => {
  const words =
    'Python Java dementia 5 two years months experience of with ( ) ; : . , \n • * | - we our you must not required needed but plus preferred training provided pension race religion apply @ https:// e.g. The hospital is one About us Benefits: Requirements';
  const text = fc
    .array(fc.constantFrom(...words.split(' ')), { maxLength: 60 })
    .map((parts) => parts.join(' '));
  fc.assert(
    fc.property(text, fc.constantFrom(null, 'Java', 'The hospital'), (body, employer) => {
      for (const { start, end, years } of readPosting(`Vacancy\n${body}`, matcher, employer)) {
        expect(end).toBeGreaterThan(start);
        if (years?.most != null) expect(years.most).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a line without end, full of years and skills, is read in time that grows with its length', () => {
  const line = (times: number) => `Vacancy\n\n${'5 years of Python and Java (preferred) , '.repeat(times)}`;
  const count = (times: number) => readPosting(line(times), matcher).length;
  expect(count(5000)).toBe(10_000);
});

import { describe, expect, test } from 'vitest';
import { fingerprintOfCredential, fingerprintOfPosting } from '@/lib/ingest/identity';
import type { CredentialRecord, PostingRecord } from '@/lib/ingest/records';

const duties =
  'You care for people on a busy ward, plan their treatment, lead a small team, and keep records of what was done. '.repeat(
    3,
  );
const posting: PostingRecord = {
  externalId: null,
  title: 'Staff Nurse',
  employer: 'St Mary’s Hospital',
  place: 'Leeds',
  city: 'Leeds',
  region: 'Yorkshire and the Humber',
  country: 'GB',
  occupation: 'staff nurse',
  sector: null,
  posted: '2024-01-01',
  pay: null,
  payFrom: null,
  payTo: null,
  payCurrency: null,
  payPeriod: null,
  payYearly: null,
  employmentType: null,
  workplace: null,
  degree: 'none named',
  experienceYears: null,
  language: 'en',
  url: null,
  text: `Staff Nurse\n\n${duties}Reference 1234, apply by 3/1/2024.`,
  madeUp: false,
};
const print = (changes: Partial<PostingRecord>) => fingerprintOfPosting({ ...posting, ...changes });

describe('a repost is the same job', () => {
  test.each<[string, Partial<PostingRecord>]>([
    ['on another day', { posted: '2024-03-01' }],
    [
      'under another reference',
      { text: `Staff Nurse\n\n${duties}Reference 99887, apply by 14/3/2024.`, externalId: 'x9' },
    ],
    [
      'in other white space and case',
      {
        text: `STAFF NURSE\n\n\n${duties.toUpperCase()}  Reference 1234; apply by 3.1.2024`,
        title: 'STAFF NURSE',
      },
    ],
    ['of an employer written otherwise', { employer: "St. Mary's Hospital" }],
  ])('%s', (_, changes) => expect(print(changes)).toBe(print({})));
});

describe('another job is another', () => {
  test.each<[string, Partial<PostingRecord>]>([
    ['of another employer', { employer: 'St John’s Hospital' }],
    ['under another title', { title: 'Senior Nurse', text: posting.text.replace('Staff', 'Senior') }],
    [
      'of another rank',
      { title: 'Staff Nurse 2', text: posting.text.replace('Staff Nurse', 'Staff Nurse 2') },
    ],
    ['of another band', { text: `${posting.text} Band 6.` }],
    ['for other hours', { text: posting.text.replace('Reference', '30 hours. Reference') }],
    ['with other duties', { text: `${posting.text} You also teach.` }],
  ])('%s', (_, changes) => expect(print(changes)).not.toBe(print({})));
});

describe('postings that nothing describes', () => {
  const bare = { text: 'Staff Nurse' };
  test('are told apart by their id', () => {
    expect(print({ ...bare, externalId: '1' })).not.toBe(print({ ...bare, externalId: '2' }));
    expect(print({ ...bare, externalId: '1' })).toBe(
      print({ ...bare, externalId: '1', posted: '2025-01-01' }),
    );
  });
  test('or else by place, pay and date', () => {
    expect(print({ ...bare, place: 'York' })).not.toBe(print(bare));
    expect(print({ ...bare, pay: '20' })).not.toBe(print(bare));
    expect(print({ ...bare, posted: '2025-01-01' })).not.toBe(print(bare));
  });
});

test('a credential is known by provider, type, title and description', () => {
  const credential: CredentialRecord = {
    externalId: null,
    title: 'Excel 1',
    provider: 'A College',
    type: 'Course',
    subject: null,
    level: null,
    duration: null,
    hours: null,
    cost: null,
    currency: null,
    skills: [],
    description: 'Sheets.',
    language: null,
    url: null,
    madeUp: false,
  };
  const of = (changes: Partial<CredentialRecord>) => fingerprintOfCredential({ ...credential, ...changes });
  expect(of({ cost: 5, provider: 'A COLLEGE' })).toBe(of({}));
  for (const changes of [
    { title: 'Excel 2' },
    { provider: 'B College' },
    { type: 'Badge' },
    { description: 'Charts.' },
  ])
    expect(of(changes)).not.toBe(of({}));
  expect(of({})).toMatch(/^[0-9a-f]{32}$/);
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { workplaceOf } from '@/lib/ingest/fields/workplace';
import { WORKPLACES, type Workplace } from '@/lib/ingest/records';

const NOTHING = { cell: '', title: 'Analyst', place: null, text: 'Analyst\n\nYou will analyse.' };

describe('where the work is done, by a column', () => {
  test.each<[cell: string, Workplace | null]>([
    ['TELECOMMUTE', 'remote'],
    ['Remote', 'remote'],
    ['100% remote', 'remote'],
    ['Fully Remote (US)', 'remote'],
    ['Work from home', 'remote'],
    ['Télétravail complet', 'remote'],
    ['Home office', 'remote'],
    ['1', 'remote'],
    ['true', 'remote'],
    ['Yes', 'remote'],
    ['Hybrid', 'hybrid'],
    ['Hybrid - 2 days', 'hybrid'],
    ['hybrid remote', 'hybrid'],
    ['Partially remote', 'hybrid'],
    ['Remote 3 days a week', 'hybrid'],
    ['3 days in office', 'hybrid'],
    ['Télétravail partiel', 'hybrid'],
    ['Híbrido', 'hybrid'],
    ['Hybrid / Remote', 'remote'],
    ['On-site', 'on-site'],
    ['Onsite', 'on-site'],
    ['In office', 'on-site'],
    ['5 days in office', 'on-site'],
    ['Sur site', 'on-site'],
    ['Vor Ort', 'on-site'],
    ['No remote', 'on-site'],
    ['Pas de télétravail', 'on-site'],
    ['0', 'on-site'],
    ['false', 'on-site'],
    ['London', null],
    ['', null],
  ])('%s: %s', (cell, workplace) => {
    expect(workplaceOf({ ...NOTHING, cell })).toBe(workplace);
  });

  test('a column that says no leaves the word to the text', () => {
    const text = 'Analyst\n\nThis is a hybrid role.';
    expect(workplaceOf({ ...NOTHING, cell: '0', text })).toBe('hybrid');
    expect(workplaceOf({ ...NOTHING, cell: '1', text })).toBe('hybrid');
  });
});

describe('where the work is done, by title and place', () => {
  test.each<[title: string, place: string | null, Workplace | null]>([
    ['Senior Developer (100% REMOTE)', null, 'remote'],
    ['Data Engineer - Remote', 'Austin, TX', 'remote'],
    ['Acme | Engineer | REMOTE (US) | Full-time', null, 'remote'],
    ['Acme | Engineer | NYC (Hybrid, 3 days onsite)', null, 'hybrid'],
    ['Acme | Engineer | Berlin | ONSITE', null, 'on-site'],
    ['Acme | Engineer | ONSITE+PART REMOTE', null, 'hybrid'],
    ['Java Developer - Partial Telecommute', null, 'hybrid'],
    ['Chargée de clientèle (Télétravail)', null, 'remote'],
    ['Nurse', 'Remote', 'remote'],
    ['Nurse', 'Leeds (hybrid)', 'hybrid'],
    ['Nurse', 'Home based', 'remote'],
    ['Remote Data Engineer', null, 'remote'],
    ['Remote Sensing Scientist', null, null],
    ['Remote Patient Monitoring Nurse', null, null],
    ['Hybrid Cloud Architect', null, null],
    ['Office Manager', 'Boston', null],
  ])('%s in %s: %s', (title, place, workplace) => {
    expect(workplaceOf({ ...NOTHING, title, place })).toBe(workplace);
  });
});

describe('where the work is done, by the text', () => {
  test.each<[text: string, Workplace | null]>([
    ['This is a fully remote role.', 'remote'],
    ['We are a remote-first company.', 'remote'],
    ['The position is remote within the US.', 'remote'],
    ['You will work remotely.', 'remote'],
    ['Work from anywhere.', 'remote'],
    ['This is a home-based position.', 'remote'],
    ['Location: Remote or London', 'remote'],
    ['100 % télétravail', 'remote'],
    ['You spend 2 days a week in the office.', 'hybrid'],
    ['We work hybrid: two days at home.', 'hybrid'],
    ['Hybrid working is offered.', 'hybrid'],
    ['A mix of working from home and time in the office.', 'hybrid'],
    ['This is not a fully remote role.', 'hybrid'],
    ['2 jours de télétravail par semaine', 'hybrid'],
    ['This is not a remote position.', 'on-site'],
    ['Remote work is not available.', 'on-site'],
    ['No remote, no agencies.', 'on-site'],
    ['This is an on-site role in Leeds.', 'on-site'],
    ['The work location for this position is in-person on campus.', 'on-site'],
    ['Pas de télétravail : présence sur site indispensable.', 'on-site'],
    ['You use remote sensing and care for remote patients in remote areas.', null],
    ['Remote monitoring of machines; remote access for users.', null],
    ['Free on-site parking and an onsite gym.', null],
    ['Interviews will be held remotely.', null],
    ['The whole team works remotely due to the pandemic.', null],
    ['A hybrid theatre and hybrid cars.', null],
    ['Teaching is in-person, online and in hybrid courses.', null],
    ['You manage an office.', null],
  ])('%s: %s', (words, workplace) => {
    expect(workplaceOf({ ...NOTHING, text: `Analyst\n\n${words}` })).toBe(workplace);
  });

  test('the column counts before the title, the title before the place, the place before the text', () => {
    const text = 'Analyst\n\nThis is a fully remote role.';
    expect(workplaceOf({ cell: 'On-site', title: 'Analyst (hybrid)', place: 'Remote', text })).toBe(
      'on-site',
    );
    expect(workplaceOf({ cell: '', title: 'Analyst (hybrid)', place: 'On-site', text })).toBe('hybrid');
    expect(workplaceOf({ cell: '', title: 'Analyst', place: 'On-site', text })).toBe('on-site');
  });

  test('never throws and never says anything else', () => {
    const words = fc.constantFrom(
      'remote',
      'hybrid',
      'on-site',
      'not',
      'a',
      'role',
      '2 days',
      'office',
      'week',
      'in the',
      '.',
      '\n',
      'télétravail',
    );
    const texts = fc.oneof(
      fc.string({ maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(texts, texts, texts, (cell, title, text) => {
        expect([null, ...WORKPLACES]).toContain(workplaceOf({ cell, title, place: title, text }));
      }),
    );
  });
});

import { expect, test } from 'vitest';
import { readCredential } from '@/lib/matching/credential';
import { starterLexicon } from '../starter';

const { matcher, nameOf } = starterLexicon();
const read = (title: string, description = '', skills: string[] = []) => {
  const { declared, found } = readCredential({ title, description, skills }, matcher);
  return { declared, found: found.map(({ skill, origin }) => [nameOf(skill), origin]) };
};

test('a skill counts by its strongest origin: declared, then title, then description', () => {
  expect(read('Python for analysts', 'Learn Python and SQL.', ['Kotlin', 'Home magic']).found).toEqual([
    ['Kotlin', 'declared'],
    ['Python', 'title'],
    ['SQL', 'description'],
  ]);
});

test('a declared term that nobody knows is kept as unknown', () => {
  expect(read('A course', '', ['Home magic']).declared).toEqual([{ term: 'Home magic', link: null }]);
});

test('a title may name a program by a word of every day, or just use the word', () => {
  expect(read('Excel for beginners').found).toEqual([['Microsoft Excel', 'title']]);
  expect(read('Using Python to Access Web Data').found).toEqual([['Python', 'title']]);
});

test('a certificate brings what it stands for', () => {
  const names = read('Certified Phlebotomy Technician').found.map(([name]) => name);
  expect(names).toContain('Certified Phlebotomy Technician');
  expect(names).toContain('Phlebotomy');
});

test('a certificate of those who supervise is not taught, one that a course leads to is', () => {
  expect(read('A course', 'You work under a Registered Nurse.').found).toEqual([]);
  expect(read('A course', 'Training and supervision of a Registered Nurse prepares you.').found).toEqual([]);
  const leading = read('A course', 'It prepares you for the exam to become a Registered Nurse.').found;
  expect(leading.map(([name]) => name)).toContain('Registered Nurse');
});

test('how it is taught is not what is taught', () => {
  expect(read('A course', '40 hours of classroom instruction.').found).toEqual([]);
});

test('conditions of entry are not taught', () => {
  expect(read('A course', 'Prerequisites: Java. Students must have basic knowledge of SQL.').found).toEqual(
    [],
  );
});

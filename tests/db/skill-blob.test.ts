import { expect, test } from 'vitest';
import { packSkills, skillIdsOf, unpackSkills } from '@/db/skill-blob';
import type { AskedSkill } from '@/lib/matching/posting';

const skills: AskedSkill[] = [
  { skill: 1, level: 'unstated', years: null, start: 0, end: 6 },
  { skill: 2, level: 'preferred', years: { least: 1.5, most: null }, start: 70_000, end: 70_004 },
  { skill: 900_000, level: 'required', years: { least: 0, most: 2 }, start: 12, end: 40 },
  { skill: 900_001, level: 'required', years: { least: 5, most: 7 }, start: 50, end: 60 },
];

test('skills come out as they went in, with their years', () => {
  expect(unpackSkills(packSkills(skills))).toEqual(skills);
  expect(skillIdsOf(packSkills(skills))).toEqual([1, 2, 900_000, 900_001]);
});

test('blobs from before years were read have none', () => {
  const before = Buffer.alloc(12);
  before.writeUInt32LE(7 * 4 + 2, 0);
  before.writeUInt32LE(30, 4);
  before.writeUInt32LE(6, 8);
  expect(unpackSkills(before)).toEqual([{ skill: 7, level: 'required', years: null, start: 30, end: 36 }]);
});

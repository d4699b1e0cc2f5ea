import { describe, expect, test } from 'vitest';
import { coreOf as coreOfAsked } from '@/lib/relevance/core';
import { type SkillName, taught } from './made-up';

const everything = () => true;
const coreOf = (skills: Parameters<typeof coreOfAsked>[0]) => coreOfAsked(skills, everything);
const names = (skills: ReturnType<typeof coreOf>) => skills.core.map(({ skill }) => skill.name);

describe('the core of what a credential teaches', () => {
  test('is its tools, hard skills, knowledge, languages and certificates; soft skills are set aside', () => {
    const all: SkillName[] = ['SQL', 'Statistics', 'Telex', 'French', 'PMP', 'Teamwork'];
    const core = coreOf(all.map((name) => taught(name)));
    expect(core.soft).toBe(false);
    expect(names(core)).toEqual(['SQL', 'Statistics', 'Telex', 'French', 'PMP']);
  });

  test('is everything where soft skills hold more than half of the weight', () => {
    const core = coreOf([taught('SQL', 0.9), taught('Teamwork'), taught('Communication', 0.1)]);
    expect(core.soft).toBe(true);
    expect(names(core)).toEqual(['SQL', 'Teamwork', 'Communication']);
  });

  test('is not soft for soft words in its description alone', () => {
    const described = { ...taught('Teamwork'), origin: 'description' as const };
    expect(coreOf([taught('SQL', 0.1), described])).toMatchObject({ soft: false });
    expect(coreOf([described])).toEqual({ soft: false, core: [] });
  });

  test('leaves soft skills out at exactly half', () => {
    const core = coreOf([taught('SQL'), taught('Teamwork')]);
    expect(core.soft).toBe(false);
    expect(names(core)).toEqual(['SQL']);
  });

  test('holds a certificate where postings name it, or where there is nothing else', () => {
    const nobody = () => false;
    expect(names(coreOfAsked([taught('SQL'), taught('PMP')], nobody))).toEqual(['SQL']);
    expect(names(coreOfAsked([taught('SQL'), taught('PMP')], everything))).toEqual(['SQL', 'PMP']);
    expect(names(coreOfAsked([taught('PMP')], nobody))).toEqual(['PMP']);
  });

  test('of nothing is nothing', () => {
    expect(coreOf([])).toEqual({ soft: false, core: [] });
  });
});

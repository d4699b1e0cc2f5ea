import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { buildMatcher } from '@/lib/matching/matcher';
import { readPosting } from '@/lib/matching/posting';
import { hashOf } from '@/lib/matching/spans/hash';
import type { QualityTable } from './set';

/** A phrase in its surroundings, of which it is known whether it describes the candidate. */
interface SoftSkillCase {
  phrase: string;
  /** Lower case, lemmas, the phrase's words each masked as `xxx`. */
  context: string;
  ofCandidate: boolean;
}

const LONGEST = 8;

/**
 * Whether a soft-skill phrase describes the candidate or somebody else ("a dynamic company"), by the rules that say
 * what a posting asks for; against always saying the more frequent answer. Rules are tuned on one half of the set
 * (Sayfullina et al. 2018) and reported for the other; null where the set is not there.
 * @param goldDir the folder of the sets
 */
export async function measureSoftSkills(goldDir: string): Promise<QualityTable | null> {
  const file = path.join(goldDir, 'soft-skills', 'job_train.csv');
  if (!existsSync(file)) return null;
  const { kept } = readSoftSkillCases(file);
  const rules = statusRules();
  const saysYes = kept.filter(({ ofCandidate }) => ofCandidate).length * 2 >= kept.length;
  return {
    name: 'Does a soft-skill phrase describe the candidate? (half of the set)',
    rows: [
      { found: 'always the more frequent answer', ...figures(kept, () => saysYes) },
      { found: 'rules of what a posting asks for', ...figures(kept, rules) },
    ],
  };
}

/** The set in two halves that share no phrase in its context: for tuning, and kept for the report. */
function readSoftSkillCases(file: string): { tuning: SoftSkillCase[]; kept: SoftSkillCase[] } {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const cases = data.map(({ is_soft_skill, soft_skill = '', context = '' }) => ({
    phrase: soft_skill,
    context,
    ofCandidate: is_soft_skill === '1',
  }));
  const half = (wanted: number) => cases.filter(({ context }) => (hashOf(context) & 1) === wanted);
  return { tuning: half(0), kept: half(1) };
}

/** Whether a posting with the words of a case as its text asks for the masked phrase. */
function statusRules(): (softSkill: SoftSkillCase) => boolean {
  const labels = Array.from({ length: LONGEST }, (_, i) => ({
    text: Array(i + 1)
      .fill('xxx')
      .join(' '),
    rule: 'any-case' as const,
  }));
  const matcher = buildMatcher([{ id: 1, kind: 'soft', labels }]);
  return ({ context }) =>
    readPosting(`vacancy\n${context}`, matcher).some(({ status }) => status === 'asked');
}

/** How often an answer is right, and precision, recall and F1 of "describes the candidate", in per cent. */
export function figures(cases: readonly SoftSkillCase[], answer: (softSkill: SoftSkillCase) => boolean) {
  let right = 0;
  let said = 0;
  let saidRightly = 0;
  let wanted = 0;
  for (const softSkill of cases) {
    const yes = answer(softSkill);
    if (yes === softSkill.ofCandidate) right++;
    if (yes) said++;
    if (softSkill.ofCandidate) wanted++;
    if (yes && softSkill.ofCandidate) saidRightly++;
  }
  const percent = (share: number) => Math.round((share || 0) * 1000) / 10;
  const [precision, recall] = [saidRightly / said, saidRightly / wanted];
  return {
    cases: cases.length,
    right: percent(right / cases.length),
    precision: percent(precision),
    recall: percent(recall),
    F1: percent((2 * precision * recall) / (precision + recall)),
  };
}

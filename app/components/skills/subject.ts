import type { SkillAnswer } from '@/lib/reports/answers/skill';

/** What stands for a skill in addresses: its number; for a group its slug. */
export const subjectKey = ({ subject }: SkillAnswer): string =>
  subject.is === 'skill' ? String(subject.id) : subject.slug;

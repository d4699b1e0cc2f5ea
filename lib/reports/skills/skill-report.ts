import { z } from 'zod';
import { skillAnswer } from '@/lib/reports/answers/skill';
import { report } from '@/lib/reports/report';
import { answerOf } from './skill-answer';
import { SKILL_TABLES } from './skill-tables';
import { subjectOf } from './subject';

/** All that a slice says of one skill, or of a group of them. */
export const skillReport = report({
  path: 'skills/{id}',
  title: 'Skill',
  about:
    'How often the postings of the slice ask for a skill, or for any skill of a group, and how firmly; which way that goes; where, in which occupations and by whom; its pay, its degree signal, and what is asked for beside it.',
  parameters: z.object({
    id: z.string().trim().min(1).max(200).describe('The number of a skill, or the slug of a group of them'),
  }),
  answer: skillAnswer,
  make(source, { id }) {
    const subject = subjectOf(source, id);
    return subject && answerOf(source, subject);
  },
  tables: SKILL_TABLES,
});

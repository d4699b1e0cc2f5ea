import { z } from 'zod';
import type { Assessment } from '@/lib/relevance/assessment';
import { VERDICTS } from '@/lib/relevance/assessment';
import { count, estimate, skillName, trend } from '@/lib/reports/answers/parts';
import { skillNameOf } from '@/lib/reports/parts/names';
import {
  estimateCells,
  estimateColumns,
  number,
  SKILL,
  skillCells,
  TREND,
  text,
  trendCells,
} from '@/lib/reports/parts/tables';
import { type ReportSource, report } from '@/lib/reports/report';

const taught = z.object({
  ...skillName.shape,
  weight: z.number().describe('How much of it is taught, over 0 to 1'),
  origin: z
    .string()
    .describe('Where it was found: declared by its issuer, in its title, or in its description'),
  core: z.boolean().describe('Whether it counts towards reach and alignment'),
  postings: count,
  share: estimate,
  asked_for: z.boolean(),
  trend,
});

export const credentialAnswer = z.object({
  id: count,
  title: z.string(),
  provider: z.string().nullable(),
  verdict: z.enum(VERDICTS),
  reasons: z.array(z.string()),
  postings: count.describe('N, the postings of the slice'),
  relevance: estimate.nullable().describe('0 to 100'),
  reach: estimate.nullable(),
  reach_postings: count,
  reach_bound: z.number().describe('Upper bound of reach, with what the matcher misses'),
  alignment: estimate.nullable(),
  asked_for: z.object({ weight: z.number(), skills: count, of: count }),
  trend,
  stability: z.number().nullable(),
  skills: z.array(taught),
});

/** What the slice says of one credential. */
export const credentialReport = report({
  path: 'credentials/{id}',
  title: 'Credential',
  about:
    'The verdict on one credential in the slice, its reasons and figures, and the demand for each skill that it teaches.',
  parameters: z.object({ id: z.coerce.number().int().min(1).describe('The number of a credential') }),
  answer: credentialAnswer,
  make(source, { id }) {
    const found = source.assessments().find(({ credential }) => credential.id === id);
    return found ? answerOf(found, source) : null;
  },
  tables: {
    skills: ({ skills }) => ({
      columns: [
        ...SKILL,
        number('weight'),
        text('origin'),
        number('postings'),
        ...estimateColumns('share'),
        ...TREND,
      ],
      rows: skills.map((skill) => [
        ...skillCells(skill),
        skill.weight,
        skill.origin,
        skill.postings,
        ...estimateCells(skill.share),
        ...trendCells(skill.trend),
      ]),
    }),
  },
});

function answerOf(assessment: Assessment, source: ReportSource): z.infer<typeof credentialAnswer> {
  const { credential, verdict, reasons, relevance, reach, alignment, askedFor, stability } = assessment;
  return {
    id: credential.id,
    title: credential.title,
    provider: credential.provider,
    verdict,
    reasons: [...reasons],
    postings: assessment.postings,
    relevance,
    reach,
    reach_postings: assessment.reachPostings,
    reach_bound: assessment.reachBound,
    alignment,
    asked_for: { weight: askedFor.weight, skills: askedFor.skills, of: askedFor.of },
    trend: assessment.trend,
    stability,
    skills: assessment.skills.map(
      ({ taught: { skill, weight, origin }, core, postings, share, ...rest }) => ({
        ...skillNameOf(source, skill.id),
        weight,
        origin,
        core,
        postings,
        share,
        asked_for: rest.askedFor,
        trend: rest.trend,
      }),
    ),
  };
}

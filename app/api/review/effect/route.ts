import { z } from 'zod';
import { database } from '@/app/workspace';
import { effectOfLabel, effectOfNever } from '@/db/review-effects';
import { currentMatchers } from '@/db/taxonomies';
import { callsOwnName, trouble } from '../../own-requests';

const Query = z.object({
  text: z.string().trim().min(1).max(200),
  rule: z.enum(['any-case', 'as-written', 'never']),
  skill: z.coerce.number().int().positive().nullable(),
});

/** What a label, or words that are never a skill, would change: `text`, `rule`, and `skill` where it is a label of one that is there. */
export async function GET(request: Request): Promise<Response> {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  const search = new URL(request.url).searchParams;
  const query = Query.safeParse({
    text: search.get('text') ?? '',
    rule: search.get('rule') ?? 'any-case',
    skill: search.get('skill'),
  });
  if (!query.success) return trouble(400, 'Send text, and where they are known rule and skill.');
  const { text, rule, skill } = query.data;
  const db = database();
  const matcherOf = currentMatchers(db);
  if (rule === 'never') {
    if (skill === null)
      return trouble(400, 'Say of which skill these words are never a mention: send skill.');
    return Response.json(await effectOfNever(db, matcherOf, { text, skill }));
  }
  return Response.json(await effectOfLabel(db, matcherOf, { text, rule, skill }));
}

import { z } from 'zod';
import { rematchSoon } from '@/app/skills/review/rematch-soon';
import { database, workspace } from '@/app/workspace';
import { openDatabase, type Sqlite } from '@/db/client';
import { decideLink, listLinks, undoLink } from '@/db/skill-links';
import { PAIR_LISTS, type SkillPairs } from '@/db/skill-pairs';
import { rowsAsking } from '@/lib/market/rows-asking';
import { orTrouble } from '../or-trouble';
import { callsOwnName, refuseForeign, trouble } from '../own-requests';

const Asked = z.object({
  list: z.enum(PAIR_LISTS).default('proposed'),
  from: z.coerce.number().int().min(0).default(0),
});
const Pair = z.object({ id: z.number().int().positive() });
const Decision = Pair.extend({ state: z.enum(['joined', 'apart']) });

/** Skills that two taxonomies have: the pairs of one list, `?list=proposed|joined|decided`, from the `?from=` th on. */
export function GET(request: Request): Response {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  const asked = Asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!asked.success) return trouble(400, `Ask for one of the lists ${PAIR_LISTS.join(', ')}.`);
  return orTrouble(() => {
    const { index } = workspace();
    const pairs = listLinks(database(), {
      ...asked.data,
      postingsAsking: (skill) => rowsAsking(index, skill).length,
    });
    return Response.json(pairs satisfies SkillPairs);
  });
}

/** Says that two skills are one (`joined`) or two (`apart`). */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const decision = Decision.safeParse(await request.json().catch(() => null));
  if (!decision.success) return trouble(400, 'Say which pair, and whether it is joined or apart.');
  const { id, state } = decision.data;
  return changed(
    (db) => decideLink(db, id, state, new Date()),
    'These two are no pair any more. Look again.',
  );
}

/** Takes what was said of two skills back. */
export async function DELETE(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const pair = Pair.safeParse(await request.json().catch(() => null));
  if (!pair.success) return trouble(400, 'Say which pair: send its id.');
  return changed((db) => undoLink(db, pair.data.id), 'This decision was taken back already.');
}

function changed(change: (db: Sqlite) => boolean, otherwise: string): Response {
  return orTrouble(() => {
    const db = openDatabase();
    try {
      if (!change(db)) return trouble(404, otherwise);
    } finally {
      db.close();
    }
    rematchSoon();
    return Response.json({});
  });
}

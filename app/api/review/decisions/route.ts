import { z } from 'zod';
import { DecisionSchema, decide, takeBack } from '@/app/skills/review/decide';
import { rematchSoon } from '@/app/skills/review/rematch-soon';
import { orTrouble } from '../../or-trouble';
import { refuseForeign, trouble } from '../../own-requests';

/** Writes a decision down, and says under which id it can be taken back. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const decision = DecisionSchema.safeParse(await request.json().catch(() => null));
  if (!decision.success) return trouble(400, decision.error.issues[0]?.message ?? 'This is no decision.');
  return orTrouble(() => {
    const id = decide(decision.data, new Date());
    rematchSoon();
    return Response.json({ id }, { status: 201 });
  });
}

/** Takes a decision back. */
export async function DELETE(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const asked = z.object({ id: z.string().min(1) }).safeParse(await request.json().catch(() => null));
  if (!asked.success) return trouble(400, 'Say which decision: send its id.');
  return orTrouble(() => {
    if (!takeBack(asked.data.id)) return trouble(404, 'This decision was taken back already.');
    rematchSoon();
    return Response.json({});
  });
}

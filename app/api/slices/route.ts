import { z } from 'zod';
import { parametersOf } from '@/app/page-data';
import { openDatabase, type Sqlite } from '@/db/client';
import { deleteSavedSlice, SavedSliceError, saveSlice } from '@/db/saved-slices';
import { parseSlice, sliceQuery } from '@/lib/market/slice';
import { orTrouble } from '../or-trouble';
import { refuseForeign, trouble } from '../own-requests';

const LONGEST_NAME = 80;

const NO_NAME = 'Give the slice a name.';
const Saving = z.object(
  {
    name: z
      .string(NO_NAME)
      .trim()
      .min(1, NO_NAME)
      .max(LONGEST_NAME, `The name is too long: at most ${LONGEST_NAME} characters.`),
    query: z.string('Say which slice: send the part of its address behind the question mark.').max(20_000),
  },
  'Send the name of the slice and its query.',
);

/** Saves a slice under a name, or gives one that is saved a new name: 201 with its id. */
export async function POST(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const asked = Saving.safeParse(await request.json().catch(() => null));
  if (!asked.success) return trouble(400, asked.error.issues[0]?.message ?? 'This is no slice.');
  const { slice, problems } = parseSlice(parametersOf(new URLSearchParams(asked.data.query)));
  const query = sliceQuery(slice);
  if (problems.length > 0) return trouble(400, problems.join(' '));
  if (query === '') return trouble(400, 'This slice holds every posting: choose a filter first.');
  return written((db) =>
    Response.json(saveSlice(db, { name: asked.data.name, query }, new Date()), { status: 201 }),
  );
}

/** Deletes a saved slice, and answers with what it was: sent to POST, it is there again. */
export async function DELETE(request: Request): Promise<Response> {
  const refused = refuseForeign(request);
  if (refused) return refused;
  const asked = z
    .object({ id: z.number().int().positive() })
    .safeParse(await request.json().catch(() => null));
  if (!asked.success) return trouble(400, 'Say which saved slice: send its id.');
  return written((db) => {
    const deleted = deleteSavedSlice(db, asked.data.id);
    return deleted ? Response.json(deleted) : trouble(404, 'This slice was deleted already.');
  });
}

function written(work: (db: Sqlite) => Response): Response {
  return orTrouble(() => {
    const db = openDatabase();
    try {
      return work(db);
    } catch (error) {
      if (error instanceof SavedSliceError) return trouble(409, error.message);
      throw error;
    } finally {
      db.close();
    }
  });
}

import { database } from '@/app/workspace';
import { ownFiles } from '@/db/own-taxonomy';
import { zipOf } from './zip';

/** The user's own list as files that any copy of the program loads. */
export function GET(): Response {
  const files = ownFiles(database()).map(({ name, text }) => ({ name, bytes: Buffer.from(text) }));
  return new Response(new Uint8Array(zipOf(files)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="badgeworth-own-skills.zip"',
      'Cache-Control': 'no-store',
    },
  });
}

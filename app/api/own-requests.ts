/** Names by which this machine calls itself: another one in `Host` is a foreign page reaching in by DNS rebinding. */
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The header that our own pages send with whatever changes something: no form and no foreign page can. */
export const OWN_HEADER = 'x-badgeworth';

/** Whether a request calls this machine by one of its own names. */
export function callsOwnName(headers: Headers): boolean {
  const host = (headers.get('host') ?? '').replace(/:\d+$/, '').toLowerCase();
  return OWN_NAMES.has(host);
}

/** Refuses what did not come from a page of ours; null where it did. */
export function refuseForeign(request: Request): Response | null {
  if (!callsOwnName(request.headers)) return trouble(421, 'This server answers to localhost alone.');
  const site = request.headers.get('sec-fetch-site');
  const foreign = site !== null && site !== 'same-origin';
  if (foreign || request.headers.get(OWN_HEADER) === null)
    return trouble(403, `Only pages of Badgeworth may do this: send the header ${OWN_HEADER}: 1.`);
  return null;
}

/** What went wrong, as every route tells it. */
export function trouble(status: number, error: string): Response {
  return Response.json({ error }, { status });
}

/** The start of the API is the page that documents it. */
export function GET(): Response {
  return new Response(null, { status: 307, headers: { Location: '/method/api' } });
}

import { THEME_COOKIE, THEMES } from './chosen-theme';

const USAGE = `Send a form with the field “theme”: ${THEMES.join(', ')}.`;
const A_YEAR = 365 * 24 * 3600;

/** Keeps the choice of light or dark in a cookie and leads back to the page from which it was made. */
export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => null);
  if (!form) return new Response(`${USAGE}\n`, { status: 400 });
  const wanted = form.get('theme');
  const theme = THEMES.find((known) => known === wanted) ?? 'auto';
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathOfReferrer(request.headers.get('referer')),
      'Set-Cookie': `${THEME_COOKIE}=${theme}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax; HttpOnly`,
    },
  });
}

/** The path alone, so that the answer can lead to no other site. */
function pathOfReferrer(referrer: string | null): string {
  if (!referrer || !URL.canParse(referrer)) return '/';
  const { pathname, search } = new URL(referrer);
  return pathname.startsWith('//') ? '/' : `${pathname}${search}`;
}

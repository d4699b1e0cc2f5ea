import { type NextRequest, NextResponse } from 'next/server';
import { callsOwnName } from './app/api/own-requests';

/**
 * Answers only requests made to this machine by its own names, and gives each page a content security policy with a
 * nonce of its own, which Next puts on its scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  if (!callsOwnName(request.headers)) {
    return new NextResponse('This server answers to localhost alone.\n', { status: 421 });
  }
  const policy = contentPolicy(btoa(crypto.randomUUID()));
  const headers = new Headers(request.headers);
  headers.set('Content-Security-Policy', policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('Content-Security-Policy', policy);
  response.headers.set('X-Content-Type-Options', 'nosniff');
  response.headers.set('Referrer-Policy', 'same-origin');
  return response;
}

function contentPolicy(nonce: string): string {
  const developing = process.env.NODE_ENV === 'development';
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${developing ? " 'unsafe-eval'" : ''}`,
    `style-src 'self' ${developing ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** `/api/incoming` takes files, whose bodies Next would cut at 10 MB here without a word; it makes these checks itself. */
export const config = {
  matcher: [{ source: '/((?!_next/static|icon.svg|api/incoming$).*)' }],
};

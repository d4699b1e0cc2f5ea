import type { RequestProblem } from '@/lib/reports/read-request';

/** What is wrong with a request: in a few words, in sentences that say what to do, and parameter by parameter. RFC 9457. */
export function problem(
  status: number,
  title: string,
  detail: string,
  errors?: readonly RequestProblem[],
): Response {
  return new Response(`${JSON.stringify({ title, status, detail, errors })}\n`, {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store' },
  });
}

import { openApi } from '@/lib/reports/openapi';

let document: string | null = null;

/** The API's own description, made of the same registry as its answers. */
export function GET(): Response {
  document ??= `${JSON.stringify(openApi())}\n`;
  return new Response(document, {
    headers: { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-cache' },
  });
}

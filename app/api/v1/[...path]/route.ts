import type { NextRequest } from 'next/server';
import { answer } from '../answer';

/** Every report, read-only; HEAD is answered by the same. */
export async function GET(request: NextRequest, { params }: RouteContext<'/api/v1/[...path]'>) {
  const { path } = await params;
  return answer(path.map(decoded), request.nextUrl, request.headers.get('if-none-match'));
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

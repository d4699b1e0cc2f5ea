import { answer } from '@/app/api/v1/answer';

const START = '/api/v1/';

/** The answer of the API to an address below its start, or to one that it gave itself. */
export function ask(address: string, tag: string | null = null): Response {
  const url = new URL(address.startsWith('/') ? address : START + address, 'http://127.0.0.1');
  return answer(url.pathname.slice(START.length).split('/').map(decodeURIComponent), url, tag);
}

/** The address with one more parameter. */
export const and = (address: string, parameter: string): string =>
  `${address}${address.includes('?') ? '&' : '?'}${parameter}`;

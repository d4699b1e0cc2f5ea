import { OWN_HEADER } from '@/app/api/own-requests';

/**
 * Sends a request to a route of ours and gives its answer.
 * @throws Error with what was wrong, in words
 */
export async function send<Answer>(
  path: string,
  method: 'GET' | 'POST' | 'DELETE',
  body?: unknown,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: { [OWN_HEADER]: '1', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new Error(errorOf(answer) ?? `The server answered with ${response.status}.`);
  return answer as Answer;
}

/** Sends a file's bytes, telling how many have gone. */
export function sendFile(file: File, onSent: (bytes: number) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/api/incoming?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader(OWN_HEADER, '1');
    request.setRequestHeader('x-file-size', String(file.size));
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded }) => onSent(loaded);
    request.onload = () => {
      if (request.status === 201) resolve();
      else reject(new Error(errorOf(request.response) ?? `The server answered with ${request.status}.`));
    };
    request.onerror = () => reject(new Error('The server cannot be reached. Is it still running?'));
    request.send(file);
  });
}

function errorOf(answer: unknown): string | null {
  const said = typeof answer === 'object' && answer !== null && 'error' in answer ? answer.error : null;
  return typeof said === 'string' ? said : null;
}

/** What went wrong, in words. */
export const inWords = (error: unknown): string => (error instanceof Error ? error.message : String(error));

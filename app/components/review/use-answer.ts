'use client';

import { useEffect, useState } from 'react';
import { send } from '../import/send';

/** Milliseconds without a further key stroke after which it is asked. */
const QUIET = 250;

/** What a route answers for a path, asked anew when the path changes; null until it has, and where the path is null. */
export function useAnswer<Answer>(path: string | null): Answer | null {
  const [answer, setAnswer] = useState<{ path: string; said: Answer } | null>(null);
  useEffect(() => {
    if (path === null) return;
    const ended = new AbortController();
    const timer = window.setTimeout(async () => {
      const said = await send<Answer>(path, 'GET', undefined, ended.signal).catch(() => null);
      if (said !== null && !ended.signal.aborted) setAnswer({ path, said });
    }, QUIET);
    return () => {
      window.clearTimeout(timer);
      ended.abort();
    };
  }, [path]);
  return answer?.path === path ? answer.said : null;
}

/** The path of a route with its parameters. */
export const withParameters = (path: string, parameters: Readonly<Record<string, string>>): string =>
  `${path}?${new URLSearchParams(parameters)}`;

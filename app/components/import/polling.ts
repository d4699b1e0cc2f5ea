'use client';

import { useEffect, useState } from 'react';
import { send } from './send';

const BUSY_EVERY = 400;
const QUIET_EVERY = 4000;

/**
 * What a route says, asked again and again: often while something goes on, seldom otherwise, never while the page is hidden.
 * @param again counts up where it shall be asked at once
 */
export function usePolled<Answer>(
  path: string,
  first: Answer,
  isBusy: (answer: Answer) => boolean,
  again: number,
): Answer {
  const [answer, setAnswer] = useState(first);
  const busy = isBusy(answer);
  useEffect(() => {
    let timer = 0;
    let over = false;
    const ask = async () => {
      if (!document.hidden) {
        const said = await send<Answer>(path, 'GET').catch(() => null);
        if (over) return;
        if (said !== null) setAnswer(said);
      }
      timer = window.setTimeout(ask, busy ? BUSY_EVERY : QUIET_EVERY);
    };
    timer = window.setTimeout(ask, again > 0 ? 0 : busy ? BUSY_EVERY : QUIET_EVERY);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [path, busy, again]);
  return answer;
}

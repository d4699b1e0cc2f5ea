'use client';

import dynamic from 'next/dynamic';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { QuadrantMark } from './quadrant-layout';

const QuadrantRecharts = dynamic(() => import('./quadrant-recharts'), { ssr: false });

interface QuadrantLiveProps {
  points: readonly QuadrantMark[];
  /** The slice, which travels along to a credential. */
  query: string;
  children: ReactNode;
}

/** Lays the interactive chart over the drawn one, once that is in view and the browser has nothing better to do. */
export function QuadrantLive({ points, query, children }: QuadrantLiveProps) {
  const box = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(false);
  const [drawn, setDrawn] = useState(false);

  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      const later = window.requestIdleCallback ?? ((call: () => void) => window.setTimeout(call, 1));
      later(() => setWanted(true));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  return (
    <div className="pl-[44px] pt-6">
      <div ref={box} className="relative" data-live={drawn || undefined}>
        {children}
        {wanted && <QuadrantRecharts points={points} query={query} onDrawn={setDrawn} />}
      </div>
    </div>
  );
}

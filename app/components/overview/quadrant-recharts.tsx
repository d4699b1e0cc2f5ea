'use client';

import { type RefObject, useEffect, useRef } from 'react';
import { Scatter, ScatterChart, Tooltip, useActiveTooltipDataPoints, XAxis, YAxis } from 'recharts';
import { percent } from '@/lib/relevance/figures-in-words';
import { VERDICT_SHAPES, verdictColour } from '../verdict-shapes';
import { PLOT, type QuadrantMark } from './quadrant-layout';

/** Room for marks at the edge of the plot, in pixels; the box is laid that much further out. */
const MARGIN = 12;

/** The focus ring stands at the edge of the plot, inside the labels of its axes. */
const RING = '[&_svg:focus-visible]:-outline-offset-12';

interface QuadrantRechartsProps {
  points: readonly QuadrantMark[];
  /** The slice as URL parameters. */
  query: string;
  /** Told once the marks stand, so that those drawn before can go. */
  onDrawn: (drawn: boolean) => void;
}

/** The marks as ones that answer: pointed at they say what they are, clicked, or stepped to and entered, they lead to the credential. */
export default function QuadrantRecharts({ points, query, onDrawn }: QuadrantRechartsProps) {
  useEffect(() => {
    onDrawn(true);
    return () => onDrawn(false);
  }, [onDrawn]);
  const shown = useRef<QuadrantMark>(undefined);
  const open = (point: QuadrantMark | undefined) => {
    if (point) window.location.assign(`/credentials/${point.id}${query && `?${query}`}`);
  };
  return (
    <div
      role="presentation"
      className={`off-paper absolute -inset-x-3 -top-3 ${RING}`}
      data-testid="live-chart"
      onKeyDownCapture={({ key }) => key === 'Enter' && open(shown.current)}
    >
      <ScatterChart
        responsive
        style={{ width: '100%', height: PLOT.height + 2 * MARGIN }}
        margin={{ top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN }}
        title="Credentials by alignment and reach; arrow keys step through them, Enter opens one."
      >
        <XAxis type="number" dataKey="x" domain={[0, 100]} hide />
        <YAxis type="number" dataKey="y" domain={[0, PLOT.height]} reversed hide />
        <Tooltip content={Card} cursor={false} isAnimationActive={false} />
        <Scatter
          data={points.toReversed()}
          shape={Mark}
          isAnimationActive={false}
          onClick={(_, index) => open(points.at(-1 - index))}
        />
        <Shown mark={shown} />
      </ScatterChart>
    </div>
  );
}

/** Keeps the mark whose card is shown at hand. */
function Shown({ mark }: { mark: RefObject<QuadrantMark | undefined> }) {
  const [point] = useActiveTooltipDataPoints<QuadrantMark>() ?? [];
  useEffect(() => {
    mark.current = point;
  }, [mark, point]);
  return null;
}

interface MarkProps {
  cx?: number;
  cy?: number;
  payload?: QuadrantMark;
}

function Mark({ cx = 0, cy = 0, payload }: MarkProps) {
  if (!payload) return null;
  const { path, open } = VERDICT_SHAPES[payload.verdict];
  const colour = verdictColour(payload.verdict);
  return (
    <g transform={`translate(${cx} ${cy})`} className="cursor-pointer">
      <circle r="9" fill="transparent" />
      <path
        d={path}
        fill={open ? 'none' : colour}
        stroke={open ? colour : 'var(--color-paper)'}
        strokeWidth={open ? 2 : 1}
      />
    </g>
  );
}

interface CardProps {
  active?: boolean;
  payload?: readonly { payload?: unknown }[];
}

function Card({ active, payload }: CardProps) {
  const point = payload?.[0]?.payload as QuadrantMark | undefined;
  if (!active || !point) return null;
  return (
    <div className="max-w-64 rounded-control border border-line-strong bg-raised px-3 py-2 text-small shadow-lg">
      <p className="font-medium">{point.title}</p>
      <p className="mt-0.5">{point.verdict}</p>
      <p className="text-soft">
        reach: {point.reach === 0 ? 'no posting asks' : `${percent(point.reach)} of postings`}
      </p>
      <p className="text-soft">alignment: {percent(point.alignment)}</p>
    </div>
  );
}

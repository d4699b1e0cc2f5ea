import type { ReactNode } from 'react';
import type { Decision } from '@/app/skills/review/decide';
import type { PanelProps } from './review-list';

interface PanelFrameProps extends PanelProps {
  /** What is shown beside the actions. */
  evidence: ReactNode;
  /** The forms that can be opened, by their keys. */
  forms: readonly (readonly [key: string, name: string])[];
  /** The decision that needs no form. */
  atOnce: { name: string; decision: Decision; says: string };
  /** The form that is open. */
  children: ReactNode;
}

/** An open row: its evidence, and the actions with the form of the one that is chosen. */
export function PanelFrame({ evidence, forms, atOnce, children, ...panel }: PanelFrameProps) {
  const { form, openForm, decide, busy } = panel;
  return (
    <div className="grid gap-x-10 gap-y-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="order-2 lg:order-1">{evidence}</div>
      <div className="off-paper order-1 lg:order-2">
        <div className="flex flex-wrap gap-2">
          {forms.map(([key, name]) => (
            <button
              key={key}
              type="button"
              className={form === key ? 'button button-first' : 'button'}
              aria-expanded={form === key}
              onClick={() => openForm(form === key ? null : key)}
            >
              {name}
            </button>
          ))}
          <button
            type="button"
            className="button"
            disabled={busy}
            onClick={() => decide(atOnce.decision, atOnce.says)}
          >
            {atOnce.name}
          </button>
        </div>
        <div className="mt-4">{children}</div>
      </div>
    </div>
  );
}

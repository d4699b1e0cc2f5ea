'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { Decision } from '@/app/skills/review/decide';
import { inWords } from '../import/send';
import { type Decided, sendDecision, takeBackDecision } from './decision';

/** What the panel of an open row is given. */
export interface PanelProps {
  /** The form that is open, by the key that opens it; null before one is chosen. */
  form: string | null;
  openForm(form: string | null): void;
  /** Writes a decision down; the row says what was done, and the next one opens. */
  decide(decision: Decision, says: string): void;
  busy: boolean;
}

export interface ReviewItem {
  key: string;
  /** What the row is about: the name of its button. */
  name: string;
  row: ReactNode;
  /** Decisions that one key makes at once. */
  atOnce: Readonly<Record<string, { decision: Decision; says: string }>>;
  panel(props: PanelProps): ReactNode;
}

interface ReviewListProps {
  label: string;
  items: readonly ReviewItem[];
  /** Keys that open a form of the open row. */
  forms: readonly string[];
  onDecided(): void;
}

/**
 * Rows one of which is open, to be gone through with the mouse or with keys while the list has the focus: j and k (or the
 * arrows) to the next and the one before, a letter for each form and decision, u to take the last one back.
 */
export function ReviewList({ label, items, forms, onDecided }: ReviewListProps) {
  const [open, setOpen] = useState<string | null>(items[0]?.key ?? null);
  const [form, setForm] = useState<string | null>(null);
  const [decided, setDecided] = useState<ReadonlyMap<string, Decided>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  /** The row that gets the focus once it is drawn: one whose decision is taken back has no button before. */
  const toFocus = useRef<string | null>(null);
  const id = useId();

  const show = (key: string | null, focus: boolean) => {
    setOpen(key);
    setForm(null);
    setProblem(null);
    if (focus) toFocus.current = key;
  };
  useEffect(() => {
    const button = toFocus.current === null ? undefined : buttons.current.get(toFocus.current);
    if (!button) return;
    toFocus.current = null;
    button.focus({ preventScroll: true });
    button.scrollIntoView({ block: 'nearest' });
  });
  const neighbour = (from: string | null, step: 1 | -1): string | null => {
    let at = items.findIndex(({ key }) => key === from) + step;
    if (from === null) at = step === 1 ? 0 : items.length - 1;
    while (at >= 0 && at < items.length && decided.has(items[at]?.key ?? '')) at += step;
    return items[at]?.key ?? null;
  };
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      onDecided();
    } catch (error) {
      setProblem(inWords(error));
    }
    setBusy(false);
  };
  const decide = (key: string, decision: Decision, says: string) =>
    run(async () => {
      const done = await sendDecision(decision, says);
      setDecided((all) => new Map(all).set(key, done));
      show(neighbour(key, 1) ?? neighbour(key, -1), true);
    });
  const undo = (key: string) =>
    run(async () => {
      await takeBackDecision(decided.get(key)?.id ?? '');
      setDecided((all) => new Map([...all].filter(([each]) => each !== key)));
      show(key, true);
    });

  const onKey = (event: KeyboardEvent) => {
    const typing = event.target instanceof HTMLElement && event.target.matches('input, select, textarea');
    if (event.key === 'Escape' && form !== null) {
      setForm(null);
      if (open !== null) buttons.current.get(open)?.focus();
      return;
    }
    if (typing || busy || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const item = items.find(({ key }) => key === open);
    if (step) {
      const next = neighbour(open, step);
      if (next !== null) show(next, true);
    } else if (event.key === 'u') {
      const last = [...decided.keys()].at(-1);
      if (last !== undefined) undo(last);
    } else if (item && forms.includes(event.key)) setForm(event.key);
    else if (item?.atOnce[event.key]) {
      const { decision, says } = item.atOnce[event.key] as { decision: Decision; says: string };
      decide(item.key, decision, says);
    } else return;
    event.preventDefault();
  };

  return (
    <ul aria-label={label} className="mt-4 border-t border-line-strong" onKeyDown={onKey}>
      {items.map(({ key, name, row, panel }) => {
        const done = decided.get(key);
        const isOpen = open === key && !done;
        return (
          <li key={key} className="border-b border-line" data-open={isOpen || undefined}>
            {done ? (
              <p role="status" className="flex flex-wrap items-baseline gap-x-4 py-2.5 text-small text-soft">
                <span>{done.says}</span>
                <button
                  type="button"
                  className="off-paper py-1 text-link underline underline-offset-2"
                  disabled={busy}
                  onClick={() => undo(key)}
                >
                  Undo<span className="sr-only">: {name}</span>
                </button>
              </p>
            ) : (
              <>
                <div className="relative flex flex-wrap items-center gap-x-6 gap-y-1 py-2.5 text-small hover:bg-sunken">
                  <button
                    ref={(button) => {
                      if (button) buttons.current.set(key, button);
                      else buttons.current.delete(key);
                    }}
                    type="button"
                    aria-expanded={isOpen}
                    aria-controls={isOpen ? `${id}-panel` : undefined}
                    className="text-left text-body font-medium after:absolute after:inset-0 after:content-['']"
                    onClick={() => show(isOpen ? null : key, false)}
                  >
                    {name}
                  </button>
                  {row}
                </div>
                {isOpen && (
                  <div id={`${id}-panel`} className="pb-6 pt-1">
                    {problem && (
                      <p role="alert" className="mb-3 text-small font-medium">
                        {problem}
                      </p>
                    )}
                    {panel({
                      form,
                      openForm: setForm,
                      busy,
                      decide: (decision, says) => decide(key, decision, says),
                    })}
                  </div>
                )}
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

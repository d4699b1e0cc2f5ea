'use client';

import { useId, useState } from 'react';
import type { ReviewedLabel } from '@/db/review-list';
import { count } from '@/lib/relevance/figures-in-words';
import { EffectOfNever } from './effects';
import { PanelFrame } from './panel-frame';
import { Passages } from './passages';
import { keeping } from './phrase-decisions';
import type { PanelProps } from './review-list';

/** A doubtful label's passages, and what can be done about it. */
export function LabelPanel({ label, ...panel }: { label: ReviewedLabel } & PanelProps) {
  const { form } = panel;
  return (
    <PanelFrame
      {...panel}
      evidence={<Passages passages={label.examples} />}
      forms={FORMS}
      atOnce={{ name: 'It is right', ...keeping(label.text) }}
    >
      {form === 'n' && <Never label={label} {...panel} />}
      {form === 't' && <TakeAway label={label} {...panel} />}
    </PanelFrame>
  );
}

const FORMS = [
  ['n', 'Never in this sense'],
  ['t', 'Take it away'],
] as const;

function Never({
  label: { skill, name, text, around },
  decide,
  busy,
}: { label: ReviewedLabel } & PanelProps) {
  const [words, setWords] = useState(around[0]?.text ?? '');
  const id = useId();
  const isWhole = words.trim().toLowerCase() === text.toLowerCase();
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        decide({ did: 'never', skill, text: words }, `“${words}” is never ${name}.`);
      }}
    >
      {around.length > 0 && (
        <fieldset>
          <legend className="text-small font-medium">Words around it, by how often they come</legend>
          {around.map((each) => (
            <label key={each.text} className="flex items-baseline gap-2 py-1 text-small">
              <input
                type="radio"
                name={id}
                checked={words === each.text}
                onChange={() => setWords(each.text)}
              />
              <span>
                {each.text} <span className="text-soft">{count(each.postings, 'posting')}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <label className="block text-small font-medium">
        These words are no skill
        <input
          // biome-ignore lint/a11y/noAutofocus: the form has just been opened by the user
          autoFocus
          className="field mt-1 font-normal"
          value={words}
          placeholder={`Words with “${text}” in them`}
          required
          maxLength={200}
          onChange={({ target }) => setWords(target.value)}
        />
      </label>
      <EffectOfNever text={words} skill={skill} name={name} />
      {isWhole && (
        <p className="text-small text-soft">These are the label’s own words: it would be taken away.</p>
      )}
      <button type="submit" className="button button-first" disabled={busy || words.trim() === ''}>
        Never in this sense
      </button>
    </form>
  );
}

function TakeAway({ label: { skill, name, text }, decide, busy }: { label: ReviewedLabel } & PanelProps) {
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        decide({ did: 'never', skill, text }, `“${text}” no longer stands for ${name}.`);
      }}
    >
      <EffectOfNever text={text} skill={skill} name={name} />
      <button
        type="submit"
        className="button button-first"
        disabled={busy}
        // biome-ignore lint/a11y/noAutofocus: the form has just been opened by the user
        autoFocus
      >
        Take “{text}” away
      </button>
    </form>
  );
}

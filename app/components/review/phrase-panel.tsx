'use client';

import { useState } from 'react';
import type { ReviewedPhrase } from '@/db/review-list';
import type { NewRule } from '@/lib/matching/phrases/phrase';
import { list } from '@/lib/relevance/figures-in-words';
import { SKILL_KINDS, type Skill, type SkillKind } from '@/lib/taxonomy/skill';
import { EffectOfLabel } from './effects';
import { PanelFrame } from './panel-frame';
import { Passages } from './passages';
import { ignoring } from './phrase-decisions';
import type { PanelProps } from './review-list';
import { SkillPicker } from './skill-picker';
import { useAnswer, withParameters } from './use-answer';

/** A phrase's passages, and what can be made of it. */
export function PhrasePanel({ phrase, ...panel }: { phrase: ReviewedPhrase } & PanelProps) {
  const { text, rule, examples, beside } = phrase;
  const { form } = panel;
  return (
    <PanelFrame
      {...panel}
      evidence={
        <>
          <Passages passages={examples} />
          {beside.length > 0 && (
            <p className="mt-3 text-small text-soft">Often stands beside {list(beside)}.</p>
          )}
        </>
      }
      forms={FORMS}
      atOnce={{ name: 'Ignore', ...ignoring(text) }}
    >
      {form === 'a' && <AddSkill phrase={phrase} {...panel} />}
      {form === 's' && <AddAlias phrase={phrase} {...panel} />}
      {form === null && <EffectOfLabel text={text} rule={rule} skill={null} />}
    </PanelFrame>
  );
}

const FORMS = [
  ['a', 'Add as a skill'],
  ['s', 'Same as a skill'],
] as const;

const KINDS: Readonly<Record<SkillKind, string>> = {
  tool: 'Tool: software, machine, standard',
  hard: 'Hard skill: something one does',
  knowledge: 'Knowledge: something one knows',
  soft: 'Soft skill',
  language: 'Human language',
  certificate: 'Certificate or licence',
  clearance: 'Check or clearance of a person',
};

function AddSkill({
  phrase: { text, beside, rule: usual },
  decide,
  busy,
}: { phrase: ReviewedPhrase } & PanelProps) {
  const near = useAnswer<readonly Skill[]>(
    withParameters('/api/review/skills', { q: beside[0] ?? text }),
  )?.[0];
  const [name, setName] = useState(
    usual === 'as-written' ? text : text.charAt(0).toUpperCase() + text.slice(1),
  );
  const [kind, setKind] = useState<SkillKind | null>(null);
  const [group, setGroup] = useState<string | null>(null);
  const [rule, setRule] = useState(usual);
  const chosenKind = kind ?? (near && near.kind !== 'certificate' ? near.kind : 'hard');
  const chosenGroup = group ?? near?.group ?? '';
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        decide(
          { did: 'skill', name, kind: chosenKind, group: chosenGroup || 'Own skills', phrase: text, rule },
          `“${name}” is added as a skill.`,
        );
      }}
    >
      <label className="block text-small font-medium">
        Name
        <input
          // biome-ignore lint/a11y/noAutofocus: the form has just been opened by the user
          autoFocus
          className="field mt-1 font-normal"
          value={name}
          required
          maxLength={200}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <label className="block text-small font-medium">
        Kind
        <select
          className="field mt-1 font-normal"
          value={chosenKind}
          onChange={({ target }) => setKind(target.value as SkillKind)}
        >
          {SKILL_KINDS.map((each) => (
            <option key={each} value={each}>
              {KINDS[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="block text-small font-medium">
        Group
        <input
          className="field mt-1 font-normal"
          value={chosenGroup}
          placeholder="Own skills"
          maxLength={200}
          onChange={({ target }) => setGroup(target.value)}
        />
      </label>
      <LetterCase text={text} rule={rule} onChange={setRule} />
      <EffectOfLabel text={text} rule={rule} skill={null} />
      <button type="submit" className="button button-first" disabled={busy || name.trim() === ''}>
        Add this skill
      </button>
    </form>
  );
}

function AddAlias({ phrase: { text, rule: usual }, decide, busy }: { phrase: ReviewedPhrase } & PanelProps) {
  const [skill, setSkill] = useState<Skill | null>(null);
  const [rule, setRule] = useState(usual);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (skill)
          decide(
            { did: 'alias', skill: skill.id, text, rule },
            `“${text}” is another name of ${skill.name}.`,
          );
      }}
    >
      <SkillPicker first={text} chosen={skill} onChoose={setSkill} />
      <div className="mt-3 space-y-3">
        <LetterCase text={text} rule={rule} onChange={setRule} />
        {skill && <EffectOfLabel text={text} rule={rule} skill={skill} />}
        <button type="submit" className="button button-first" disabled={busy || skill === null}>
          {skill ? `Same as ${skill.name}` : 'Choose a skill'}
        </button>
      </div>
    </form>
  );
}

function LetterCase({
  text,
  rule,
  onChange,
}: {
  text: string;
  rule: NewRule;
  onChange(rule: NewRule): void;
}) {
  return (
    <label className="flex items-baseline gap-2 text-small">
      <input
        type="checkbox"
        checked={rule === 'as-written'}
        onChange={({ target }) => onChange(target.checked ? 'as-written' : 'any-case')}
      />
      <span>Only where it is written “{text}”, capitals and all</span>
    </label>
  );
}

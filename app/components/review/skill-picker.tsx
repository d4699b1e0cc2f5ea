'use client';

import { useId, useState } from 'react';
import type { Skill } from '@/lib/taxonomy/skill';
import { useAnswer, withParameters } from './use-answer';

interface SkillPickerProps {
  /** Words to begin with: what is like them is offered first. */
  first: string;
  chosen: Skill | null;
  onChoose(skill: Skill): void;
}

/** Chooses one of the skills that are there, by words of their labels. */
export function SkillPicker({ first, chosen, onChoose }: SkillPickerProps) {
  const [words, setWords] = useState('');
  const id = useId();
  const query = words.trim() || first;
  const found = useAnswer<readonly Skill[]>(withParameters('/api/review/skills', { q: query }));
  return (
    <>
      <label htmlFor={id} className="text-small font-medium">
        Search the skills that are there
      </label>
      <input
        id={id}
        // biome-ignore lint/a11y/noAutofocus: the form has just been opened by the user
        autoFocus
        className="field mt-1"
        value={words}
        placeholder="Part of a name"
        onChange={({ target }) => setWords(target.value)}
      />
      <fieldset className="mt-2">
        <legend className="sr-only">Skills like “{query}”</legend>
        {found?.length === 0 && <p className="text-small text-soft">No skill has a name like “{query}”.</p>}
        {found?.map((skill) => (
          <label key={skill.id} className="flex items-baseline gap-2 py-1 text-small">
            <input
              type="radio"
              name={id}
              checked={chosen?.id === skill.id}
              onChange={() => onChoose(skill)}
            />
            <span>
              {skill.name} <span className="text-soft">{skill.group}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  );
}

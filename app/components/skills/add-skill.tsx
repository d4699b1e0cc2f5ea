import type { Slice } from '@/lib/market/slice';
import type { SkillRow } from '@/lib/reports/answers/skill';
import { SliceFields } from './slice-fields';

/** As many names as are proposed while one is typed. */
const PROPOSED = 500;

interface AddSkillProps {
  keys: readonly string[];
  /** What was typed before, where no skill has that name; empty else. */
  unknown: string;
  /** The skills of the slice, the most asked for first. */
  skills: readonly SkillRow[];
  slice: Slice;
}

/** One more skill beside those that are compared, by its name. A GET form: the URL holds all of it. */
export function AddSkill({ keys, unknown, skills, slice }: AddSkillProps) {
  return (
    <form method="get" action="/skills/compare" className="off-paper mt-8 max-w-md">
      {unknown && (
        <p role="alert" className="mb-2 text-small">
          No skill is called “{unknown}”: choose one of those proposed, or tick it in the list of skills.
        </p>
      )}
      <SliceFields slice={slice} />
      {keys.map((key) => (
        <input key={key} type="hidden" name="id" value={key} />
      ))}
      <div className="flex items-end gap-3">
        <label className="min-w-0 grow">
          <span className="mb-1 block text-fine text-soft">Add a skill by its name</span>
          <input
            type="text"
            name="add"
            list="skill-names"
            maxLength={120}
            defaultValue={unknown}
            required
            className="field"
          />
        </label>
        <button type="submit" className="button">
          Add
        </button>
      </div>
      <datalist id="skill-names">
        {skills.slice(0, PROPOSED).map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </form>
  );
}

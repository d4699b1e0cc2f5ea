import { number } from '@/app/format';
import type { LinkedSkill, SkillPair } from '@/db/skill-pairs';

interface CrosswalkPairProps {
  pair: SkillPair;
  onDecide(state: 'joined' | 'apart'): void;
  onUndo(): void;
}

/** Two skills side by side, why they are taken for one, and what can be said of it. */
export function CrosswalkPair({ pair, onDecide, onUndo }: CrosswalkPairProps) {
  const { skill, other, state, decidedAt, postings } = pair;
  const both = `${skill.name} and ${other.name}`;
  return (
    <tr>
      <th scope="row">
        <Told skill={skill} />
      </th>
      <td data-label="Same as">
        <Told skill={other} />
      </td>
      <td data-label="Why">{decidedAt === null ? WHY[pair.rule] : DECIDED[state]}</td>
      <td data-label="Postings" className="number">
        {number(postings)}
      </td>
      <td>
        <div className="off-paper flex flex-wrap justify-end gap-2">
          {decidedAt !== null && (
            <button type="button" className="button" aria-label={`Undo: ${both}`} onClick={onUndo}>
              Undo
            </button>
          )}
          {decidedAt === null && state === 'proposed' && (
            <button
              type="button"
              className="button"
              aria-label={`Join ${both}`}
              onClick={() => onDecide('joined')}
            >
              Join
            </button>
          )}
          {decidedAt === null && (
            <button
              type="button"
              className="button"
              aria-label={`Keep ${both} apart`}
              onClick={() => onDecide('apart')}
            >
              Keep apart
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}

const WHY: Readonly<Record<SkillPair['rule'], string>> = {
  'same name': 'the same name',
  'name is a label': 'one’s name is a label of the other',
  'same label': 'a label of both',
  alike: 'the same words',
  own: 'your own list',
};

const DECIDED: Readonly<Record<SkillPair['state'], string>> = {
  joined: 'you joined them',
  apart: 'you keep them apart',
  proposed: '',
};

function Told({ skill: { name, taxonomy, labels } }: { skill: LinkedSkill }) {
  return (
    <>
      <span className="font-medium">{name}</span>
      <span className="block text-small font-normal text-soft">
        {taxonomy}
        {labels.length > 0 && `; also ${labels.join(', ')}`}
      </span>
    </>
  );
}

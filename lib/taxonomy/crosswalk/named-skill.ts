import { withoutBrackets } from '@/lib/taxonomy/labels';
import type { SkillKind } from '@/lib/taxonomy/skill';
import type { CrosswalkSkill } from './crosswalk';
import { nameKey, stemsOf } from './name-key';

/** A skill with the keys by which others are found to have its names. */
export interface NamedSkill extends CrosswalkSkill {
  /** Keys of its name, with and without the remark in brackets. */
  names: ReadonlySet<string>;
  /** Keys of its labels, the name among them. */
  labelKeys: ReadonlySet<string>;
  /** Stems of the words of its name that say something. */
  stems: ReadonlySet<string>;
}

export function named({ id, name, kind, labels }: CrosswalkSkill): NamedSkill {
  const bare = withoutBrackets(name) || name;
  const meant = labels.filter(({ rule }) => rule !== 'never' && rule !== 'hint').map(({ text }) => text);
  return {
    id,
    name,
    kind,
    labels,
    names: keys([name, bare]),
    labelKeys: keys(meant),
    stems: stemsOf(nameKey(bare)),
  };
}

function keys(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.map(nameKey).filter(Boolean));
}

/** How well the kinds of some skills and another go together, from 0 to 1: the best of the pairs. */
export function sameKind(skills: readonly NamedSkill[], other: NamedSkill): number {
  return Math.max(...skills.map((skill) => worthOf(skill, other)));
}

/** Two names that are the same outweigh kinds that differ, but for a certificate beside what it is about. */
function worthOf(one: NamedSkill, other: NamedSkill): number {
  const kinds = [KINDS[one.kind], KINDS[other.kind]];
  if (kinds[0] === kinds[1]) return isToolOf(one, other) ? 0.75 : 1;
  return kinds.includes('certificate') ? 0.75 : 0.85;
}

/** Taxonomies differ in what they call a tool, a doing and a knowing; these they keep apart. */
const KINDS: Readonly<Record<SkillKind, 'work' | 'manner' | 'language' | 'certificate'>> = {
  tool: 'work',
  hard: 'work',
  knowledge: 'work',
  soft: 'manner',
  language: 'language',
  certificate: 'certificate',
  clearance: 'certificate',
};

/** Whether one is a doing and the other the software that it is done with: "Stress analysis software". */
function isToolOf(one: NamedSkill, other: NamedSkill): boolean {
  if ((one.kind === 'tool') === (other.kind === 'tool')) return false;
  return saysSoftware(one) !== saysSoftware(other);
}

const saysSoftware = ({ name }: NamedSkill) => /\bsoftwares?\b/i.test(name);

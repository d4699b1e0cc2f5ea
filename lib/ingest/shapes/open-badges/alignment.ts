import type { Graph } from '@/lib/ingest/shapes/graph';
import { fieldsOf, firstText, isThing, listOf, textOf } from '@/lib/ingest/shapes/linked';

/** What an achievement is aligned to, told apart by what each is. */
export interface Aligned {
  /** Skills and competencies. */
  skills: string[];
  /** Levels of a qualifications framework: "EQF level 5". */
  levels: string[];
  /** Fields of education by ISCED-F. */
  subjects: string[];
  /** Anything else: an accreditation, a rubric, another credential. */
  others: string[];
}

const SKILL_TYPES = /^(?:|CFItem|CTDL|(?:ceasn:)?Competency|.*skill.*|.*esco.*)$/i;
const LEVEL =
  /^(?:EQF|NQF|NLQF|NQR|RQF|SCQF|MECU|DQR)\b|\b(?:EQF|qualification\w* framework)\b.{0,20}\blevel/i;
const LEVEL_TYPES = /EQF|NQF|NLQF|qualification/i;

/** Reads alignments of Open Badges 1 to 3 and of learner records: one or many, each an object, or a name. */
export function alignedTo(value: unknown, graph: Graph): Aligned {
  const aligned: Aligned = { skills: [], levels: [], subjects: [], others: [] };
  for (const given of listOf(value)) {
    const each = graph.resolve(given);
    if (!isThing(each)) {
      const text = textOf(each);
      if (text !== '' && !/^https?:\/\//.test(text)) aligned.skills.push(text);
      continue;
    }
    const fields = fieldsOf(each);
    const name = firstText(fields.get('targetName'), fields.get('name'), fields.get('targetDescription'));
    if (name === '') continue;
    const type = textOf(fields.get('targetType'));
    const framework = textOf(fields.get('targetFramework'));
    if (LEVEL_TYPES.test(type) || LEVEL.test(name)) aligned.levels.push(name);
    else if (/ISCED/i.test(`${type} ${framework}`)) aligned.subjects.push(name);
    else if (SKILL_TYPES.test(type)) aligned.skills.push(name);
    else aligned.others.push(name);
  }
  return aligned;
}

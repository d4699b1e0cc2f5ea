import {
  fieldsOf,
  firstText,
  idOf,
  isThing,
  listOf,
  type Thing,
  textOf,
  textsOf,
} from '@/lib/ingest/shapes/linked';
import { filledOnly, type PlainRecord } from '@/lib/ingest/shapes/plain-record';
import type { Shape } from '@/lib/ingest/shapes/shape';
import { cellOfTerms } from '@/lib/ingest/shapes/terms';

/** Rich Skill Descriptors, as the Open Skills Management Tool gives them: a list, a collection, or one. */
export const richSkill: Shape = {
  name: 'Rich Skill Descriptors',
  read({ root }) {
    const skills = skillsIn(root);
    if (skills.length === 0) return null;
    return { format: richSkill.name, kind: 'credentials', records: skills.map(skillRecord), notes: [] };
  },
};

/** Under these names a collection keeps its skills. */
const BOXES = ['skills', 'content', 'items', 'data', 'results', '@graph'];

function skillsIn(root: unknown): Thing[] {
  const things = listOf(root).filter(isThing);
  const found = things.filter(isRichSkill);
  if (found.length > 0) return found;
  return things.flatMap((thing) =>
    BOXES.flatMap((name) => listOf(thing[name]).filter(isThing).filter(isRichSkill)),
  );
}

function isRichSkill(thing: Thing): boolean {
  return typeof thing.skillName === 'string' && 'skillStatement' in thing;
}

/** A skill as something to be learnt: its name is the title, its keywords and alignments are what it teaches. */
function skillRecord(thing: Thing): PlainRecord {
  const fields = fieldsOf(thing);
  const get = (name: string) => fields.get(name);
  const keywords = textsOf(get('keywords')).filter((keyword) => !isNumbered(keyword));
  const alignments = listOf(get('alignments')).flatMap((each) =>
    isThing(each) ? [firstText(fieldsOf(each).get('skillName'), each)] : textsOf(each),
  );
  const status = textOf(get('status') ?? get('publishStatus'));
  return filledOnly({
    title: textOf(get('skillName')),
    provider: [...textsOf(get('authors')), ...textsOf(get('author'))].join(', '),
    type: 'Rich Skill Descriptor',
    subject: [...textsOf(get('categories')), ...textsOf(get('category'))].join('; '),
    skills: cellOfTerms([textOf(get('skillName')), ...alignments.filter(Boolean)]),
    keywords: cellOfTerms(keywords),
    url: webAddress(idOf(thing)),
    identifier: firstText(get('uuid'), idOf(thing)),
    occupations: occupationsOf(get('occupations')),
    standards: textsOf(get('standards')),
    certifications: textsOf(get('certifications')),
    employers: textsOf(get('employers')),
    status,
    deleted: /^(?:archived|deleted)$/i.test(status) ? 'true' : '',
    description: textOf(get('skillStatement')),
  });
}

/** A keyword that is somebody's number for the skill: "WGUSID: 10070". */
function isNumbered(keyword: string): boolean {
  return /^\w+:\s*\d+$/.test(keyword);
}

/** The most detailed occupations: what is a group of others has a code that ends in noughts. */
function occupationsOf(value: unknown): string[] {
  const occupations = listOf(value).filter(isThing).map(fieldsOf);
  const detailed = occupations.filter((occupation) => !/0(?:\.00)?$/.test(textOf(occupation.get('code'))));
  return [
    ...new Set(
      (detailed.length > 0 ? detailed : occupations).map((occupation) =>
        textOf(occupation.get('name') ?? occupation.get('detailed')),
      ),
    ),
  ].filter(Boolean);
}

function webAddress(id: string | null): string | null {
  return id && /^https?:\/\/(?!localhost)/.test(id) ? id : null;
}

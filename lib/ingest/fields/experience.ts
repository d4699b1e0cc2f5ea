import { keyedTerms } from './keyed-terms';
import { type SectionAt, sectionsIn } from './section-at';
import { yearCounts } from './year-count';
import { MOST_YEARS, yearsAsked } from './years-asked';

/** A fact of its own line, as the import writes it: `Experience: 3 - 5 yrs`. */
const FACT = '\nExperience: ';
const LONGEST_FACT = 100;
const MOST_FACTS = 5;
const FACT_NUMBER = /^(?:de |from |min\.? )?(\d{1,2}(?:[.,]\d)?)\s?\+?(?: ?(?:-|–|to|à|a) ?\d{1,2})?\+?$/i;
const FACT_NONE =
  /^(?:moins d['e’]|less than (?:1|one|a)\b|no(?:ne| experience)|d[ée]butant|fresher|aucune)/i;
/** Words by which no experience is asked for. */
const noneNeeded = keyedTerms([
  [
    'exp',
    String.raw`experience(?:(?<=\b(?:no|without)(?: \w{1,15}){0,2} experience) (?:or qualifications? )?(?:is |are )?| (?:is )?not )(?:necessary|required|needed|essential)\b(?! (?:in|with|of))|exp[ée]rience(?<=\bsans exp[ée]rience)\b|experiencia(?<=no se requiere experiencia)`,
  ],
  ['déb deb', 'd[ée]butants? accept[ée]s?'],
  ['erf', String.raw`erfahrung(?<=\bkeine (?:berufs)?erfahrung) (?:erforderlich|notwendig|nötig)`],
]);

/**
 * The fewest years of experience with which one can apply, from a posting's plain text; null where it names none. A fact on its own line
 * ("Experience: 3 - 5 yrs") counts before prose. In prose, years that go with several degrees ("BSc and 5 years, or MSc and 3") are
 * alternatives: the least of them counts. Else the first years asked for do, since people begin with the whole and go on to its parts
 * ("8+ years in software, 2+ with Go"), or later ones that speak of experience in general ("5 years of professional experience"), if they
 * are more. What is only preferred counts where nothing is required. "No experience needed" is 0. A company's age, a contract's length,
 * people's ages and the like are no experience.
 */
export function yearsOfExperience(text: string, sectionAt: SectionAt = sectionsIn(text)): number | null {
  const fact = factOf(text);
  if (fact !== null) return fact;
  let first: number | null = null;
  let preferred: number | null = null;
  const byDegree: number[] = [];
  for (const asked of yearsAsked(text, sectionAt)) {
    const { years } = asked;
    if (asked.preferred) {
      preferred ??= years;
      continue;
    }
    if (asked.withDegree) byDegree.push(years);
    first = asked.general ? Math.max(first ?? 0, years) : (first ?? years);
  }
  if (byDegree.length > 1) return Math.min(...byDegree);
  return first ?? (noneNeeded(text).length > 0 ? 0 : preferred);
}

function factOf(text: string): number | null {
  let at = text.indexOf(FACT);
  for (let read = 0; at !== -1 && read < MOST_FACTS; read++, at = text.indexOf(FACT, at + 1)) {
    const start = at + FACT.length;
    const end = text.indexOf('\n', start);
    const years = yearsOfFact(
      text.slice(start, Math.min(end === -1 ? text.length : end, start + LONGEST_FACT)),
    );
    if (years !== null) return years;
  }
  return null;
}

function yearsOfFact(value: string): number | null {
  for (const { least } of yearCounts(value)) return least <= MOST_YEARS ? least : null;
  const bare = FACT_NUMBER.exec(value.trim());
  if (bare) return Number(bare[1]!.replace(',', '.'));
  return FACT_NONE.test(value) ? 0 : null;
}

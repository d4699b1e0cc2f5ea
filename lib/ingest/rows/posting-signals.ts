import { degreeSignal } from '@/lib/ingest/fields/degree';
import { yearsOfExperience } from '@/lib/ingest/fields/experience';
import type { LanguageOf } from '@/lib/ingest/fields/language';
import { sectionsIn } from '@/lib/ingest/fields/section-at';
import { workplaceOf } from '@/lib/ingest/fields/workplace';
import type { PostingRecord } from '@/lib/ingest/records';

type Signals = Pick<PostingRecord, 'workplace' | 'degree' | 'experienceYears' | 'language'>;

interface SignalSource {
  /** The cell that says whether the work is done on site. */
  workplace: string;
  title: string;
  place: string;
  text: string;
  languageOf: LanguageOf;
}

/** What the text of a posting says of the workplace, a degree and years of experience, and its language. */
export function postingSignals({ workplace, title, place, text, languageOf }: SignalSource): Signals {
  const sectionAt = sectionsIn(text);
  return {
    workplace: workplaceOf({ cell: workplace, title, place, text }),
    degree: degreeSignal(text, sectionAt),
    experienceYears: yearsOfExperience(text, sectionAt),
    language: languageOf(text),
  };
}

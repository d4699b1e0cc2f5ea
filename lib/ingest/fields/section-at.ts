import { type Section, sectionsOf } from '@/lib/text/sections';

/** What the passage at an offset of a posting's text is about. Offsets are asked for in rising order. */
export type SectionAt = (offset: number) => Section;

/** The sections of a posting's text, found when first asked for. */
export function sectionsIn(text: string): SectionAt {
  let spans: ReturnType<typeof sectionsOf> | null = null;
  let at = 0;
  return (offset) => {
    spans ??= sectionsOf(text);
    if ((spans[at]?.start ?? 0) > offset) at = 0;
    while (at < spans.length - 1 && spans[at]!.end <= offset) at++;
    return spans[at]?.section ?? 'unknown';
  };
}

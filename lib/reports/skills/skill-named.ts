import { skillGroups } from '@/lib/market/groups';
import { fold } from '@/lib/market/word-search';
import type { ReportSource } from '@/lib/reports/report';

/**
 * What a name may mean, as addresses hold it: the number of each skill of that name, else the slug of the group of that name. Letter
 * case and accents are ignored. A number, or a slug, is itself.
 */
export function subjectsNamed({ skills }: Pick<ReportSource, 'skills'>, text: string): string[] {
  const wanted = fold(text.trim());
  if (/^\d+$/.test(wanted)) return [wanted];
  const named = [...skills.values()].filter(({ name }) => fold(name) === wanted);
  if (named.length > 0) return named.map(({ id }) => String(id));
  return skillGroups(skills)
    .filter(({ slug, name }) => slug === wanted || fold(name) === wanted)
    .map(({ slug }) => slug);
}

import type { OccupationLabel } from './finder';

/** The titles of a shipped file, each with its unit group of ISCO-08: one line a group, `2512,software developer|software engineer`. */
export function titlesOfFile(csv: string): OccupationLabel[] {
  return csv
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [isco = '', titles = ''] = line.trim().split(',');
      return titles.split('|').flatMap((label) => (label === '' ? [] : [{ isco, code: null, label }]));
    });
}

import { expect, test } from 'vitest';
import { guessKind } from '@/lib/ingest/guess-kind';
import { proposeMapping } from '@/lib/ingest/mapping/propose';

const kindOf = (columns: string[], cells: string[]) => {
  const rows = [row(...cells)];
  const proposed = {
    postings: proposeMapping('postings', columns, rows),
    credentials: proposeMapping('credentials', columns, rows),
  };
  return guessKind(proposed, columns, rows);
};
const row = (...cells: string[]) => ({ row: 1, cells });

test.each<[string, string[], string[]]>([
  ['jobs', ['job title', 'company', 'location'], ['Cook', 'Inn', 'Leeds']],
  ['titles alone', ['title'], ['Staff nurse']],
  ['jobs with a salary', ['name', 'salary', 'description'], ['Cook', '£24,000', 'You cook.']],
])('%s are postings', (_, columns, cells) => expect(kindOf(columns, cells)).toBe('postings'));

test.each<[string, string[], string[]]>([
  ['courses', ['course name', 'provider', 'hours'], ['Baking', 'A College', '40']],
  [
    'a list with addresses of courses',
    ['name', 'institution', 'course_url'],
    ['Baking', 'A', 'https://a.example/b'],
  ],
  ['licences', ['NAME', 'CODE', 'ISDELETED'], ['PLUMBER LICENSE', '47-2152', '0']],
  ['badges', ['title', 'description'], ['Welding Certificate', 'Learn to weld.']],
])('%s are credentials', (_, columns, cells) => expect(kindOf(columns, cells)).toBe('credentials'));

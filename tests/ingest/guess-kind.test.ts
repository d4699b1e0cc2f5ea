import { expect, test } from 'vitest';
import { guessKind } from '@/lib/ingest/guess-kind';

const row = (...cells: string[]) => ({ row: 1, cells });

test.each<[string, string[], string[]]>([
  ['jobs', ['job title', 'company', 'location'], ['Cook', 'Inn', 'Leeds']],
  ['titles alone', ['title'], ['Staff nurse']],
  ['jobs with a salary', ['name', 'salary', 'description'], ['Cook', '£24,000', 'You cook.']],
])('%s are postings', (_, columns, cells) => expect(guessKind(columns, [row(...cells)])).toBe('postings'));

test.each<[string, string[], string[]]>([
  ['courses', ['course name', 'provider', 'hours'], ['Baking', 'A College', '40']],
  [
    'a list with addresses of courses',
    ['name', 'institution', 'course_url'],
    ['Baking', 'A', 'https://a.example/b'],
  ],
  ['licences', ['NAME', 'CODE', 'ISDELETED'], ['PLUMBER LICENSE', '47-2152', '0']],
  ['badges', ['title', 'description'], ['Welding Certificate', 'Learn to weld.']],
])('%s are credentials', (_, columns, cells) =>
  expect(guessKind(columns, [row(...cells)])).toBe('credentials'),
);

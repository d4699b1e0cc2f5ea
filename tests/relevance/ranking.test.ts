import { expect, test } from 'vitest';
import { assess } from '@/lib/relevance/assess';
import { byRelevance } from '@/lib/relevance/ranking';
import { credential, postings, taught, view } from './made-up';

test('the table: judged on hard skills, then on soft ones, then too little known; each by relevance', () => {
  const market = view([
    ...postings(600, ['SQL', 'Teamwork', 'Communication']),
    ...postings(60, ['Python']),
    ...postings(2340),
  ]);
  const catalogue = [
    credential([], { id: 1, title: 'one skill only', taught: [{ ...taught('SQL'), origin: 'description' }] }),
    credential(['Teamwork', 'Communication'], { id: 2, title: 'soft' }),
    credential(['Telex', 'Fax machines'], { id: 3, title: 'outdated' }),
    credential(['Python', 'Telex'], { id: 4, title: 'partly' }),
    credential(['SQL', 'Python'], { id: 5, title: 'best' }),
    credential([], { id: 6, title: 'unknown' }),
    credential(['SQL', 'Python'], { id: 7, title: 'best' }),
  ].map((one) => assess(one, market));
  const order = [5, 7, 4, 3, 2, 1, 6];
  expect(catalogue.toSorted(byRelevance).map(({ credential }) => credential.id)).toEqual(order);
  expect(
    catalogue
      .toReversed()
      .toSorted(byRelevance)
      .map(({ credential }) => credential.id),
  ).toEqual(order);
});

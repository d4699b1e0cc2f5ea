import { z } from 'zod';
import { portionOf } from '@/lib/market/demand';
import { countSkillGroups, skillGroups } from '@/lib/market/groups';
import { trendInSlice } from '@/lib/market/trend-in-slice';
import { type GroupListAnswer, groupList } from '@/lib/reports/answers/skill';
import { number, PORTION, portionCells, TREND, text, trendCells } from '@/lib/reports/parts/tables';
import { report } from '@/lib/reports/report';

/** The groups of skills, a line each, the most asked for first. */
export const groupsReport = report({
  path: 'groups',
  title: 'Groups of skills',
  about:
    'The groups into which the taxonomies sort skills: how many postings of the slice ask for any skill of each, and which way that goes.',
  parameters: z.object({}),
  answer: groupList,
  list: 'groups',
  make({ market, skills }): GroupListAnswer {
    const groups = skillGroups(skills);
    const { postings, months } = countSkillGroups(market, groups);
    return {
      of: market.size,
      groups: groups
        .map(({ slug, name, skills: members }, i) => ({
          slug,
          name,
          skills: members.length,
          ...portionOf(postings[i]!, market.size),
          trend: trendInSlice(market, months[i]!),
        }))
        .sort((a, b) => b.postings - a.postings || (a.name < b.name ? -1 : 1)),
    };
  },
  tables: {
    groups: ({ groups }) => ({
      columns: [text('group'), text('slug'), number('skills'), ...PORTION, ...TREND],
      rows: groups.map((row) => [
        row.name,
        row.slug,
        row.skills,
        ...portionCells(row),
        ...trendCells(row.trend),
      ]),
    }),
  },
});

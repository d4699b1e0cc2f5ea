import type { PageData } from '@/app/page-data';
import type {
  ComparisonAnswer,
  GroupListAnswer,
  SkillAnswer,
  SkillListAnswer,
} from '@/lib/reports/answers/skill';
import { made } from '@/scratch/S/answer';
import { madeGroups, madeList } from '@/scratch/S/list';

export const skillsOf = (data: PageData): SkillListAnswer => madeList(data);
export const groupsOf = (data: PageData): GroupListAnswer => madeGroups(data);
export const skillOf = (_data: PageData, id: string): SkillAnswer | null => (id === '0' ? null : made);
export const comparisonOf = (data: PageData, ids: readonly string[]): ComparisonAnswer | null => ({
  of: data.view.size,
  skills: ids.map((id) => ({
    ...made,
    subject: { is: 'skill', id: Number(id), name: `SQL ${id}`, kind: 'tool', group: 'Databases' },
  })),
  warnings: [],
});

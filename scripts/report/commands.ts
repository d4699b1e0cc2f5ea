import { GROUP_NAMES } from '@/db/group-names';
import { fold } from '@/lib/market/word-search';
import { credentialsReport } from '@/lib/reports/credentials/credential-list';
import { credentialReport } from '@/lib/reports/credentials/credential-report';
import { sliceReport } from '@/lib/reports/market/slice-report';
import { type RelevanceRow, toJson } from '@/lib/reports/relevance-report';
import type { AnyReport, ReportSource } from '@/lib/reports/report';
import { rolesReport } from '@/lib/reports/roles/role-list';
import { roleReport } from '@/lib/reports/roles/role-report';
import { compareReport } from '@/lib/reports/skills/compare';
import { groupsReport } from '@/lib/reports/skills/group-list';
import { skillsReport } from '@/lib/reports/skills/skill-list';
import { subjectsNamed } from '@/lib/reports/skills/skill-named';
import { skillReport } from '@/lib/reports/skills/skill-report';

/** A report as the command line calls it. */
export interface Command {
  names: readonly string[];
  report: AnyReport;
  /** What the report tells, where it is not told as the report itself tells it. */
  about?: string;
  /** What stands behind the name. */
  argument?: Argument;
  /** The answer as JSON, where it is not as the API has it. */
  json?(answer: never): string;
}

interface Argument {
  /** The parameter of the report. */
  parameter: string;
  /** As the help names it. */
  words: string;
  /** Whether several may stand there. */
  several?: true;
  /** All that a word may mean, as addresses hold it. */
  meanings(known: Pick<ReportSource, 'skills'>, word: string): readonly string[];
}

const SKILL = { words: 'NUMBER-OR-NAME', meanings: subjectsNamed };

/** Every report, and the older table of relevance. */
export const COMMANDS: readonly Command[] = [
  { names: ['demand', 'skills'], report: skillsReport },
  { names: ['skill'], report: skillReport, argument: { parameter: 'id', ...SKILL } },
  { names: ['groups'], report: groupsReport },
  { names: ['compare'], report: compareReport, argument: { parameter: 'ids', several: true, ...SKILL } },
  { names: ['roles'], report: rolesReport },
  {
    names: ['role'],
    report: roleReport,
    argument: { parameter: 'code', words: 'CODE-OR-NAME', meanings: rolesNamed },
  },
  { names: ['credentials'], report: credentialsReport },
  {
    names: ['credential'],
    report: credentialReport,
    argument: { parameter: 'id', words: 'NUMBER', meanings: (_, word) => [word] },
  },
  {
    names: ['relevance'],
    report: credentialsReport,
    about: 'The same table of the credentials, its JSON one list of lines.',
    json: ({ credentials }: { credentials: readonly RelevanceRow[] }) => toJson(credentials),
  },
  { names: ['slice'], report: sliceReport },
];

function rolesNamed(_: unknown, word: string): string[] {
  if (/^\d+$/.test(word)) return [word];
  const wanted = fold(word);
  return [...GROUP_NAMES].filter(([, name]) => fold(name) === wanted).map(([code]) => code);
}

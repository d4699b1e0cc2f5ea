import { askedBeside } from '@/lib/market/asked-beside';
import { certificatesOf } from '@/lib/market/certificates';
import { degreeSignals } from '@/lib/market/degree-signal';
import { boundOf, portionOf } from '@/lib/market/demand';
import { levelsOf } from '@/lib/market/levels';
import { payDifferenceOf } from '@/lib/market/pay-difference';
import { rolesAsking } from '@/lib/market/specificity';
import { askedTogether } from '@/lib/market/together';
import { transferabilityOf } from '@/lib/market/transferability';
import { trendInSlice } from '@/lib/market/trend-in-slice';
import { warningsOf } from '@/lib/market/warnings';
import type { SkillAnswer } from '@/lib/reports/answers/skill';
import { employerParts } from '@/lib/reports/parts/employers';
import { monthsOf } from '@/lib/reports/parts/months';
import { skillNameOf } from '@/lib/reports/parts/names';
import { outlookAnswer } from '@/lib/reports/parts/outlook';
import { quantilesOf } from '@/lib/reports/parts/pay';
import { spreadsOf } from '@/lib/reports/parts/spreads';
import type { ReportSource } from '@/lib/reports/report';
import type { SkillId } from '@/lib/taxonomy/skill';
import { type Subject, subjectAnswer } from './subject';

/** All that a slice says of one skill, or of a group of them by its union. */
export function answerOf(source: ReportSource, subject: Subject): SkillAnswer {
  const { market } = source;
  const { skills } = subject;
  const rows = market.asking(skills);
  const months = market.byMonth(rows);
  const trend = trendInSlice(market, months);
  const beside = askedBeside(market.index, rows);
  const named = <Row extends { skill: SkillId }>({ skill, ...row }: Row) => ({
    ...skillNameOf(source, skill),
    ...row,
  });
  return {
    subject: subjectAnswer(source, subject),
    demand: portionOf(rows.length, market.size),
    bound: boundOf(rows.length, market.size, source.recall),
    levels: levelsOf(market, skills),
    months: monthsOf(market, months),
    trend,
    outlook: outlookAnswer(market, months, trend),
    ...spreadsOf(market, rows),
    roles: rolesAsking(market, skills, rows).map((role) => ({ ...role, name: source.roleNameOf(role.code) })),
    transferability: transferabilityOf(market, rows),
    pay: payOfSubject(source, rows),
    degrees: degreeSignals(market, rows),
    certificates: certificatesOf(source.skills, beside, rows.length)
      .filter(({ skill }) => !skills.includes(skill))
      .map(named),
    ...employerParts(market, rows),
    together: askedTogether(market, beside, rows.length, skills).map(named),
    taughtBy: taughtBy(source, skills),
    warnings: warningsOf(market),
  };
}

function payOfSubject({ market }: ReportSource, rows: Uint32Array): SkillAnswer['pay'] {
  const { asking, others, ...pay } = payDifferenceOf(market, rows);
  return { ...pay, asking: quantilesOf(asking), others: quantilesOf(others) };
}

/** The credentials of the catalogue that teach any of some skills, by title. */
function taughtBy({ catalogue }: ReportSource, skills: readonly SkillId[]): SkillAnswer['taughtBy'] {
  const wanted = new Set(skills);
  return catalogue
    .filter(({ taught }) => taught.some(({ skill }) => wanted.has(skill.id)))
    .map(({ id, title, provider }) => ({ id, title, provider }))
    .sort((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : a.id - b.id));
}

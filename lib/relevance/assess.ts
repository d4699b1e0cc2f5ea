import { trendOf } from '@/lib/market/trend';
import type { Assessment, SkillDemand } from './assessment';
import { coreOf } from './core';
import type { Credential } from './credential';
import type { MarketView } from './market-view';
import { reasonsFor } from './reasons';
import { recognisedShare } from './recognised';
import { scoreOf } from './score';
import { judge, type VerdictFigures } from './verdict';

/**
 * What the slice says of a credential: figures with their intervals, the verdict, and why.
 *
 * @example assess(credential, new MarketView(new Market(index, { region: ['Kent'] }))).verdict // 'in demand'
 */
export function assess(credential: Credential, view: MarketView): Assessment {
  const { thresholds } = view;
  const { soft, core } = coreOf(credential.taught, (skill) => view.skill(skill).askedFor);
  const isCore = new Set(core);
  const skills: SkillDemand[] = credential.taught.map((taught) => {
    const { postings, share, askedFor, trend } = view.skill(taught.skill.id);
    return { taught, core: isCore.has(taught), postings, share, askedFor, trend };
  });

  const union = view.union(core.map(({ skill }) => skill.id));
  const score = core.length > 0 && view.size > 0 ? scoreOf(core, union, view) : null;
  const askedFor = askedForOf(skills);
  const figures: VerdictFigures = {
    postings: view.size,
    described: view.described,
    recognised: core.length,
    named: core.some(({ origin }) => origin !== 'description'),
    declaredRecognised: recognisedShare(credential),
    reach: score?.reach ?? null,
    reachBound: score?.reachBound ?? 1,
    alignment: score?.alignment.value ?? null,
    askedFor,
    trend: trendOf(union.byMonth, view.selection.monthTotals),
    niche: union.niche,
  };
  const { verdict, because } = judge(figures, thresholds);
  const assessment: Assessment = {
    credential,
    postings: view.size,
    verdict,
    reasons: [],
    relevance: verdict === 'too little to judge' ? null : (score?.relevance ?? null),
    reach: figures.reach,
    reachBound: figures.reachBound,
    reachPostings: union.postings,
    askedFor,
    alignment: score?.alignment ?? null,
    trend: figures.trend,
    stability: null,
    soft,
    niche: verdict === 'niche' ? figures.niche : null,
    skills,
  };
  return { ...assessment, reasons: reasonsFor(assessment, because, view) };
}

/** The same for a whole catalogue, in its order; what credentials share is computed once. */
export function assessAll(credentials: readonly Credential[], view: MarketView): Assessment[] {
  return credentials.map((credential) => assess(credential, view));
}

function askedForOf(skills: readonly SkillDemand[]): Assessment['askedFor'] {
  let all = 0;
  let asked = 0;
  let count = 0;
  let of = 0;
  for (const { core, askedFor, taught } of skills) {
    if (!core) continue;
    of++;
    all += taught.weight;
    if (!askedFor) continue;
    count++;
    asked += taught.weight;
  }
  return { weight: all > 0 ? asked / all : 0, skills: count, of };
}

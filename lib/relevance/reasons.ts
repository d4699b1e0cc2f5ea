import type { Assessment } from './assessment';
import type { Credential } from './credential';
import { about, count, fewerThanOneIn, list, number, shareInWords } from './figures-in-words';
import type { MarketView } from './market-view';
import { morePostingsToDecide } from './more-postings';
import { recognisedShare } from './recognised';
import { trendInWords } from './trend-in-words';
import { shareOf } from './utility';
import type { Rule } from './verdict';

type View = Pick<MarketView, 'size' | 'described' | 'thresholds' | 'recall'>;

/**
 * Why an assessment came out as it did, one sentence each with the figures in it: the deciding reason first, then what
 * else a reader would ask. Words speak of the postings in the slice, never of the market.
 */
export function reasonsFor(assessment: Assessment, because: Rule, view: View): string[] {
  const { credential } = assessment;
  const reach = reachReason(assessment);
  const asked = askedForReason(assessment);
  const trend = trendInWords(assessment.trend);
  const ordered: Record<Rule, () => (string | null)[]> = {
    'few postings': () => [
      fewPostingsReason(assessment, view),
      ...(isSpeakable(assessment, view) ? [reach] : []),
    ],
    'few described': () => [fewDescribedReason(assessment, view)],
    'few skills': () => [fewSkillsReason(assessment, view), reach],
    'few recognised': () => [fewRecognisedReason(credential), reach, asked],
    'slice too small': () => [tooSmallReason(assessment, view), morePostingsReason(assessment, view)],
    'no demand found': () => [reach, nothingAskedReason(assessment)],
    niche: () => [nicheReason(assessment), reach, asked, trend],
    fading: () => [trend, reach, asked],
    emerging: () => [trend, reach, asked],
    'in demand': () => [reach, asked, trend],
    'little demand': () => [littleReason(assessment), asked, trend],
    'partly aligned': () => [partReason(assessment, view), ...(asked ? [asked] : []), reach, trend],
  };
  const unrecognised = because === 'few recognised' ? null : recognisedReason(credential);
  return compact([...ordered[because](), unrecognised, softReason(assessment)]);
}

const compact = (reasons: readonly (string | null)[]) => [
  ...new Set(reasons.filter((reason): reason is string => reason !== null)),
];

/** Sentence on the share of the slice's postings that ask. */
function reachReason({ reach, reachPostings, reachBound, postings, askedFor }: Assessment): string | null {
  if (!reach) return null;
  if (reachPostings === 0) {
    return `No posting of ${number(postings)} asks for ${coreSkills(askedFor.of)}: fewer than ${fewerThanOneIn(reachBound)}, if at all.`;
  }
  return `Asked for in ${number(reachPostings)} of ${count(postings, 'posting')} (${shareInWords(reach)}).`;
}

function coreSkills(of: number): string {
  return of === 1 ? 'its core skill' : `any of its ${number(of)} core skills`;
}

/** Which part of it is asked for, most asked for first, and which is not. */
function askedForReason({ askedFor, skills }: Assessment): string | null {
  if (askedFor.of === 0 || askedFor.skills === 0) return null;
  const core = skills.filter((skill) => skill.core);
  const names = core
    .filter((skill) => skill.askedFor)
    .sort((a, b) => b.postings - a.postings)
    .map(({ taught }) => taught.skill.name);
  const which = core.length === skills.length ? '' : 'core ';
  if (askedFor.of === 1) return `Its ${which}skill is asked for: ${list(names)}.`;
  if (askedFor.skills === askedFor.of) {
    const all =
      askedFor.of === 2 ? `Both of its ${which}skills` : `All of its ${number(askedFor.of)} ${which}skills`;
    return `${all} are asked for: ${list(names)}.`;
  }
  const verb = askedFor.skills === 1 ? 'is' : 'are';
  return `${number(askedFor.skills)} of its ${number(askedFor.of)} ${which}skills ${verb} asked for: ${list(names)}.`;
}

const isSpeakable = ({ postings }: Assessment, { thresholds }: View) =>
  postings >= thresholds.speakablePostings;

function fewPostingsReason(assessment: Assessment, view: View): string {
  const { postings } = assessment;
  const needed = number(view.thresholds.judgedPostings);
  if (postings === 0) return `No posting is in this slice: a verdict needs ${needed}.`;
  const verb = postings === 1 ? 'is' : 'are';
  if (isSpeakable(assessment, view)) {
    return `Only ${count(postings, 'posting')} ${verb} in this slice: a verdict needs ${needed}.`;
  }
  return `Only ${count(postings, 'posting')} ${verb} in this slice, too few to say: a verdict needs ${needed}.`;
}

function fewDescribedReason({ postings }: Assessment, { described, thresholds }: View): string {
  const say = described === 1 ? 'says' : 'say';
  return `Only ${number(described)} of ${count(postings, 'posting')} ${say} more than the title: a verdict needs ${number(thresholds.judgedPostings)}.`;
}

function fewSkillsReason({ skills }: Assessment, { thresholds }: View): string {
  const core = skills.filter((skill) => skill.core).map(({ taught }) => taught.skill.name);
  const needed = `A verdict needs ${number(thresholds.judgedSkills)}, or one that its title or its issuer names.`;
  if (core.length > 0) {
    return `Only ${count(core.length, 'skill')} of its subject ${core.length === 1 ? 'was' : 'were'} recognised (${list(core)}). ${needed}`;
  }
  if (skills.length === 0) return `No skill was recognised in it. ${needed}`;
  const soft = list(skills.map(({ taught }) => taught.skill.name));
  return `Only soft skills in its description were recognised (${soft}), none of its subject. ${needed}`;
}

function fewRecognisedReason({ declared, unrecognised }: Credential): string {
  const known = Math.max(0, declared - unrecognised.length);
  const start = known === 0 ? 'None' : `Only ${number(known)}`;
  return `${start} of the ${count(declared, 'skill')} that its issuer declares ${known === 1 ? 'was' : 'were'} recognised, too few for a verdict. Not recognised: ${list(unrecognised)}.`;
}

/** What was not recognised is listed, never dropped. */
function recognisedReason(credential: Credential): string | null {
  const { declared, unrecognised } = credential;
  if (unrecognised.length === 0 || recognisedShare(credential) === null) return null;
  return `${number(declared - unrecognised.length)} of its ${count(declared, 'declared skill')} ${declared - unrecognised.length === 1 ? 'was' : 'were'} recognised. Not recognised: ${list(unrecognised)}.`;
}

function tooSmallReason(
  { reach, reachPostings, reachBound, postings, askedFor }: Assessment,
  view: View,
): string {
  const bound = fewerThanOneIn(view.thresholds.littleReach);
  if (reachPostings === 0) {
    return `No posting of ${number(postings)} asks for ${coreSkills(askedFor.of)}, but so few postings cannot rule out ${fewerThanOneIn(reachBound)}.`;
  }
  const verb = reachPostings === 1 ? 'asks' : 'ask';
  return `${number(reachPostings)} of ${count(postings, 'posting')} ${verb} for ${coreSkills(askedFor.of)}${reach ? ` (${shareInWords(reach)})` : ''}: too few postings to say whether it is more than ${bound}.`;
}

function morePostingsReason({ reachPostings }: Assessment, view: View): string {
  const more = morePostingsToDecide(reachPostings, view);
  if (more === null) return 'It lies so close to the limit that many more postings would not decide it.';
  return `About ${about(more)} more ${more === 1 ? 'posting' : 'postings'} would decide it.`;
}

function nothingAskedReason({ askedFor, reachPostings, reachBound }: Assessment): string | null {
  if (reachPostings === 0) return null;
  const which = askedFor.of === 1 ? 'Its core skill is' : `None of its ${number(askedFor.of)} core skills is`;
  return `${which} asked for often enough to tell from chance: all together in fewer than ${fewerThanOneIn(reachBound)} postings.`;
}

function nicheReason({ niche }: Assessment): string | null {
  if (!niche) return null;
  const times = niche.times >= 10 ? number(Math.round(niche.times)) : niche.times.toFixed(0);
  return `Asked for in ${number(niche.asking)} of the ${count(niche.postings, 'posting')} for ${niche.occupation} (${shareInWords(niche.share)}), about ${times} times as often as in the whole slice.`;
}

function littleReason({ reach, reachPostings, reachBound, postings }: Assessment): string | null {
  if (!reach) return null;
  return `Asked for in only ${number(reachPostings)} of ${count(postings, 'posting')} (${shareInWords(reach)}): fewer than ${fewerThanOneIn(reachBound)}, even with the mentions that matching misses.`;
}

/** What kept it from being in demand: where its parts are asked for, their reach cannot be shown to be large enough. */
function partReason({ askedFor, alignment, reach, skills }: Assessment, { thresholds }: View): string | null {
  const others = skills.filter((skill) => skill.core && !skill.askedFor);
  const chance = others.some(({ postings }) => postings > 0) ? ' beyond chance' : '';
  const missing = `Not asked for${chance}: ${list(others.map(({ taught }) => taught.skill.name))}.`;
  if (askedFor.skills === 0) return `No single skill of it is asked for often enough to tell from chance.`;
  if (askedFor.weight < thresholds.demandedWeight) {
    return `Only part of what it teaches is asked for. ${missing}`;
  }
  if (
    askedFor.weight < thresholds.mostWeight &&
    alignment &&
    alignment.value < thresholds.demandedAlignment
  ) {
    const often = about(1 / shareOf(alignment.value, thresholds));
    return `Only part of what it teaches is asked for, and seldom: each core skill by about 1 in ${often} postings on average. ${missing}`;
  }
  if (reach && reach.low < thresholds.littleReach) {
    return `The postings that ask for it may be fewer than ${fewerThanOneIn(thresholds.littleReach)}.`;
  }
  return null;
}

function softReason({ soft }: Assessment): string | null {
  return soft ? 'Soft skills are most of what it teaches: compare it with others of its kind.' : null;
}

import type { Workplace } from '@/lib/ingest/records';

/** What "remote" stands before where the work is not done so. */
export const NO_REMOTE_WORK =
  '(?![- ]?(?:sens|monitor|control|patient|support(?! (?:role|position|job))|access|desktop|sites?\\b|areas?\\b|locali|operat|pilot|surveillance|imaging|hands|handshake|diagnos|viewing|village|communit|region|island|rural|vehicle|device|servers?\\b|users?\\b|machine|code\\b|storage|deposit|attend|interview|infrastructure|environment|assist|meeting|consultation|teams?\\b|pair|workforce|workers?\\b|video|learning|teach|triage|clients?\\b|supervis))';
/** What "hybrid" stands before where it speaks of no workplace. */
export const NO_HYBRID_WORK =
  '(?![- ]?(?:\\w+ theatre|theatre|cloud|vehicle|cars?\\b|electric|seed|apps?\\b|mobile|course|teach|class|learning|infrastructure|intelligence|search|data\\b|integrat|environments?\\b|system|approach|format))';

const REMOTELY = String.raw`(?<!non[- ]|in )\bremot(?:e|ely|o|a)\b${NO_REMOTE_WORK}|\bt[ée]l[ée][- ]?travail|\btelecommut|\btelework|\bteletrabajo|\bwork(?:ing)?[- ]?(?:from|at)[- ]?(?:home|anywhere)|\bwfh\b|\bhome[- ]?(?:based|office|working)\b|\bvirtual (?:position|role|job|office|telecommut|work)|^virtual$|^anywhere\b|^worldwide$|\bdistanciel\b|[àa] distance\b|^distributed$`;
const DAYS = String.raw`(?:\d|one|two|three|four|un|deux|trois)(?: ?(?:-|–|to|or|à) ?\d)?\+? ?(?:days?|jours?|tage?|d[íi]as?)(?: ?(?:a|per|each|every|/|par|pro) ?(?:week|wk|semaine|woche))?`;
const THERE = String.raw`(?:in|at|on)?[- ]?(?:the |our )?(?:remote(?:ly)?|wfh|(?:working |work )?from home|home|telecommut\w*|offices?|on[- ]?site|in[- ]?office|in[- ]?person|de t[ée]l[ée]travail)`;

const NOT_REMOTE =
  /(?:\b(?:no|not|non|isn['’]t|kein|sin)|pas de)[- ](?:\w+ )?(?:remote|t[ée]l[ée][- ]?travail|home ?office|wfh|telework|telecommut|teletrabajo)|\bremote(?: work)? ?[:=-]? ?(?:no|not|un\w+)\b/i;
/** Some of the time at home: these say hybrid in other words. */
const PARTLY = new RegExp(
  [
    String.raw`\b(?:part|partly|partial|partially|semi|some|occasional)[- ]?(?:remote|home|wfh|telework|telecommut\w*|on-?site)\b`,
    String.raw`t[ée]l[ée][- ]?travail\W{0,2}(?:partiel|ponctuel|occasionnel|possible|\d)`,
    String.raw`\bhybrid[- ]remote\b|\bremote[- ]hybrid\b|\bhybrid (?:work from home|wfh|telework)`,
    String.raw`(?<!mobile |app )\bhybrid[aeo]?s?\b${NO_HYBRID_WORK}|\bh[íi]brid[oa]\b`,
    String.raw`\b${DAYS}(?: in)? ?,?${THERE}\b`,
    String.raw`\b(?:remote|wfh|from home|home|telecommut\w*|office|on[- ]?site)[ ,(:-]{1,3}${DAYS}\b`,
    String.raw`\b\d (?:days? )?(?:remote|wfh|home)\b`,
    String.raw`^mix(?:ed|te)$|\bteilweise\b|\bflexible location\b`,
  ].join('|'),
  'gi',
);
const FIVE_DAYS =
  /\b(?:5|five) ?days?(?: ?(?:a|per|each|\/) ?week)?[ ,]*(?:in|at|on)?[- ]?(?:the |our )?(?:office|on[- ]?site|in[- ]?office|in[- ]?person|site)/i;
const REMOTE = new RegExp(REMOTELY, 'i');
const ON_SITE =
  /\bon[- ]?site\b(?! (?:nurser|gym|parking|support|clinic|lead))|\bin[- ]?(?:the )?office\b|\bin[- ]?person\b|\bsur site\b|\bpr[ée]sentiel|\bpresencial|\bvor ort\b|\boffice[- ]based\b|^office$/i;

/**
 * Where the work is done, from a few words such as a column, a title or a place: of several ways on offer ("Hybrid / Remote") the freest,
 * but "partial remote" and "2 days in the office" are hybrid. Null where they say nothing.
 */
export function workplaceInWords(words: string): Workplace | null {
  const partly = words.search(PARTLY) !== -1;
  if (NOT_REMOTE.test(words)) return partly ? 'hybrid' : 'on-site';
  if (FIVE_DAYS.test(words)) return 'on-site';
  const rest = partly ? words.replace(PARTLY, ' ') : words;
  if (REMOTE.test(rest)) return 'remote';
  if (partly) return 'hybrid';
  return ON_SITE.test(words) ? 'on-site' : null;
}

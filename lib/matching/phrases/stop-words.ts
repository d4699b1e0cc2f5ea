import { fold } from '@/lib/text/characters';
import { english } from '@/lib/text/languages/en';

/** Words that hold a sentence together, in the languages of the postings: no phrase holds them, but for `INNER` ones. */
const FUNCTION_WORDS = `
  a about above across after again against all along also although always am among amongst an and another any anyone anything
  are around as at away back be because become been before behind being below between beyond both but by can cannot could
  did do does doing don down during each either else etc even ever every everyone everything few for from further get gets
  getting give given gives go goes going gone got had has have having he her here hers herself him himself his how however i
  if in into is isn it its itself just kind least less let lets like ll made make makes making many may me might mine more
  moreover most much must my myself near need needed needs neither never next no non none nor not now of off often on once
  one only onto or other others otherwise our ours ourselves out over own per perhaps please put quite rather re s same
  shall she should since so some someone something sometimes soon still such than that thats the their theirs them
  themselves then there therefore these they this those though through throughout thus till to together too toward towards
  under unless until up upon us use used uses using ve very via via was we well were what whatever when where whether which
  while who whole whom whose why will wish with within without won would yes yet you youll your youre yours yourself e g ie eg
  y/o nbsp amp www http https com org gov
  de la le les des du un une et en au aux pour par sur dans avec sans sous vous nous votre vos notre nos est sont ete etre
  avez avons ainsi que qui dont ce cette ces son sa ses il elle ils elles ou plus tres se si ne pas d l n qu afin lors
  der die das den dem des ein eine einen einem einer eines und oder fur mit von zu zum zur im am auf aus bei nach uber
  unter durch sowie wir sie ihr ihre ihren ihrem unser unsere unseren ist sind wird werden haben hat als auch nicht noch
  wenn dass sich
  el los las unos unas y o para por con sin sobre del al su sus es son como mas nos nuestro nuestra tu tus lo
`;

/** Words of postings that say how much, who or when, and not what: no phrase begins or ends with them. */
const EVERYDAY_WORDS = `
  ability able access according accordance achieve achieving act acting active actively activity activities actual additional
  advantage advantageous ago aim aims align aligned alongside amazing applicable applicant applicants application applications
  apply applying appropriate approach approaches approx approximately area areas asked aspect aspects assigned assist
  assisting assistance associate associated attitude available aware awareness background balance band base based basic
  basis benefit benefits best better big bonus bring bringing broad build building business busy candidate candidates
  capable capability capacity care career careers carry case cases central centre challenge challenges challenging change
  changes clear clearly client clients close closely collaborate collaborating collaborative colleague colleagues
  come comfortable commitment committed common community communities company companies complete completed completing complex
  concepts confident consider considered contact contribute contributing contribution core correct country course create
  creating critical cross culture current currently customer customers cutting daily date day days deal dealing dedicated
  deep deeply degree delivered delivering deliver delivery demonstrable demonstrate demonstrated demonstrating department
  departments depending desirable desire desired detail detailed details develop developed developing development different
  direct directly diverse driven drive driving duties duty dynamic early easily edge education effective effectively
  efficient efficiently effort employee employees employer employers employment enable enabling encourage end engage engaged
  engaging enhance enjoy ensure ensures ensuring enthusiasm enthusiastic entire environment environments equal equivalent
  essential established evidence evidenced exactly example examples excellent exceptional exciting existing expand expect
  expectations expected experience experienced experiences expertise expert explore exposure express extensive extremely
  familiar familiarity fast feel field fields find first fit fluent focus focused follow following form forward free friendly
  fulfil full fully fun function functional functions future gain general generally global goal goals good great group groups
  grow growing growth guidance hands hand happy hard head help helpful helping helps high higher highest highly hold holding
  home hour hours house huge ideal ideally ideas identify identified identifying immediate impact implement implementing
  important improve improved improving improvement include included includes including increase increasing independent
  independently individual individuals information initial initiative initiatives input inside interest interested
  interesting interests internal international interview invite involve involved involves involving issue issues item items
  job jobs join joining keen keep keeping key know knowing knowledge large larger last latest lead leader leaders leading
  learn learning legal level levels life limited line lines link list little live living local location locations long look
  looking love main maintain maintained maintaining maintenance major manage managed manager managers managing manner mature
  maximum mean means medium meet meeting meets member members methods minimum minutes mission mix monitor month monthly
  months motivated move multi multiple national nature necessary new nice night number numbers objective objectives offer
  offering offers office older ongoing open operate operating opportunities opportunity optional order organisation
  organisations organization organizations oriented original outcomes outside outstanding overall overseeing paced part
  participate participating participation particular parts party passion passionate past people perform performed performing
  period person personal perspective place placed plan plans plus point points position positions positive possess possible
  post posts potential practical practice practices prefer preferable preferably preference preferred present previous
  primary principles prior priorities priority pro proactive proactively problem problems procedure procedures process
  processes produce producing professional professionals proficiency proficient program programme programmes progress project
  projects prove proven provide provided provides providing provision purpose qualification qualifications qualified quality
  quick quickly range ready real really reason reasonable receive recent recognised record reference regard regarding
  regular regularly related relating relationship relationships relevant remain report reporting reports represent request
  require required requirement requirements requires respect respond response responsibilities responsibility responsible
  result results review reviews right robust role roles room run running safe salary sector senior sense serve service
  services set setting settings several shape share shared shift short show similar simple site sites size skill skilled
  skills small smart solid solution solutions solve solving sound source space special specialist specific specifically
  specification staff stage stakeholder stakeholders standard standards start starting state step stay strategic strategies
  strategy strong strongly structure style subject submit success successful successfully suitable supervise support
  supported supporting supports sure system systems take taken takes taking talent talented target task tasks team teams
  technique techniques term terms thing things think thinking thorough thrive time timely times title today tool tools top
  topics track traditional training treat true trust try two type types typical ultimate undergraduate understand
  understanding undertake undertaken undertaking undertakes unique unit units upcoming update updated user users valid value
  valued values variety various vary view vision vital want wanted way ways week weekly weeks welcome welcoming wide willing
  willingness wish word work worked worker workers working workload works workplace world worldwide write year years young
  tech stack speaker speakers newly terms condition conditions check checks vetting north south east west coast rating
  ceo cto cfo vp cv cvs pto arr yoy uk usa usd eu remote onsite hybrid city town street floor parking transport discount
  discounts pension vacancy advert enquiries email phone telephone website url page fee fees sponsorship visa
  three four five six seven eight nine ten hundred thousand million second third fourth half quarter
  january february march april june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday
  bachelor bachelors master masters phd diploma ba bs bsc ms msc mba
  entreprise poste experience annees an ans mission missions profil equipe travail client clients recherche recrutons
  erfahrung jahre kenntnisse team aufgaben profil stelle unternehmen
  experiencia empresa equipo puesto trabajo conocimientos anos
`;

/** Function words that may stand inside a phrase: "chain of custody", "health and safety". */
const INNER_WORDS = 'of and';

/** Everyday words that may end a phrase of several words: "wound care", "project management system". */
const HEAD_WORDS = `
  care development building delivery maintenance training learning practice planning systems system improvement review
  reviews reporting assessment change changes tools tool techniques strategies strategy solutions services community
  operations writing thinking modelling programming processes procedures standards principles methods skills records record
  management relationships plans information guidelines
`;

/** What a word may do in a phrase; several bits may hold. */
export const FUNCTION = 1;
export const EVERYDAY = 2;
export const INNER = 4;
export const HEAD = 8;

const BITS: readonly [bit: number, words: string][] = [
  [FUNCTION, FUNCTION_WORDS],
  [EVERYDAY, EVERYDAY_WORDS],
  [INNER, INNER_WORDS],
  [HEAD, HEAD_WORDS],
];

const bitsOfWord = new Map<string, number>();
for (const [bit, words] of BITS) {
  for (const word of words.trim().split(/\s+/)) bitsOfWord.set(word, (bitsOfWord.get(word) ?? 0) | bit);
}

/**
 * What a word may do in a phrase, as bits. Numbers and single letters count as function words, but for those that stand for a
 * language (`C`, `R`).
 * @param word folded
 */
export function bitsOf(word: string): number {
  const bits = bitsOfWord.get(word) ?? 0;
  if (bits !== 0) return bits;
  if (/^[\d.,:%+-]+(st|nd|rd|th|k|m|am|pm|hrs|px)?$/.test(word)) return FUNCTION;
  return word.length < 2 && !/^[cr]$/.test(word) ? FUNCTION : 0;
}

/** A phrase's words as they are compared: folded, with the forms of one word under one key. */
export function phraseKey(phrase: string): string {
  return phrase
    .split(/[\s/-]+/)
    .filter((word) => word !== '')
    .map((word) => english.wordKey(fold(word === '&' ? 'and' : word)))
    .join(' ');
}

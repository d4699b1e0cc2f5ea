/** The words of one language that say what a posting or a course does with a skill. Lists are folded words between blanks. */
export interface Wording {
  /** Words before an ambiguous label that make it a skill: "experience with Go", "proficient in Word". */
  beforeSkill: string;
  /** Words behind an ambiguous label that make it a skill: "Excel skills", "Go developer". */
  afterSkill: string;
  /** Words behind an ambiguous label that make it an everyday word: "Access to", "Excel at", "Go above". */
  afterNoSkill: string;
  /** Words that only join the members of a list. */
  joining: string;
  /** What a word does to a skill in its sentence. */
  asking: AskingWords;
  /** Words with a full stop of their own, which ends no sentence: "e.g.", "yrs." */
  abbreviations?: string;
  /** Words by which a sentence speaks of the employer, of what it gives, or of how to apply. */
  aside?: Partial<AsideWords>;
  /** How lengths of time are written; left out where they are not read in this language. */
  years?: YearWording;
  /** Where a word of a level is one, and no adjective of something else; left out, it is one anywhere. */
  level?: LevelPatterns;
  employer: EmployerPatterns;
  /** Where a mention is what others do or are; left out where that is not read in this language. */
  others?: OthersPatterns;
  course: CoursePatterns;
  /** Words that say how deep or in which form a term is taught, and not what: "advanced", "fundamentals". */
  qualifiers: ReadonlySet<string>;
}

export interface AskingWords {
  negative: string;
  /** Behind a "not" these take it back: "not only". */
  onlyOrJust: string;
  needed: string;
  experience: string;
  but: string;
  preferred: string;
  required: string;
  /** Of the words of `preferred` and `required`: those that speak only of what stands behind them ("must", "ideally"). */
  onlyAhead?: string;
  /** Of the words of `preferred` and `required`: those that speak only of what stands before them ("a plus"). */
  onlyBack?: string;
  /** Before a word of `required` these make it an aside: "as needed", "when required". */
  condition?: string;
  /** Who applies: with a word of `has` behind it the sentence requires ("applicants should", "you have"). */
  candidate?: string;
  has?: string;
  /** The same before what somebody is: "you are a team player". */
  be?: string;
  /** Before "to" and a superior, whose trade is not asked for: "reports to the head of procurement". */
  reports?: string;
  /** A sentence with one of them, or of `reports`, may speak of others; see `OthersPatterns`. */
  others?: string;
  /** With "and", "with" or a comma before it, such a word begins another demand: "5 years of Java and good knowledge of SQL". */
  another?: string;
}

/** What stands beside a word of `preferred` or `required`. */
export interface LevelPatterns {
  /** Right behind a word of `required` that speaks of what follows: "required to", not "required reports". */
  opens: RegExp;
  /** Right behind a word of `required` that speaks of what stands before it: "required, ", not "necessary information". */
  closes: RegExp;
  /** Right before a word of `onlyAhead` that speaks of what stands before it all the same: "is a must". */
  article: RegExp;
}

/** Words of a sentence that asks for nothing. A word may be in several lists. */
export interface AsideWords {
  /** The sentence speaks of the job or of who applies, whatever else is in it. */
  job: string;
  /** The employer speaks, where it begins a sentence or a clause: "we", "were" for "we're". */
  we: string;
  /** The same, where it begins a sentence: "our". */
  ours: string;
  /** What is worked with: an employer that speaks of it speaks of the job: "we use". */
  stack: string;
  /** What an employer, or a part of it, is: "hospital", "team", "provider". */
  unit: string;
  /** What an employer says of itself: "leading", "founded". */
  praise: string;
  /** Verbs of a sentence about an employer: "is", "serves". */
  does: string;
  /** What people are given for their work: "pension", "parking". */
  perk: string;
  /** What an employer lets people learn: "training", "courses". */
  growth: string;
  /** "We offer", "you receive". */
  gives: string;
  /** "You will receive training". */
  receives: string;
  /** "Training is provided". */
  given: string;
  /** What an equal opportunity statement lists: "race", "religion". */
  legal: string;
  /** Words of legal notices: one of them is enough. */
  formal: string;
  /** How one applies: "CV", "deadline". */
  applying: string;
}

/** How a language writes lengths of time. */
export interface YearWording {
  years: string;
  months: string;
  /** Numbers as words, folded. */
  numbers: Readonly<Record<string, number>>;
  /** Between the ends of a range: "3 to 5". */
  to: string;
  /** Behind a number: "5 or more". */
  orMore: string;
  /** Right before the number: time that passes, or is somebody's age: "the past", "aged". */
  passing: RegExp;
  /** Right before the number: at most so many. */
  upTo: RegExp;
  /** Right behind the unit: the length of something else: "ago", "contract". */
  otherLength: RegExp;
  /** Words of experience in what follows the unit. */
  experience: RegExp;
  /** Between a skill and the number of its years: "Python (at least", "SAP experience of". */
  behindSkill: RegExp;
  /** Right behind the unit: experience in what comes next: "of experience in". */
  ahead: RegExp;
}

/** Patterns by which a sentence speaks of the employer and not of the job. */
export interface EmployerPatterns {
  /** The employer speaks of itself: "We are", "Our customers", "founded in". */
  speaks: RegExp;
  /** What it says that it is: "is a leading supplier". */
  is: RegExp;
  /** One of these stands in whatever `is` finds; most sentences have none, and are done with sooner. */
  isWord: RegExp;
  /** It asks for somebody all the same: "We are looking for". */
  butAsks: RegExp;
  /** Right behind a word of `aside.does`: "is one of"; left out, anything may. */
  article?: RegExp;
}

/** Patterns of what others do or are: of what stands right before a mention, where nothing else is said. */
export interface OthersPatterns {
  /** The name of a unit, of which the mention is part: "School of Public ". */
  nameOfUnit: RegExp;
  /** Firms, where the mention is one: "customers like ". */
  firms: RegExp;
  /** Whose work is supervised: "under the guidance of an experienced ". */
  superior: RegExp;
  /** Others at work: "work closely with ". */
  workWith: RegExp;
  /** The mention itself: people by what they do: "data engineers". */
  people: RegExp;
  /** Anywhere before a certificate, with `studies` behind it: it is what others study for. */
  teaching: RegExp;
  /** Right behind a certificate: " and Ph.D. programs". */
  studies: RegExp;
  /** Right behind a mention: it is what a team is called: " and engineering teams". */
  team: RegExp;
}

/** Patterns for the sentences of a course's description. */
export interface CoursePatterns {
  /** A mention is a condition of entry or an offer of the school, and not something taught. */
  notTaught: RegExp;
  /** How it is taught, which in a posting would be a teacher's skill. */
  formOfTeaching: RegExp;
  /** A certificate in a description is taught only where it is what the course leads to: nurses supervise, too. */
  leadsTo: RegExp;
  /** Before a role that somebody else has: "under the supervision of a registered nurse". */
  ofSomebodyElse: RegExp;
}

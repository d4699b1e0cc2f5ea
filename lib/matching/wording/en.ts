import { ENGLISH_NUMBERS } from '@/lib/text/number-words';
import type { Wording } from './wording';

export const english: Wording = {
  beforeSkill:
    'experience experienced knowledge proficient proficiency skilled skills using familiar familiarity fluent ' +
    'fluency expertise expert programming coding languages tools software packages microsoft ms advanced ' +
    'intermediate competent competency literate speak speaks speaking write code develop developing understanding',
  afterSkill:
    'skills skill experience knowledge proficiency developer developers programming programmer programmers ' +
    'certification certified language speaker speakers speaking spreadsheets spreadsheet databases database scripts ' +
    'packages library',
  afterNoSkill:
    'to at of the a an your our you we beyond above ahead live forward home online further extra up out back into',
  joining: 'and or',
  asking: {
    negative: 'no not dont doesnt neither nor isnt arent needn neednt never cannot cant',
    onlyOrJust: 'only just limited least less afraid',
    needed: 'needed required necessary need require essential mandatory know expected expect prerequisite',
    experience: 'experience knowledge background qualification qualifications training familiarity',
    but: 'but however although though while whilst',
    preferred:
      'preferred preferably prefer desirable desired advantageous advantage bonus plus ideally beneficial nice asset helpful ' +
      'optional optionally favorable favourable valued welcome useful',
    required:
      'must required essential minimum mandatory need requires require needed necessary imperative vital prerequisite',
    onlyAhead: 'must minimum need requires require ideally preferably optionally prefer',
    onlyBack: 'plus asset valued imperative vital',
    condition: 'as when whenever where if wherever',
    candidate:
      'you youll youve candidate candidates applicant applicants individual person postholder holder someone somebody',
    be: 'be are',
    has: 'have has possess should demonstrate hold able need bring',
    reports: 'report reports reporting',
    others:
      'school department dept institute bureau faculty division directorate college office center centre ' +
      'companies customers clients startups startup organisations organizations brands backed trusted founders operators ' +
      'alumni backgrounds veterans supervision guidance direction absence ' +
      'work works working collaborate collaborates collaborating partner partners partnering coordinate coordinates ' +
      'coordinating liaise liaises liaising interact interacts interacting concert teach teaches teaching taught',
    another:
      'knowledge familiarity familiar understanding ability abilities skills skill hold holding proficiency proficient strong good solid ' +
      'excellent proven deep advanced outstanding exceptional demonstrated have able experience degree bachelor bachelors baccalaureate master masters diploma either certification ' +
      'ideally preferably optionally must',
  },
  abbreviations: 'g e eg ie yrs yr min incl inc dr mr mrs ms st vs approx esp d',
  aside: {
    job:
      'you your youll youre youve yourself candidate candidates applicant applicants role post position job jobs responsible ' +
      'responsibilities duties looking seeking seeks seek hiring hire recruit recruiting join joining must should need vacancies will ' +
      'require requires required want wants expect ideal vacancy invite inviting individual someone somebody postholder holder ' +
      'preferred desirable essential ' +
      'invites appoint opening openings opportunity interested welcome',
    we: 'we weve were',
    ours: 'our',
    stack: 'use uses stack techstack technologies',
    unit:
      'team teams trust hospital hospitals service services department unit ward wards centre center practice company ' +
      'university college school group organisation organization firm startup business platform provider agency charity ' +
      'institution partnership partner bank leader supplier manufacturer employer distributor retailer studio consultancy ' +
      'shop house directorate division network programme pathway site',
    praise:
      'leading largest premier founded established headquartered award winning fastest renowned reputation world global ' +
      'mission vision clients customers brands offices employees funded backed investors revenue billion million countries ' +
      'accredited rated pioneer',
    does:
      'is are was has have consists comprises provides offers serves sits specialises specializes builds makes helps operates ' +
      'delivers develops runs covers includes includes supports works combines automates takes brings enables',
    perk:
      'pension holiday holidays insurance discount discounts discounted voucher vouchers parking bonus bonuses dental vision ' +
      '401k gym allowance allowances perks benefits childcare cycle sacrifice equity pto healthcare wellbeing wellness ' +
      'relocation canteen lunch lunches snacks drinks fruit maternity paternity sick leave ticket loans fsa stock options ' +
      'vacation reimbursement retirement paid salary medical eap commuter',
    growth:
      'training development course courses learn career careers progression learn cpd mentoring ' +
      'coaching induction mentorship classes lessons workshops',
    gives:
      'offer offers provide provides give gives receive enjoy gain encourage encourages fund funds ' +
      'invest support supports get access',
    receives: 'receive benefit enjoy',
    given: 'provided given offered available supported funded subsidised subsidized free',
    legal:
      'race color colour religion religious creed sex sexual gender orientation origin disability disabilities veteran ' +
      'veterans marital pregnancy genetic genetics ancestry citizenship discrimination discriminate harassment affirmative ' +
      'ethnicity belief age nationality transgender accommodation accommodations',
    formal: 'offenders discriminate discriminated eeo verify convictions',
    applying:
      'apply application applications applying applicants cv cvs resume resumes letter letters submit submitted upload ' +
      'uploaded email closing deadline interview interviews interviewed shortlisted referees references enquiries inquiries ' +
      'visit visits informal contact details date planned directly statement recommendation portal nominations link website reach',
  },
  years: {
    years: 'year years yr yrs',
    months: 'month months mths',
    numbers: ENGLISH_NUMBERS,
    to: 'to|and|or',
    orMore: 'plus|or more',
    passing:
      /(\b(the|in the|over the|past|last|next|within|first|every|another|previous|each|per|during|aged?|ages|for (over|more than|almost|nearly|the|about)|since|initial|contract of|contract for|term of|period of|duration of|after) ?|[$£€])$/i,
    upTo: /\b(up to|less than|under|maximum( of)?|max\.?|no more than) ?$/i,
    otherLength:
      /^['’]?s?['’]?[\s-]*((or more )?(in|within|over|during) the (last|past|previous|next)|ago|old|of age|in business|fixed|contract|term\b|temporary|secondment|program|degree|college|course|period|plan|warranty|from (now|the|date)|later|rotation|fellowship|after|since|of (experience credit|service|growth|operation|history|funding|age))/i,
    experience:
      /experien|\bexp\b|background|track record|expertise|practice|practising|practicing|post[- ]?(qualif|grad|regist)/i,
    behindSkill:
      /^(\W*\b(experience|exp|skills?|development|programming|for|of|required|requires|is|at least|an?|minimum|min|over|more than|with|around|about|approximately)\b)*\W*$/i,
    ahead: /^['’]?s?['’)]*\+?\s*((of|in|with|using|as|\w+ing)\b|([\w-]+ ){0,3}experience\b)/i,
  },
  level: {
    opens: /^( to |:)/,
    closes: /^[ \t]*([.,;:)!*•\n]|$|(and|or|but|for|to|by|in|as|at|with)\b)/i,
    article: / an? $/,
  },
  employer: {
    article: /^ (an?|the|one) /,
    speaks:
      /^\W*((we|our (company|firm|business|organi[sz]ation|group|brands?|clients?|customers?|mission|products?|services|platform))\b|(founded|established|headquartered|based) in\b|since \d{4}|(with|from) (over |more than )?\d+ (offices|stores|employees|years))/i,
    is: /\b(is|are) (a|an|the|one of the) ([\w-]+ ){0,3}?(leading|global|largest|premier|fastest|fast-growing|award-winning|world|independent|family|multinational|\w+ (shop|house))\b|\b(leading|global|largest) (provider|supplier|manufacturer|company|firm)\b/i,
    isWord:
      /leading|global|largest|premier|fastest|fast-growing|award-winning|world|independent|family|multinational|shop|house/i,
    butAsks:
      /\b(look(ing)? for|seek(ing)?|need|require|hiring|search(ing)? for|recruit(ing)?|want|expect|ideal|candidate|you will|you'll|join|must|should|able to|responsib|help us|applicants?|post ?holder|vacanc(y|ies))\b/i,
  },
  others: {
    nameOfUnit:
      /(?<!\b(?:an?|any|accredited|approved|recogni[sz]ed) )\b(?:School|Department|Dept\.?|Institute|Bureau|Faculty|Division|Directorate|College|Office|Cent(?:er|re)) (?:of|for) (?:the )?(?:[A-Z][\w'’-]*(?:,? (?:(?:and|&) )?|\/))*$/,
    firms:
      /\b(?:(?:companies|customers|clients|start-?ups|organi[sz]ations|brands)(?: \w+){0,2},? (?:such as|like|including)|(?:backed|trusted) by|(?:founders|operators|alumni|backgrounds|veterans)(?: & \w+)? (?:from|of|at|@)) [^.;:]*$/i,
    superior:
      /\b(?:under (?:the |general |direct |limited |close )*(?:supervision|guidance|direction)(?: and \w+)? (?:of|from)|in the absence of) [^.,;:•\n]*$/i,
    workWith:
      /\b(?:(?:work(?:s|ing)?|collaborat(?:e|es|ing)|partner(?:s|ing)?|co-?ordinat(?:e|es|ing)|liais(?:e|es|ing)|interact(?:s|ing)?|concert)(?: \w+){0,3}? (?:with|alongside)|work(?:s|ing)? alongside)\b(?:(?! (?:to|in|on|by|using|through|who|that|therefore) )[^.;:()•\n])*$/i,
    people:
      /(engineers|developers|scientists|analysts|managers|architects|designers|nurses|consultants|programmers|administrators|specialists|therapists|marketers|researchers|accountants|physicians|visitors|officers|practitioners)$/i,
    teaching: /\b(?:teach(?:es|ing)?|taught|courses?|undergraduate|students)\b/i,
    studies: /^(?:[ ,/&]+[\w.'’-]+){0,5}?[ /](?:levels?|programs?|programmes?|students|classrooms?)\b/i,
    team: /^(?:[ ,/&]+[\w-]+){0,4}?[ /](?:teams?|departments?|colleagues|staff|stakeholders)\b/i,
  },
  course: {
    notTaught:
      /\b(prerequisites?|prior (knowledge|experience)|no (prior |previous )?(knowledge|experience)|entry requirements?|applicants? (must|should)|students? must (have|be able|pass)|must (have|possess|be able)|basic knowledge of|high school|ged\b|financial aid|job placement|careers? services|resume|interview(ing)? (skills|techniques?)|available in|instruction in|taught in)/i,
    formOfTeaching: /^(classroom|blended|distance|online|virtual|hybrid|e-?learning)/i,
    leadsTo:
      /\b(certif\w*|exams?|examination|licen[cs]\w*|prepar\w*|leads? to|leading to|sit for|qualif\w*|accredit\w*|eligib\w*|become|credential)\b/i,
    ofSomebodyElse:
      /\b(supervis(ion|ed|ing)|under|direct(ion|ed)|guidance|assist(s|ing)?|reports? to|taught|led)( (of|by|from|the|a|an|and|or|training|direct|clinical|licensed|certified|qualified|experienced))*\s*$/i,
  },
  qualifiers: new Set(
    (
      'advanced applied basic basics beginner beginners intermediate introduction introductory intro essential essentials ' +
      'fundamental fundamentals foundation foundations general modern practical professional principles concepts concept ' +
      'techniques technique methods method methodology methodologies tools tool skills skill software theory theories ' +
      'practices practice knowledge of in and the for with to using a an strategies strategy processes process ' +
      'understanding technologies technology systems system solutions computer programming language'
    ).split(' '),
  ),
};

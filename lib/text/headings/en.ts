import type { Headings } from './headings';

export const english: Headings = {
  sections: [
    [
      'preferred',
      /^\W*((our|other|additional|highly|some) )*(prefer(red|ences?)?|desir(ed|able)|bonus|advantageous|ideally|plus(es)?)\b|\b(skills|qualifications?|experience|criteria|requirements|attributes|knowledge|certifications?)\W+((is|are|highly|strongly) )*(preferred|desirable|desired|a plus|advantageous)\b|\b(nice[- ]to[- ]haves?|bonus points|would be (a plus|great|nice)|good to have|extra credit)\b/,
    ],
    [
      'benefits',
      /\b(benefits?|perks|what we (offer|can offer|provide)|we offer|what's in it for you|whats in it for you|compensation|salary|remuneration|rewards?|why (should you )?(join|work|us|you|apply)|^why \w+( \w+)?$|what makes (this|us|our)|what (you )?can (you )?expect( from us)?|package|in return|pay( rate| range| scale)?|what you('ll| will)? (get|receive)|our offer)\b/,
    ],
    [
      'formalities',
      /\b(how to apply|to apply|application (process|instructions|information|requirements|procedure|materials)|interview process|hiring process|selection (process|for interview)|recruitment process|apply now|equal (employment )?opportunit(y|ies)|eeo|eoe|disclaimers?|diversity( and inclusion| statement)?|closing date|(informal )?contact( us| details)?|for (further|more) (details|information)( ?\/ ?informal visits?)?( please)?( contact)?|informal (visits?|enquiries)|interview (date|process)s?|privacy|physical (demands|requirements)|work(ing)? (conditions|environment)|visa|disclosure|safer recruitment|right to work|note to (agencies|recruiters)|legal)\b/,
    ],
    [
      'about us',
      /\b(^who (is|are) (?!you)[a-z][^.:]{1,50}$|^about (?!(you|your|this|the (role|job|position|opportunity|post|candidate|work))\b)[a-z][^.:]{1,50}$|about (us|the (company|team|organi[sz]ation|trust|firm|business|client|employer|department|practice|school))|who we are|how we work|meet the team|life at|our (environment|people|company|story|mission|values|culture|team|organi[sz]ation|client|vision|trust)|company (overview|description|profile|background|summary)|the (company|organi[sz]ation|trust|client|employer)|what we do|overview of (the )?company|background(?! (investigation|check))|employer profile|introduction to)\b/,
    ],
    [
      'required',
      /\b(require(d|ments?)|qualifications?|essential(?! ((job )?functions|dut|responsib))|must[- ]haves?|skills?(?! (in|with)\b)|what (you('ll| will)? need|we('re| are)? (looking|need|require|seek)\w*|you (bring|have))|you (have|bring|are|will have|'ll have)|who you are|what (successful|ideal|great|good) candidates? looks? like|what it takes|experience(?! (with|in|of|using|as)\b)|competenc(y|ies)|knowledge(?! (of|in)\b)|education|person specification|criteria|minimum|about you|ideal candidate|the candidate|your profile|profile|we('re| are) looking for|abilities|certifications?|attributes|training(?! (in|on)\b))\b/,
    ],
    ['unknown', /^(additional|other) information$/],
    [
      'duties',
      /\b(dut(y|ies)|responsibilit(y|ies)|responsible|what you('ll| will)? (do|be doing|work on)|the (role|job|position|opportunity)|role|(?<!multi[- ])tasks?|job (description|definition|purpose|summary|overview)|day[- ]to[- ]day|a typical day|your (role|mission|day|job)|key (accountabilities|functions|areas)|essential functions|main (duties|purpose)|you will|position (summary|overview|description)|accountabilities|what we (work with|use)|technolog(y|ies)|(tech )?stack|scope|description|summary|projects?|objectives?)\b/,
    ],
  ],
  backToTheJob:
    /^(as (a|an|our)\b(?!.*\b(receive|enjoy|benefit from)\b)|(you will|you'll)(?! (also |then )?(receive|get|enjoy|benefit|have access))|[•*-] ?to (be|provide|assist|support|work|ensure|manage|assess|carry|act|undertake|maintain|develop|deliver|participate|contribute|lead)\b|[•*-] ?(have|hold|must)\b|we('re| are) (currently |now |actively )?(looking|seeking|hiring|recruiting|searching)|we (need|require|seek)\b|the (successful|ideal) (candidate|applicant)|this (role|position|post|job)|in this (role|position)|the (role|post ?holder|position)\b|((successful|suitable) )?(candidates?|applicants?) (must|should|will)|you (must|should|need)\b|must have|experience (in|with|of)\b|knowledge of\b|responsibilities)/,
  filling: new Set(
    'a an and the of to our your for in on with we you us is are this be key main core additional further other general job work employee company staff what s ll re work professional relevant technical soft hard personal interpersonal prior previous minimum basic preferred required desired essential special'.split(
      ' ',
    ),
  ),
  bare: /^(experience|skills?|knowledge|training|certifications?|abilities|education|projects?|description|summary|role|tasks?)$/,
  facts:
    /^(the )?(required |working |work |normal )*(hours( of work)?|shifts?|schedule|locations?|start date|days off|(job|employment|contract|position|worker|time) type|(job |requisition |req |reference )(id|number|no)|region|closing( date)?|interview date|date posted|reports? to|reporting to|travel|duration|status|band|grade)( are| is)?$/,
  leadIns: [
    ['preferred', /\b(desirable|preferred|nice to have|advantageous|advantage|bonus|plus|asset)\b[^:]*:-?$/],
    ['benefits', /\bfollowing benefits\b[^:]*$/],
    [
      'required',
      /\b(candidates?|applicants?|you)( will| must| should| also)* (have|be able|possess|need|demonstrate)\b[^:]*:?-?$/,
    ],
    [
      'formalities',
      /\b(apply|application|submit|please (send|include|contact|call|email)|contact|enquiries|inquiries|nominations)\b[^:]*[:;]-?$/,
    ],
    [
      'benefits',
      /\b(in return|benefits|we (can |will )?(offer|provide)|offers? (you|its|our)|can offer|perks|you('ll| will) (get|receive|enjoy)|rewards|expect from us)\b[^:]*[:;]-?$/,
    ],
    ['duties', /\b(stack|technologies|responsib\w+|duties|you will|tasks)\b[^:]*:-?$/],
    [
      'required',
      /\b(we('re| are) looking for|required|requirements|essential(?! ((job )?functions|dut))|qualifications|criteria)\b[^:]*:-?$/,
    ],
  ],
};

/**
 * Until when to apply. `{closing}` is a date two to four weeks after the posting, `{interviews}` one a week later; both
 * are filled in when the posting has its date.
 */
export const DEADLINES: readonly string[] = [
  'Closing date: {closing}.',
  'The closing date for applications is {closing}, and interviews will be held in the week of {interviews}.',
  'Please apply by {closing} with your CV and a few lines about yourself.',
  'We may close this advert early if we hear from enough good people.',
  'Applications are looked at as they come in.',
];

export const CLOSINGS: readonly string[] = [
  'To apply, send us your CV. We read every one.',
  'Questions? Ring us and ask for the manager; a chat commits you to nothing.',
  'Apply online in five minutes.',
  'If you have heard nothing within three weeks, we have chosen somebody else this time.',
  'Come by for an informal visit before you apply.',
  'Interviews will take place in person or by video, as you prefer.',
  'Your first conversation will be with the person whom you would work for.',
  'Tell us in your own words why you would like the job.',
  'Send us a short letter and a CV; certificates can wait.',
  'You will hear from us within ten working days.',
  'First talks take place as soon as the right people have written to us.',
  'If you would like to see the place first, just come by on a Thursday afternoon.',
  'A short application is fine. We will ask about the rest.',
  'Write to us by e-mail, by post or through the form on our website.',
  'We answer everyone, whichever way we decide.',
  'There is no cover letter to write: three questions on our website will do.',
  'If the date of the interview does not suit you, we will find another.',
  'Please tell us in your application when you could start.',
  'For an informal talk, leave your number and we will call you.',
];

/** Paragraphs for a posting that is short. */
export const FILLERS: readonly string[] = [
  'We will give you time to settle in. In your first weeks you will work beside somebody who knows the job well, and nobody expects you to know everything on the first day.',
  'We would like our team to look like the town around us, so we welcome applications from people of every age and background, and we will make adjustments wherever we can.',
  'You will report to a manager who has done the job before. Every six weeks the two of you sit down and talk about what goes well, what does not and where you would like to go.',
  'This is a job for somebody who wants to stay. Most of us have been here for more than five years, and many have moved from one team to another in that time.',
  'If you are not sure whether you tick all the boxes, apply anyway and tell us what draws you to the work.',
  'The team is small and the work is varied. Some days are long and some are quiet, and we try to be honest about both before you sign anything.',
  'The post has come up because we are busier than ever. You will join at a good moment: the new rooms are ready, and nobody has got used to doing things one way only.',
  'You will find that we talk a lot and write little. Decisions are made by those who have to live with them, and mistakes are for learning from.',
  'Many of us came from other lines of work. What we have in common is that we like to do things properly and to go home on time.',
  'We keep our promises about pay, holidays and hours, and we expect the same in return.',
];

export const EQUAL_OPPORTUNITIES: Readonly<Record<'British' | 'American', readonly string[]>> = {
  British: [
    'We are an equal opportunities employer.',
    'We welcome applications from all parts of the community.',
    'Tell us if you need adjustments at any stage, and we will make them.',
  ],
  American: [
    'We are an Equal Opportunity Employer and do not discriminate on the basis of race, color, religion, sex, age or disability.',
    'EOE. A background check is part of the hiring process.',
    'Must be authorized to work in the country; we are unable to sponsor visas at this time.',
  ],
};

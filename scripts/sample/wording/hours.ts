/** Daytime hours, for roles without shifts in a sector with shifts. */
export const OFFICE_HOURS: readonly string[] = [
  'Hours are nine to five, Monday to Friday.',
  'The working week has 37.5 hours, and you can start between eight and ten.',
  'You will work Monday to Friday, with every other Friday afternoon off.',
  'We work in the daytime, and nobody is expected to answer e-mails at night.',
];

/** Working hours of posts that are not full-time and permanent; the others have the sector's own. */
export const PART_TIME: readonly string[] = [
  'The post is for 16 hours a week, with more at busy times.',
  'This is a part-time post of 22.5 hours a week, over three days.',
  'Hours: 20 a week, and we will try to fit them around your life.',
  'You will work between 12 and 24 hours a week.',
  'Part-time, 18 hours over four mornings.',
];

export const TEMPORARY: readonly string[] = [
  'The contract is for six months, and it may be extended.',
  'This is a temporary post, to cover parental leave.',
  'The post is funded for one year to begin with.',
  'We need help for about four months, with a good chance of staying on.',
];

export const APPRENTICES: readonly string[] = [
  'You spend four days a week with us and one at college.',
  'The apprenticeship takes about eighteen months, and we hope that you will stay.',
];

/** For work that can be done from home, in part or wholly. */
export const HYBRID: readonly string[] = [
  'Hybrid working: two days a week in the office in {place}, the others where you like.',
  'The team meets in {place} on Tuesdays; the other days are up to you.',
  'You can work from home up to three days a week.',
];

export const REMOTE: readonly string[] = [
  'The job is fully remote, and we meet in {place} four times a year.',
  'You work from home, with a budget for desk and chair.',
  'This is a remote post; all you need is a quiet room.',
];

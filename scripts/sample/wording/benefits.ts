/** Benefits that employers of every sector offer. Some name skills; none of these is asked for. */
export const BENEFITS: readonly string[] = [
  'access to a pension with employer contributions',
  'a cycle-to-work scheme',
  'language courses in Spanish',
  'an employee assistance line that is open day and night',
  'training and a clear way up',
  'free parking',
  'life cover of four times your pay',
  'a friendly team and good coffee',
  'a refer-a-friend bonus',
  'free first aid training for all who want it',
  'sick pay from the first day',
  'a summer party and a quiet one in winter',
  'your birthday off',
  'access to a library of online courses, from Excel to guitar',
  'a discount at local gyms',
  'mental health first aiders on every floor',
];

/** A posting names one of these at most. */
export const HOLIDAYS: readonly string[] = [
  '25 days of holiday plus bank holidays',
  '28 days of leave, bank holidays included',
  '30 days of holiday a year, bank holidays on top',
];

/** Benefits as running text. */
export const BENEFIT_SENTENCES: readonly string[] = [
  'In return you get {benefits}.',
  'We offer {benefits}.',
  'What you get from us: {benefits}.',
  'Among the benefits: {benefits}.',
];

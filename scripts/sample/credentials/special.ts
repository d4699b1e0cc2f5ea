import type { Entry } from './credential';

/** For skills that one role asks for and hardly any other. */
export const NICHE: readonly Entry[] = [
  {
    title: 'Phlebotomy Practitioner',
    provider: 'CareWise Institute',
    type: 'Professional certificate',
    subject: 'Health and social care',
    level: 'Level 3',
    hours: 24,
    cost: 320,
    skills: ['phlebotomy', 'specimen collection'],
    about:
      'Take blood safely and kindly. Veins, needles, tubes, order of draw and what to do when somebody faints: first on a practice arm, then on each other, then under supervision in a clinic.',
    assessed: true,
  },
  {
    title: 'Lift Maintenance Technician',
    provider: 'Guildmark Awards',
    type: 'Professional certificate',
    subject: 'Engineering',
    level: 'Level 3',
    hours: 110,
    cost: 1480,
    skills: ['lift maintenance', 'lift installation'],
    about:
      'Ropes, doors, controllers and brakes: keep passenger lifts safe and people out of the gap between floors. Includes the release of trapped passengers, practised in our own shaft.',
    assessed: true,
  },
  {
    title: 'Signing: BSL Level 1 and Makaton',
    provider: 'Harbour Adult Learning',
    type: 'Short course',
    subject: 'Languages',
    level: 'Level 1',
    hours: 60,
    cost: 290,
    skills: ['sign language', 'Makaton'],
    about:
      'Your teacher is deaf, and from the second evening on there will be no voice in the room. Greetings, family, work, weather and directions in British Sign Language, the core words of Makaton, and a great deal of laughter without a sound.',
    assessed: true,
  },
  {
    title: 'Scaffolder Part One',
    provider: 'Tradeway Academy',
    type: 'Professional certificate',
    subject: 'Construction',
    level: 'Level 2',
    hours: 70,
    cost: 990,
    skills: ['scaffolding', 'CISRS card'],
    about:
      'Put up, alter and take down independent, putlog and birdcage scaffolds in tube and fittings. Ten days in the yard, in all weathers, in teams of three, with a practical test at the end.',
    assessed: true,
  },
  {
    title: 'XBRL Tagging for Accountants',
    provider: 'Ledgerline School of Business',
    type: 'Digital badge',
    subject: 'Accounting',
    level: 'Advanced',
    hours: 10,
    cost: 190,
    skills: ['XBRL tagging', 'statutory accounts'],
    about:
      'Tag a set of accounts so that machines can read it and the regulator accepts it at the first attempt. Taxonomies, extensions, block tags and the twenty errors that everyone makes.',
    assessed: true,
  },
  {
    title: 'Latte Art and Espresso',
    provider: 'Kettle & Quill Training',
    type: 'Digital badge',
    subject: 'Hospitality',
    hours: 5,
    cost: 95,
    skills: ['latte art', 'espresso machine maintenance'],
    about:
      'Hearts, tulips and, by the afternoon, something like a swan. Grind, tamp, steam and pour, and look after the machine that makes it possible. You will not sleep that night.',
    assessed: false,
  },
];

/** On soft skills alone. */
export const SOFT: readonly Entry[] = [
  {
    title: 'Better Teamwork',
    provider: 'Peoplecraft',
    type: 'Digital badge',
    subject: 'Personal skills',
    hours: 6,
    cost: 120,
    skills: ['teamwork', 'communication skills'],
    about:
      'Six hours on how groups of people get things done together, or fail to. You build a bridge from paper, argue about it, listen, and build a better one. For teams and for individuals.',
    assessed: false,
  },
  {
    title: 'Time Management for Busy People',
    provider: 'Kettle & Quill Training',
    type: 'Short course',
    subject: 'Personal skills',
    hours: 4,
    cost: 95,
    skills: ['time management', 'adaptability'],
    about:
      'Where do your hours go? Keep a log for a week, bring it along, and spend a morning finding out what to drop, what to hand on and what to do first. Tea is served on time.',
    assessed: false,
  },
  {
    title: 'First-Time Leaders',
    provider: 'Ledgerline School of Business',
    type: 'Professional certificate',
    subject: 'Leadership',
    level: 'Foundation',
    hours: 48,
    cost: 690,
    skills: ['leadership', 'communication skills', 'negotiation', 'problem solving'],
    about:
      'Yesterday a colleague, today the boss. Learn to set direction, to give feedback that helps, to settle quarrels and to let go of the work that you were so good at.',
    assessed: true,
  },
  {
    title: 'Leading with Confidence',
    provider: 'Peoplecraft',
    type: 'Short course',
    subject: 'Leadership',
    cost: 340,
    skills: ['leadership', 'communication skills', 'negotiation'],
    about:
      'Two days with actors who play the people whom you find difficult. Try out what to say, get it wrong where it does no harm, and go home with three sentences of your own.',
    assessed: false,
  },
  {
    title: 'Clear Communication',
    provider: 'Volunteer Skills Circle',
    type: 'Digital badge',
    subject: 'Personal skills',
    hours: 8,
    cost: 0,
    skills: ['communication skills', 'presentation skills'],
    about:
      'Speak up in a meeting, write a message that is read to the end, and listen so that others notice. Four evenings in a friendly group, each with a small task to try out before the next.',
    assessed: true,
  },
  {
    title: 'Resilience and Problem Solving',
    provider: 'Peoplecraft',
    type: 'Digital badge',
    subject: 'Personal skills',
    hours: 5,
    skills: ['resilience', 'problem solving', 'creativity'],
    about:
      'What do you do when the plan falls apart? A workshop with puzzles, setbacks and honest talk about stress, for people whose days seldom go as expected. Bring a problem of your own.',
    assessed: false,
  },
];

/** With skills in house jargon that no list of skills knows. */
export const JARGON: readonly Entry[] = [
  {
    title: 'Synergy Canvas Level 2',
    provider: 'Peoplecraft',
    type: 'Digital badge',
    subject: 'Change',
    level: 'Level 2',
    hours: 12,
    cost: 480,
    skills: ['Synergy Canvas', 'canvas huddles', 'blue-sky laddering', 'outcome weaving'],
    about:
      'Deepen your practice of the Canvas. Level 2 opens the outer ring, introduces laddering in the blue field, and prepares you to hold a huddle of up to nine weavers. Level 1 is a condition.',
    assessed: true,
  },
  {
    title: 'Momentum Loop Coach',
    provider: 'Peoplecraft',
    type: 'Professional certificate',
    subject: 'Change',
    hours: 30,
    cost: 1150,
    skills: ['Momentum Loop', 'loop closing', 'spark mapping'],
    about:
      'Become a certified guide of the Momentum Loop. You learn to map sparks, to close loops kindly and to keep the wheel turning between gatherings. The fee includes the deck and one year of the circle.',
    assessed: true,
  },
  {
    title: 'Quadrant Flow Practitioner',
    provider: 'Ledgerline School of Business',
    type: 'Short course',
    subject: 'Change',
    level: 'Practitioner',
    hours: 16,
    cost: 620,
    skills: ['Quadrant Flow', 'north-star gridding', 'friction harvesting', 'Q4 unlocks'],
    about:
      'Move from the third to the fourth quadrant and take others along. Participants harvest friction, grid their north star and unlock flow in a live setting, under the eyes of a Master of the Grid.',
    assessed: true,
  },
  {
    title: 'HeartSpace Host',
    provider: 'Volunteer Skills Circle',
    type: 'Digital badge',
    subject: 'Community',
    cost: 0,
    skills: ['HeartSpace hosting', 'threshold keeping', 'ember rounds'],
    about:
      'Open and hold a HeartSpace for your neighbourhood. Over three gatherings you keep the threshold, tend the embers and close the round, with an elder host at your side.',
  },
  {
    title: 'OneWay Onboard Champion',
    provider: 'Guildmark Awards',
    type: 'Digital badge',
    subject: 'Internal programmes',
    level: 'Bronze',
    skills: ['OneWay', 'OneWay Pulse', 'Bronze Moments'],
    about:
      'Issued to colleagues who have completed the OneWay journey and posted three Bronze Moments to the Pulse. Champions wear the pin, host the Friday stand-up and may nominate others for Silver.',
    assessed: false,
  },
];

/** With no declared skills, though the description tells what is taught. */
export const UNDECLARED: readonly Entry[] = [
  {
    title: 'The Monday Spreadsheet Clinic',
    provider: 'Harbour Adult Learning',
    type: 'Short course',
    subject: 'Office skills',
    hours: 10,
    cost: 50,
    about:
      'Bring your worst Excel file. In five evenings we untangle formulas, build pivot tables and charts, and import figures from other programs with a little SQL. For treasurers, shop owners and everyone who inherited a workbook.',
  },
  {
    title: 'Refresher for Truck Operators',
    provider: 'Axleway Transport Training',
    type: 'Digital badge',
    subject: 'Logistics',
    hours: 7,
    cost: 140,
    about:
      'For people who already hold a forklift licence and have not driven for a while. We go over daily checks, forklift driving in narrow aisles, loading and unloading, and the health and safety rules that have changed.',
    assessed: true,
  },
  {
    title: 'A Year in the Nursery',
    provider: 'Volunteer Skills Circle',
    type: 'Digital badge',
    subject: 'Education',
    about:
      'Spend one morning a week in a nursery and learn by doing. You will see the Early Years Foundation Stage at work, practise child development observation, take a paediatric first aid certificate, and be trained in safeguarding before you start.',
    assessed: true,
  },
  {
    title: 'Kitchen Ready',
    provider: 'Northlight College',
    type: 'Short course',
    subject: 'Hospitality',
    level: 'Entry level',
    hours: 25,
    cost: 0,
    about:
      'A free week for people who want to start in a kitchen. Food preparation, food hygiene and allergen management, knife safety and a day in a hotel. Those who pass are introduced to employers with vacancies.',
    assessed: true,
  },
  {
    title: 'From Volunteer to Care Worker',
    provider: 'CareWise Institute',
    type: 'Professional certificate',
    subject: 'Health and social care',
    level: 'Level 2',
    hours: 70,
    cost: 150,
    about:
      'You have been visiting and helping for some time: now get it on paper. The course recognises what you can do in personal care, dementia care and record keeping, and adds moving and handling, infection control and safeguarding.',
    assessed: true,
  },
  {
    title: 'The Accidental Webmaster',
    provider: 'Pixelmoor',
    type: 'Short course',
    subject: 'Web development',
    level: 'Beginner',
    hours: 16,
    cost: 139,
    about:
      'For the one who said yes when nobody else would look after the website. Enough HTML and CSS to be safe, WordPress from installation to backup, some search engine optimisation, and a plan for handing it on one day.',
    assessed: false,
  },
  {
    title: 'Green Skills Taster for Heating Engineers',
    provider: 'Tradeway Academy',
    type: 'Digital badge',
    subject: 'Plumbing and heating',
    hours: 6,
    about:
      'See, hear and take apart what is coming. A day about heat pump installation, underfloor heating and F-gas regulations for people who have spent their working lives on boiler servicing. No obligation, and lunch is on us.',
    assessed: false,
  },
];

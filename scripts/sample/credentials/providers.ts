export interface Provider {
  currency: 'GBP' | 'USD' | 'EUR';
  /** Path of its pages on example.org. */
  site: string;
  /** Sentences with which its pages end, by turns. */
  closings: readonly string[];
}

/** Made-up providers. */
export const PROVIDERS = {
  'Northlight College': {
    currency: 'GBP',
    site: 'northlight',
    closings: [
      'Taught on our campus in small groups, with evening and weekend dates all year round.',
      'You may use our workshops and library from the day you enrol.',
    ],
  },
  'Tradeway Academy': {
    currency: 'GBP',
    site: 'tradeway',
    closings: [
      'All practical work is done in our training bays, with tools and protective clothing provided.',
      'The assessment is practical: you do the job, and we watch.',
    ],
  },
  'Openbench Learning': {
    currency: 'USD',
    site: 'openbench',
    closings: [
      'Learn at your own pace in the browser; there is nothing to install.',
      'Your badge links to the work that you handed in, so that anyone can look at it.',
    ],
  },
  'CareWise Institute': {
    currency: 'GBP',
    site: 'carewise',
    closings: [
      'Written with nurses and care managers, and revised every spring.',
      'Includes a workbook that your manager can sign off on shift.',
    ],
  },
  'Ledgerline School of Business': {
    currency: 'GBP',
    site: 'ledgerline',
    closings: [
      'Two live webinars a week, a tutor who answers within a day, and an online exam at the end.',
      'Credits count towards our diploma.',
    ],
  },
  'Harbour Adult Learning': {
    currency: 'EUR',
    site: 'harbour-adult',
    closings: [
      'Courses run in the old customs house on Tuesday evenings.',
      'There is a reduced fee for people out of work; please ask.',
    ],
  },
  Pixelmoor: {
    currency: 'USD',
    site: 'pixelmoor',
    closings: [
      'You finish with a project in your portfolio, reviewed by two working professionals.',
      'New groups start on the first Monday of the month.',
    ],
  },
  'Fernhill University Extension': {
    currency: 'GBP',
    site: 'fernhill',
    closings: [
      'Carries academic credit at undergraduate level.',
      'Taught by the same staff as our degree courses, over one term.',
    ],
  },
  'Guildmark Awards': {
    currency: 'GBP',
    site: 'guildmark',
    closings: [
      'Assessed by an independent examiner; the certificate is valid for three years.',
      'Offered at forty approved centres.',
    ],
  },
  'Kettle & Quill Training': {
    currency: 'GBP',
    site: 'kettle-quill',
    closings: [
      'One day, lunch included, and never more than eight people in the room.',
      'We also come to your office, if six or more want to take part.',
    ],
  },
  'Axleway Transport Training': {
    currency: 'GBP',
    site: 'axleway',
    closings: [
      'Training takes place in our yard or in yours.',
      'Our instructors have all driven or turned spanners for a living.',
    ],
  },
  Tallyframe: {
    currency: 'USD',
    site: 'tallyframe',
    closings: [
      'Every unit ends with a task on real-looking data, marked within minutes.',
      'A verified badge is issued on passing the final task.',
    ],
  },
  Peoplecraft: {
    currency: 'GBP',
    site: 'peoplecraft',
    closings: [
      'No slides: you practise, get feedback and practise again.',
      'The badge is awarded for taking part.',
    ],
  },
  'Volunteer Skills Circle': {
    currency: 'GBP',
    site: 'skills-circle',
    closings: [
      'Free of charge, and led by volunteers who do this work themselves.',
      'You earn the badge by helping out, and a mentor confirms what you did.',
    ],
  },
  'Old Mill Vocational': {
    currency: 'GBP',
    site: 'old-mill',
    closings: [
      'A course with a long tradition in our house.',
      'The printed handbook is included in the fee.',
    ],
  },
} as const satisfies Record<string, Provider>;

export type ProviderName = keyof typeof PROVIDERS;

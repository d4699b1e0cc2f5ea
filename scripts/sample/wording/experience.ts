interface ExperienceWords {
  lines: readonly string[];
  sentences: readonly string[];
}

/** For beginners. */
export const NO_YEARS: ExperienceWords = {
  lines: [
    'No previous experience needed: we train you',
    'Previous experience helps but is not a must',
    'Suitable for a first job',
  ],
  sentences: [
    'No previous experience is needed, since we train everyone from scratch.',
    'Experience is welcome, but the right attitude matters more.',
    'The post suits somebody at the start of their working life.',
  ],
};

/** `{years}` reads "2 years" or "one year", `{years’}` "2 years’" or "one year’s", `{n}` and `{m}` are numbers. */
export const YEARS: ExperienceWords = {
  lines: [
    'At least {years’} experience in a similar role',
    '{n}+ years of experience',
    'Minimum of {years} in a comparable job',
    '{n}-{m} years of experience',
    'Proven experience in a similar post ({years} or more)',
    '{Years} of relevant experience',
  ],
  sentences: [
    'You will have at least {years’} experience in a similar role.',
    'We are looking for {n} to {m} years of experience.',
    'A minimum of {years} in a comparable job is required.',
    'You have done this kind of work for {years} or more.',
  ],
};

/** Experience without a number. */
export const SOME_YEARS: ExperienceWords = {
  lines: [
    'Experience in a similar role',
    'Proven track record in a comparable post',
    'Some relevant experience',
  ],
  sentences: ['You have done similar work before.', 'Experience in a comparable post is expected.'],
};

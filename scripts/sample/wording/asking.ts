import type { SkillKind } from '../sector';

/**
 * Ways of asking for skills. `{skills}` is a list ("SQL, Excel and Power BI"), `{Skills}` the same at the start of a
 * line; `{a skill}` and `{A skill}` stand for one certificate with its article ("a CSCS card").
 */
export interface Asking {
  /** Lines of a list, without a full stop. */
  lines: readonly string[];
  /** Whole sentences. */
  sentences: readonly string[];
}

export const REQUIRED: Readonly<Record<SkillKind, Asking>> = {
  tasks: {
    lines: [
      'Experience of {skills}',
      'Previous experience in {skills}',
      'Good practical experience of {skills}',
      'Confident with {skills}',
      'Skilled in {skills}',
      'A track record in {skills}',
      'Recent experience of {skills}',
      'Trained in {skills}',
      '{Skills}',
      '{Skills} (essential)',
      'Hands-on experience of {skills}',
      'Able to show competence in {skills}',
      'Must have experience of {skills}',
      'You have done {skills} before',
      'A solid grounding in {skills}',
    ],
    sentences: [
      'You will have experience of {skills}.',
      'We need somebody with a good grounding in {skills}.',
      'The work calls for {skills}.',
      'Experience of {skills} is essential.',
      'You must be able to show recent experience of {skills}.',
      'You should be confident with {skills}.',
      'The person we appoint will be skilled in {skills}.',
      'You will have spent part of your working life on {skills}.',
      'We are looking for a background in {skills}.',
      '{Skills} will take up a good part of your week, so experience is a must.',
    ],
  },
  tools: {
    lines: [
      'Confident user of {skills}',
      'Working knowledge of {skills}',
      'Proficient in {skills}',
      'Hands-on experience with {skills}',
      'Experience using {skills}',
      'Competent with {skills}',
      'Good command of {skills}',
      'Practical skills in {skills}',
      'Must be familiar with {skills}',
      '{Skills}',
      'Experience with {skills}',
      '{Skills}: daily use in a present or past job',
      'Able to work with {skills} from day one',
    ],
    sentences: [
      'You will need hands-on experience with {skills}.',
      'You must be confident with {skills}.',
      'Much of the work is done with {skills}.',
      'Proficiency in {skills} is essential.',
      'Experience with {skills} is required.',
      'The person we appoint will know {skills} well.',
      'You should be comfortable using {skills}.',
      'We need somebody who has used {skills} in earnest.',
      'You will be working with {skills} every day.',
      'You bring solid skills in {skills}.',
      'A good command of {skills} is a must.',
    ],
  },
  knowledge: {
    lines: [
      'Knowledge of {skills}',
      'Good understanding of {skills}',
      'Sound knowledge of {skills}',
      'Familiar with {skills}',
      'Up-to-date knowledge of {skills}',
      'A working understanding of {skills}',
      'Awareness of {skills}',
      '{Skills}',
      'Knows about {skills}',
      'Must understand {skills}',
    ],
    sentences: [
      'You will need a good understanding of {skills}.',
      'Knowledge of {skills} is essential.',
      'You should be familiar with {skills}.',
      'You will already know about {skills}.',
      'We expect sound knowledge of {skills}.',
      'A working knowledge of {skills} is required.',
      'You must keep up to date with {skills}.',
    ],
  },
  soft: {
    lines: [
      '{Skills}',
      '{Skills} (essential)',
      'Demonstrates {skills}',
      'Known for {skills}',
      'Takes pride in {skills}',
      'Sets great store by {skills}',
    ],
    sentences: [
      'The job needs {skills} above all.',
      'This job is about {skills}.',
      'What we look for most in people is {skills}.',
      'You are known for {skills}.',
      'On most days you will draw on your {skills}.',
      'You take pride in {skills}.',
    ],
  },
  certificates: {
    lines: [
      'Holder of {a skill}',
      'In possession of {a skill}',
      '{Skill} (essential)',
      'Must hold {a skill}',
      '{Skill} required',
      '{Skill}',
      'You hold {a skill}',
    ],
    sentences: [
      'You must hold {a skill}.',
      '{A skill} is required.',
      'You will need {a skill} before you start.',
      'Please apply only if you hold {a skill}.',
      '{A skill} is essential for this post.',
      'You hold {a skill}.',
    ],
  },
};

/** For skills that are wanted but not required, where no heading says so. */
export const PREFERRED: Asking = {
  lines: [
    '{Skills} would be an advantage',
    'Some experience of {skills} preferred',
    '{Skills} desirable',
    'Ideally some knowledge of {skills}',
    'Exposure to {skills} is a plus',
    'Nice to have: {skills}',
    'Any experience of {skills} is welcome, but this is a bonus',
    'Familiarity with {skills} would be beneficial',
    '{Skills} preferred',
  ],
  sentences: [
    'Experience of {skills} would be a plus.',
    'Ideally you will also know something about {skills}.',
    'It would be nice if you had come across {skills} before.',
    'Some experience of {skills} is desirable.',
    'Knowledge of {skills} would be an advantage.',
    'Preference goes to people with some experience of {skills}.',
    'If you have also had to do with {skills}, that is a bonus.',
    'Familiarity with {skills} is desirable but not essential.',
  ],
};

export const PREFERRED_CERTIFICATE: Asking = {
  lines: [
    '{Skill} desirable',
    '{Skill} preferred',
    'Ideally {a skill}, or willing to work towards it',
    '{Skill} an advantage',
  ],
  sentences: [
    'Ideally you hold {a skill}; if not, we will put you through it.',
    '{A skill} would be an advantage.',
    '{A skill} is desirable.',
    'It is a plus if you hold {a skill}.',
  ],
};

/** Lines under a heading such as "Desirable". */
export const UNDER_DESIRABLE: readonly string[] = [
  'Experience of {skills}',
  'Some knowledge of {skills}',
  '{Skills}',
  'Exposure to {skills}',
  'Some background in {skills}',
  'Familiarity with {skills}',
];

/** A task among the duties, where the sector's own `doing` has no words for it. */
export const DUTIES: readonly string[] = [
  'Carry out {skill}',
  'Take part in {skill}',
  'Help with {skill}',
  'Be responsible for {skill}',
  'Share the work on {skill} with a colleague',
  'Support the team with {skill}',
  'Give a day a week to {skill}',
];

/** A skill that is not asked for, said in so many words. */
export const NOT_NEEDED: Asking = {
  lines: [
    'No experience of {skill} needed',
    'You do not need to know {skill}',
    'Knowledge of {skill} is not required',
    'No previous {skill} experience necessary',
  ],
  sentences: [
    'No experience with {skill} is needed, as we will teach you.',
    'You don’t need to know {skill}.',
    'Previous experience of {skill} is not required.',
    'You do not need any {skill} experience to apply.',
    'We do not expect you to know {skill}.',
  ],
};

import type { DegreeMix } from '../sector';

interface DegreeWords {
  lines: readonly string[];
  sentences: readonly string[];
}

/** What postings say about a degree, `{field}` being what it is in. */
export const DEGREE: Readonly<Record<keyof DegreeMix, DegreeWords>> = {
  required: {
    lines: [
      'A degree in {field}',
      'Bachelor’s degree in {field} required',
      'Educated to degree level in {field} (essential)',
      'BSc, BA or equivalent degree in {field}',
      'Must have a university degree in {field}',
    ],
    sentences: [
      'A degree in {field} is required.',
      'You must have a bachelor’s degree in {field}.',
      'You will be educated to degree level in {field}.',
      'You hold a degree in {field}.',
    ],
  },
  preferred: {
    lines: [
      'Degree in {field} preferred',
      'A degree in {field} would be an advantage',
      'Ideally educated to degree level',
      'Bachelor’s degree a plus',
    ],
    sentences: [
      'A degree in {field} would be an advantage.',
      'Ideally you have a degree in {field}.',
      'A degree is preferred, in {field} if possible.',
    ],
  },
  equivalent: {
    lines: [
      'Bachelor’s degree in {field} or equivalent experience',
      'Degree in {field}, or the same level gained at work',
      'Educated to degree level or with equivalent practical experience',
      'Degree or relevant work experience',
    ],
    sentences: [
      'You have a degree in {field} or equivalent experience.',
      'We ask for a degree, or for experience that has taught you as much.',
      'A degree in {field} or equivalent work experience is required.',
    ],
  },
  notNeeded: {
    lines: [
      'No degree needed',
      'A degree is not required',
      'You do not need a degree for this job',
      'No formal qualifications required',
    ],
    sentences: [
      'You do not need a degree.',
      'No degree needed: what counts is what you can do.',
      'We do not ask for a degree.',
      'A degree is not required for this post.',
    ],
  },
};

/** For postings that name no degree: schooling, or a word about it. */
export const SCHOOLING: DegreeWords = {
  lines: [
    'GCSEs in English and maths, or equivalent',
    'Good standard of general education',
    'GCSE grade 4 or above in English',
  ],
  sentences: ['GCSEs in English and maths are expected.', 'You have a good general education.'],
};

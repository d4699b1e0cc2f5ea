import { describe, expect, test } from 'vitest';
import { askedSkills, readPosting } from '@/lib/matching/posting';
import { starterLexicon } from '../starter';

const { matcher, nameOf } = starterLexicon();

/** "Java: preferred", "Python: 3+", in the order of the text; what is not asked for is left out. */
function read(body: string, what: 'level' | 'years'): string[] {
  return readPosting(`Vacancy\n\n${body}`, matcher)
    .filter(({ status }) => status === 'asked')
    .map(({ skill, level, years }) => {
      if (what === 'level') return `${nameOf(skill)}: ${level}`;
      return `${nameOf(skill)}: ${years === null ? '-' : `${years.least}${years.most === null ? '+' : `-${years.most}`}`}`;
    });
}

describe('required and preferred are told apart', () => {
  test.each<[body: string, levels: string[]]>([
    ['Java is a plus', ['Java: preferred']],
    ['Python is a must, Java is a plus', ['Python: required', 'Java: preferred']],
    ['Must have Python; Java preferred', ['Python: required', 'Java: preferred']],
    ['You must have Python. Java would be an advantage.', ['Python: required', 'Java: preferred']],
    ['Python (preferred), SQL', ['Python: preferred', 'SQL: unstated']],
    ['Essential: SQL. Desirable: Java.', ['SQL: required', 'Java: preferred']],
    ['Java is required and Kotlin is preferred', ['Java: required', 'Kotlin: preferred']],
    ['Python, Java and SQL preferred', ['Python: preferred', 'Java: preferred', 'SQL: preferred']],
    ['Good knowledge of SQL (Java is a plus)', ['SQL: unstated', 'Java: preferred']],
    ['Java knowledge is desirable but not essential', ['Java: preferred']],
    ['SAP is valued but not required', ['SAP ERP: preferred']],
    ['Python, and optionally Java', ['Python: unstated', 'Java: preferred']],
    ['Java* Kotlin is a plus* Python', ['Java: unstated', 'Kotlin: preferred', 'Python: unstated']],
    ['Applicants should have Python.', ['Python: required']],
    ['The successful candidate will have experience with Java.', ['Java: required']],
    ['You will be a team player.', ['Teamwork: required']],
    ['Applicants must have a Ph.D. in e.g. Python or similar.', ['Python: required']],
    ['Keep required records in SAP', ['SAP ERP: unstated']],
    ['Use SAP as needed', ['SAP ERP: unstated']],
    ['As a Java developer, you must have a car.', ['Java: unstated']],
    ['The ideal candidate should have:\n- Java', ['Java: required']],
    ['Bonus points if you have experience in any of these:\nJava', ['Java: preferred']],
    ['What successful candidates look like\nJava', ['Java: required']],
    ['Requirements\nDevOps experience\nJava', ['DevOps: required', 'Java: required']],
    ['Essential functions of the job:\nJava', ['Java: unstated']],
    ['Nice to have\nJava experience\nSQL', ['Java: preferred', 'SQL: preferred']],
  ])('%s', (body, levels) => {
    expect(read(body, 'level')).toEqual(levels);
  });
});

describe('what is not needed is not asked for', () => {
  test.each([
    'No experience with Java needed.',
    'You don’t need to know Java.',
    'You do not need Java experience, but a good mind.',
    'Knowledge of Java is not required.',
    'No Java skills required.',
  ])('%s', (body) => {
    expect(read(body, 'level')).toEqual([]);
  });

  test.each([
    'No degree needed, but experience with Java.',
    'Not only Java experience.',
    'Experience (not classroom based) with Java.',
    'Kotlin is welcome but not required, Java is.',
  ])('but here it is: %s', (body) => {
    expect(read(body, 'level').some((skill) => skill.startsWith('Java'))).toBe(true);
  });
});

describe('years of experience are tied to the skill that they go with', () => {
  test.each<[body: string, years: string[]]>([
    ['3+ years of Python', ['Python: 3+']],
    ['At least two years’ experience with SAP and SQL', ['SAP ERP: 2+', 'SQL: 2+']],
    ['Python (5 years)', ['Python: 5+']],
    ['Python (5+ years), SQL (2 years)', ['Python: 5+', 'SQL: 2+']],
    ['SQL: 2 years', ['SQL: 2+']],
    ['Java, 3 years; Python, 1 year', ['Java: 3+', 'Python: 1+']],
    ['5-7 years’ experience in B2B sales', ['B2B sales: 5-7']],
    ['5 to 7 years in B2B sales', ['B2B sales: 5-7']],
    ['Minimum of 18 months bookkeeping experience', ['Bookkeeping: 1.5+']],
    ['Two (2) years of bookkeeping', ['Bookkeeping: 2+']],
    ['Five (5) plus years of bookkeeping', ['Bookkeeping: 5+']],
    ['Up to 2 years of experience with Java', ['Java: 0-2']],
    ['4 yrs. of SQL', ['SQL: 4+']],
    ['Experience with Kubernetes for at least 3 years', ['Kubernetes: 3+']],
    ['3+ years of Python and good knowledge of SQL', ['Python: 3+', 'SQL: -']],
    ['3 years of Python, a strong focus on SQL', ['Python: 3+', 'SQL: -']],
    ['3 years of Python; SQL', ['Python: 3+', 'SQL: -']],
    ['2+ years of Python, 5+ years of SQL', ['Python: 2+', 'SQL: 5+']],
    ['2 years of experience in data (Python, SQL) at work', ['Python: 2+', 'SQL: 2+']],
    ['SQL and 3 years of experience', ['SQL: -']],
    ['A degree and 3 years of experience. Python', ['Python: -']],
    ['Python developer on a 12-month contract', ['Python: -']],
    ['A two-year course in Python', ['Python: -']],
    ['A full-time nine-month position in macroeconomics', ['Macroeconomics: -']],
    ['A 12 month post in phlebotomy', ['Phlebotomy: -']],
    ['One-year experience with Java', ['Java: 1+']],
    ['You worked for 6 months or more in the last 5 years in phlebotomy', ['Phlebotomy: -']],
    ['You are given 2 years to move us to Java', ['Java: -']],
    ['5+ years in Java Strong experience with SQL', ['Java: 5+', 'SQL: -']],
    ['6 months’ experience in phlebotomy within the last 2 years, and Java', ['Phlebotomy: 0.5+', 'Java: -']],
    ['Teach Python to children aged 12 years and SQL', ['Python: -', 'SQL: -']],
    ['10 years ago the job was Java', ['Java: -']],
    ['You join a team that over the last 5 years moved to Java', ['Java: -']],
  ])('%s', (body, years) => {
    expect(read(body, 'years')).toEqual(years);
  });

  test.each([
    'We have over 30 years’ experience in Java.',
    'With 25 years of experience our company is a leading provider of Java.',
  ])('never those of the employer: %s', (body) => {
    expect(read(body, 'years')).toEqual([]);
  });

  test('a skill named twice keeps the strongest', () => {
    const text = 'Job in Python\n\n2 years of Python\n5+ years of Python is a must\nPython';
    expect(askedSkills(text, matcher)).toMatchObject([
      { start: 7, end: 13, level: 'required', years: { least: 5, most: null } },
    ]);
  });
});

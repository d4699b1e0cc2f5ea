import { describe, expect, test } from 'vitest';
import { askedSkills } from '@/lib/matching/posting';
import { htmlToText } from '@/lib/text/html';
import { starterLexicon } from '../starter';

const { matcher, nameOf } = starterLexicon();

/** Names of the skills that a posting with this body asks for. */
function asked(body: string, title = 'Vacancy'): string[] {
  return askedSkills(`${title}\n\n${body}`, matcher).map(({ skill }) => nameOf(skill));
}

describe('names that are easily taken for others', () => {
  const cases: [text: string, is: string[]][] = [
    ['Good knowledge of C, C++ and C#.', ['C programming', 'C++', 'C#']],
    ['Experience with .NET and Node.js', ['.NET', 'Node.js']],
    ['You know R, Python and SAS.', ['R programming', 'Python', 'SAS']],
    ['We expect experience in Go or Swift.', ['Golang', 'Swift programming']],
    ['Proficient in Word, Excel and Access.', ['Microsoft Word', 'Microsoft Excel', 'Microsoft Access']],
    ['Skills: word, excel, powerpoint', ['Microsoft Word', 'Microsoft Excel', 'Microsoft PowerPoint']],
    ['Java, Spring and React', ['Java', 'Spring Framework', 'React.js']],
    ['Working with SQL, NoSQL and MySQL', ['SQL', 'NoSQL', 'MySQL']],
    ['Oracle and Ruby', ['Oracle Database', 'Ruby']],
    ['Cloud skills in AWS (Amazon Web Services)', ['Amazon Web Services']],
    ['PMP certification', ['Project Management Professional']],
    ['JavaScript', ['JavaScript']],
    ['A forklift licence is needed', ['Forklift']],
    ['Welding: MIG and TIG', ['Welding', 'MIG', 'TIG']],
    ['SQL/Python/ETL pipelines', ['SQL', 'Python']],
    ['PYTHON AND SQL', ['Python', 'SQL']],
    ['“Python”, ‘SQL’ – both', ['Python', 'SQL']],
    ['Power-BI and power bi', ['Power BI']],
    ['C++/C#/C', ['C++', 'C#', 'C programming']],
    ['Node.js', ['Node.js']],
    ['ASP.NET', ['ASP.NET']],
    ['CI/CD', ['CI/CD']],
    ['A/B testing', ['A/B testing']],
    ['React and Spring', ['React.js', 'Spring Framework']],
    ['IT support', ['IT user support']],
    ['CPR and first aid', ['Cardiopulmonary resuscitation', 'First aid']],
    ['An HGV licence', ['HGV']],
    ['a driver’s license', ['Driving licence']],
    ['on-site customer-service', ['Customer service']],
    ['• Python\n• SQL', ['Python', 'SQL']],
    ['SAS and R', ['SAS', 'R programming']],
  ];
  test.each(cases)('%s', (text, expected) => {
    const found = asked(text);
    for (const name of expected) {
      expect(found.some((skill) => skill === name || skill.toLowerCase().includes(name.toLowerCase()))).toBe(
        true,
      );
    }
  });
});

describe('everyday words that are no skills', () => {
  test.each([
    'You will excel at everything you do and it is a great place.',
    'Go to our website and go the extra mile.',
    'Access to a company pension; access to the building is by lift.',
    'We react quickly and with a swift response.',
    'Start in Spring 2026. Please spread the word.',
    'A bank shift on a bank holiday.',
    'The closing date is Friday.',
    'A positive environment for our company, our business and our product.',
    'See how you go.',
    'Series C funding; vitamin C; plan B.',
    'Arts and Entertainment Program',
    'The hospital is near the station.',
    'It is what it is.',
    'Work in R & D, or in R&D.',
    'After 290 million Series C we go on.',
    'Send a word pdf.',
    'Access to Arts and Entertainment Program',
    'Children who express their ideas excel in class.',
    'You react to plan A/B and make a difference.',
    'The office has a lift; teams meet in spring.',
    'A word from Ruby Tuesday, our restaurant.',
    'It supports us.',
  ])('%s', (text) => {
    expect(asked(text)).toEqual([]);
  });

  test('JavaScript is not Java', () => {
    expect(asked('JavaScript developer wanted')).not.toContain('Java');
  });

  test('project management is one skill, not three', () => {
    const found = asked('Strong project management.');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/project management/i);
  });

  test('what was HTML reads as what it meant', () => {
    expect(asked(htmlToText('<ul><li>C&#43;&#43; &amp; Python</li><li>&ldquo;SQL&rdquo;</li></ul>'))).toEqual(
      expect.arrayContaining(['C++', 'Python', 'SQL']),
    );
  });

  test('a hospital is no hospitality, a bank no banking', () => {
    expect(asked('The hospital and the bank are our neighbours.')).toEqual([]);
  });
});

describe('what is asked for', () => {
  test('no experience needed is not asking', () => {
    expect(asked('No experience with Java needed.')).toEqual([]);
    expect(asked('You don’t need to know Python.')).toEqual([]);
    expect(asked('Knowledge of SAP is not required.')).toEqual([]);
  });

  test('a no that belongs to something else leaves the skill alone', () => {
    expect(asked('No degree needed, but experience with Java.')).toContain('Java');
    expect(asked('Not only Java, also Kotlin experience.')).toContain('Java');
  });

  test('words about the employer are not asking', () => {
    expect(asked('We are a Java shop founded in 1998.')).toEqual([]);
    expect(asked('About us\nOur teams use Python and SQL.\nRequirements\nKotlin')).toEqual(['Kotlin']);
    expect(asked('We are looking for somebody with Java.')).toContain('Java');
  });

  test('benefits are not asking, and a line of facts does not swallow what follows', () => {
    expect(asked('Benefits:\nFree Spanish lessons')).toEqual([]);
    expect(asked('Salary: 30,000 and free Spanish lessons\nYou write Python every day.')).toEqual(['Python']);
  });

  test('required and preferred are told apart, and the words in a line beat its heading', () => {
    const levels = new Map(
      askedSkills(
        'Analyst\n\nRequirements\nPython\nKotlin is a plus\nNice to have\nSQL\nmust know Java',
        matcher,
      ).map(({ skill, level }) => [nameOf(skill), level]),
    );
    expect(levels.get('Python')).toBe('required');
    expect(levels.get('Kotlin')).toBe('preferred');
    expect(levels.get('SQL')).toBe('preferred');
    expect(levels.get('Java')).toBe('required');
  });

  test('the employer’s own name is no skill', () => {
    const text = 'Engineer\n\nOracle offers you a career. You write Python.';
    expect(askedSkills(text, matcher, 'Oracle').map(({ skill }) => nameOf(skill))).toEqual(['Python']);
  });

  test('offsets lead back to the words', () => {
    const text = 'Engineer\n\nYou know C++ and Python’s libraries.';
    const words = askedSkills(text, matcher).map(({ start, end }) => text.slice(start, end));
    expect(words).toContain('C++');
  });
});

describe('addresses and lists', () => {
  test('a web or e-mail address names no skill', () => {
    expect(
      asked('Write to python@example.org or see https://example.com/careers/marketing/sql today.'),
    ).toEqual([]);
    expect(asked('Apply at kafka.example.com')).toEqual([]);
    expect(asked('You know ASP.NET and SQL/Python.')).toEqual(expect.arrayContaining(['SQL', 'Python']));
  });

  test('a list may be joined by "and/or"', () => {
    expect(asked('Python, and/or Scala, and/or Go')).toContain('Golang');
  });
});

test('a sentence without end is read around each mention on its own', () => {
  const long = `You use Python ${'word '.repeat(56)} while Kotlin would be nice`;
  const levels = askedSkills(`Job\n\n${long}`, matcher).map(({ skill, level }) => [nameOf(skill), level]);
  expect(levels).toContainEqual(['Kotlin', 'preferred']);
});

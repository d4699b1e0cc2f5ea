import { describe, expect, test } from 'vitest';
import { type CrosswalkSkill, crosswalk, type DecidedLink } from '@/lib/taxonomy/crosswalk/crosswalk';
import { firstOfGroups } from '@/lib/taxonomy/crosswalk/groups';
import { nameKey } from '@/lib/taxonomy/crosswalk/name-key';
import type { SkillKind } from '@/lib/taxonomy/skill';

/** "Name (kind): label, label" for short. */
function skill(id: number, text: string): CrosswalkSkill {
  const [, name = '', kind = 'hard', labels = ''] = /^(.*?)(?: \[(\w+)\])?(?:: (.*))?$/.exec(text) ?? [];
  const texts = [name, ...labels.split(', ').filter(Boolean)];
  return {
    id,
    name,
    kind: kind as SkillKind,
    labels: texts.map((each) => ({ text: each, rule: 'any-case' })),
  };
}

/** What becomes of skills of two taxonomies, in words. */
function linked(first: string[], second: string[], decided: DecidedLink[] = []): string[] {
  const skills = [...first, ...second].map((text, i) => skill(i + 1, text));
  const [a, b] = [skills.slice(0, first.length), skills.slice(first.length)];
  const name = (id: number) => skills[id - 1]!.name;
  return crosswalk([a, b], decided).map(
    ({ skill, other, rule, state }) => `${name(skill)} = ${name(other)}: ${state}, ${rule}`,
  );
}

describe('the same skill in two taxonomies is one', () => {
  test.each<[string, string, string]>([
    ['Good manufacturing practice', 'good manufacturing practices', 'joined, same name'],
    ['Color theory', 'colour theory', 'joined, same name'],
    ['On-site management', 'onsite management', ''],
    ['E-commerce & retail', 'e commerce and retail', 'joined, same name'],
    ['Java [tool]', 'Java (computer programming) [knowledge]', 'joined, same name'],
    ['Systems thinking [soft]', 'systems thinking [knowledge]', 'joined, same name'],
    [
      'Campaign Monitor email software [tool]: Campaign Monitor',
      'Campaign Monitor [tool]',
      'joined, name is a label',
    ],
    ['IBM DB2 [tool]', 'DB2 [knowledge]: IBM DB2', 'joined, name is a label'],
    ['Cascading Style Sheets [tool]: CSS', 'CSS [knowledge]: cascading sheets', 'joined, name is a label'],
    [
      'Customer experience management',
      'manage the customer experience: customer experience management',
      'joined, name is a label',
    ],
    [
      'Medical records management: records of patients',
      'health records management: medical records management, records of patients',
      'proposed, name is a label',
    ],
    ['Budget management', 'manage budgets', 'proposed, alike'],
    [
      'Refunds: taking goods back, refunding',
      'handle returns: taking goods back, refunding',
      'proposed, same label',
    ],
  ])('%s | %s', (one, other, expected) => {
    const name = (text: string) => skill(1, text).name;
    expect(linked([one], [other])).toEqual(
      expected === '' ? [] : [`${name(one)} = ${name(other)}: ${expected}`],
    );
  });
});

describe('others stay two', () => {
  test.each<[string, string]>([
    ['C [tool]', 'C++ [knowledge]'],
    ['C [tool]', 'C# [knowledge]'],
    ['Java [tool]', 'JavaScript [knowledge]'],
    ['.NET [tool]', 'Net [tool]'],
    ['Communication [soft]', 'communications engineering [knowledge]'],
    ['Bank', 'banking'],
    ['Hospital', 'hospitality'],
  ])('%s | %s', (one, other) => {
    expect(linked([one], [other])).toEqual([]);
  });

  test('a certificate, and what it is about, are only proposed', () => {
    expect(linked(['Radiation protection [certificate]'], ['radiation protection [knowledge]'])).toEqual([
      'Radiation protection = radiation protection: proposed, same name',
    ]);
  });

  test('a doing, and the software for it, are not joined', () => {
    expect(
      linked(
        ['Statistical process control [knowledge]: SPC software'],
        ['SPC software [tool]: statistical process control'],
      ),
    ).toEqual(['Statistical process control = SPC software: proposed, name is a label']);
  });

  test('words that are no skill join nothing', () => {
    const no: CrosswalkSkill = {
      ...skill(1, 'Closing sales'),
      labels: [
        { text: 'Closing sales', rule: 'any-case' },
        { text: 'closing date', rule: 'never' },
        { text: 'winning', rule: 'hint' },
      ],
    };
    expect(crosswalk([[no], [skill(2, 'closing date'), skill(3, 'winning')]])).toEqual([]);
  });
});

test('one skill is joined with one of a taxonomy at most, the surest', () => {
  expect(
    linked(
      ['Project management: manage projects'],
      ['manage projects: project management', 'project management'],
    ),
  ).toEqual(['Project management = project management: joined, same name']);
});

test('a skill of a third taxonomy meets the names of both that are one already', () => {
  const links = crosswalk([
    [skill(1, 'Optical character recognition')],
    [skill(2, 'optical character recognition: text recognition')],
    [skill(3, 'text recognition [tool]: optical character recognition')],
  ]);
  expect(links.map(({ skill, other, state }) => [skill, other, state])).toEqual([
    [1, 2, 'joined'],
    [1, 3, 'joined'],
  ]);
});

test('what somebody decided stands: apart is not offered again, together takes the place', () => {
  const first = ['Budget management', 'Accounting'];
  const second = ['manage budgets', 'accounting', 'bookkeeping'];
  expect(linked(first, second, [{ skill: 1, other: 3, state: 'apart' }])).toEqual([
    'Accounting = accounting: joined, same name',
  ]);
  expect(linked(first, second, [{ skill: 2, other: 5, state: 'joined' }])).toEqual([
    'Budget management = manage budgets: proposed, alike',
  ]);
});

test('the first of a group stands for all of it, however its pairs are told', () => {
  const order = (a: number, b: number) => a - b;
  expect(
    firstOfGroups(
      [
        [3, 4],
        [1, 3],
        [7, 8],
      ],
      order,
    ),
  ).toEqual(
    new Map([
      [4, 1],
      [3, 1],
      [8, 7],
    ]),
  );
  expect(
    firstOfGroups(
      [
        [5, 2],
        [2, 9],
        [9, 5],
      ],
      order,
    ),
  ).toEqual(
    new Map([
      [5, 2],
      [9, 2],
    ]),
  );
});

test.each<[string, string]>([
  ['Node.js', 'node.js'],
  ['C++', 'c++'],
  ['ASP.NET', 'asp.net'],
  ['R&D', 'r and d'],
])('%s keeps its signs: %s', (name, key) => {
  expect(nameKey(name)).toBe(key);
});

import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { type LanguageOf, loadLanguages } from '@/lib/ingest/fields/language';

let languageOf: LanguageOf;
beforeAll(async () => {
  languageOf = await loadLanguages();
});

const ENGLISH =
  'You will plan the work of a small team, look after our customers and report to the head of the department.';
const FRENCH =
  'Vous serez chargé de suivre nos clients, de préparer les commandes et de rendre compte à la direction du magasin.';

describe('the language of a posting', () => {
  test.each([
    ['en', ENGLISH],
    ['fr', FRENCH],
    [
      'de',
      'Sie betreuen unsere Kunden, planen die Arbeit eines kleinen Teams und berichten an die Leitung der Abteilung.',
    ],
    [
      'es',
      'Usted atenderá a nuestros clientes, planificará el trabajo de un equipo pequeño e informará a la dirección.',
    ],
    [
      'nl',
      'Je plant het werk van een klein team, helpt onze klanten verder en rapporteert aan het hoofd van de afdeling.',
    ],
    [
      'it',
      'Ti occuperai dei nostri clienti, organizzerai il lavoro di una piccola squadra e riferirai alla direzione.',
    ],
    [
      'pl',
      'Będziesz planować pracę małego zespołu, dbać o naszych klientów i zdawać sprawę kierownikowi działu.',
    ],
    [
      'zh',
      '您将负责规划小团队的工作，照顾我们的客户，并向部门负责人汇报工作进展。我们希望您有相关经验，能够独立完成任务，善于沟通。',
    ],
  ])('%s: %s', (language, text) => {
    expect(languageOf(`Titel\n\n${text}`)).toBe(language);
  });

  test('headings and lists of skills in another language do not count', () => {
    const text = `Data analyst\n\n${FRENCH}\n\nSkills\nMachine learning\nProject management\nData analysis\nTeam work`;
    expect(languageOf(text)).toBe('fr');
  });

  test('of a mixed text the longest part counts', () => {
    expect(languageOf(`Titel\n\n${`${ENGLISH}\n`.repeat(4)}${FRENCH}`)).toBe('en');
    expect(languageOf(`Titel\n\n${ENGLISH}\n${`${FRENCH}\n`.repeat(4)}`)).toBe('fr');
  });

  test.each(['', 'Nurse', 'Analyst\n\n', 'Analyst\n\nSQL, R, SAS', 'Analyst\n\n0123456789 '.repeat(9)])(
    'says nothing of too little: %j',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );

  test('never throws, and says two letters or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(languageOf(text) ?? 'xx').toMatch(/^[a-z]{2}$/);
      }),
    );
  });
});

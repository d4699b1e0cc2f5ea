import { expect, test } from 'vitest';
import { languageOf } from '@/lib/text/languages/registry';
import { Tokens } from '@/lib/text/tokens';
import { Vocabulary } from '@/lib/text/vocabulary';
import { wordReader } from '@/lib/text/word-reader';

/** The words that are read of a text; a break as a comma, an end as a full stop. */
function read(code: string, text: string): string {
  const tokens = new Tokens();
  const language = languageOf(code);
  wordReader(language, new Vocabulary(language), tokens)(text);
  return Array.from({ length: tokens.size }, (_, i) => {
    const word = tokens.words[i] as number;
    return word >= 0 ? text.slice(tokens.starts[i], tokens.ends[i]) : word === -1 ? ',' : '.';
  }).join(' ');
}

test.each([
  ['fr', "l'analyse des données d’un client", 'analyse données client'],
  ['fr', 'GESTION DE LA PAIE', 'GESTION PAIE'],
  ['fr', 'un chiffrement DES', 'chiffrement DES'],
  ['fr', 'infirmier(ère) diplômé(e) d’État', 'infirmier diplômé État'],
  ['fr', 'salarié·e·s et chargé.e de paie', 'salarié et chargé paie'],
  ['fr', 'motivé(e), autonome', 'motivé , autonome'],
  ['fr', 'une base (e) de données', 'base , e , données'],
  ['de', 'Pflege der Daten von Kunden', 'Pflege Daten Kunden'],
  ['de', 'Ingenieur(in) für Technik', 'Ingenieur für Technik'],
  ['de', 'Entwickler*innen und Tester:in für Vitamin E', 'Entwickler und Tester für Vitamin E'],
  ['es', 'gestión de los equipos', 'gestión equipos'],
  ['es', 'técnico(a) de redes', 'técnico redes'],
  ['en', "the driver's licence of a driver", "the driver's licence of a driver"],
  ['da', 'pleje af de ældre', 'pleje af de ældre'],
])('%s: “%s” is read as “%s”', (code, text, words) => {
  expect(read(code, text)).toBe(words);
});

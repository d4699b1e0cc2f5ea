import { describe, expect, test } from 'vitest';
import { languageOf } from '@/lib/text/languages/registry';

/** Words as texts are read: folded. */
describe.each([
  [
    'de',
    [
      ['netzwerke', 'netzwerk'],
      ['projekten', 'projekt'],
      ['planungen', 'planung'],
      ['technischer', 'technische'],
      ['kenntnisse', 'kenntnis'],
      ['qualitaetssicherung', 'qualitatssicherung'],
      ['schweißen', 'schweissen'],
      ['mitarbeitern', 'mitarbeiter'],
    ],
    [
      ['programmierer', 'programmieren'],
      ['programmierung', 'programmieren'],
      ['buchhaltung', 'buchhalter'],
      ['sicherheit', 'sicherung'],
    ],
  ],
  [
    'fr',
    [
      ['logiciels', 'logiciel'],
      ['reseaux', 'reseau'],
      ['commerciaux', 'commerciale'],
      ['gerez', 'gerer'],
      ['equipes', 'equipe'],
      ['informatiques', 'informatique'],
    ],
    [
      ['developpement', 'developpeur'],
      ['gestion', 'gerer'],
      ['vendeur', 'vente'],
      ['comptabilite', 'comptable'],
    ],
  ],
  [
    'es',
    [
      ['presupuestos', 'presupuesto'],
      ['redes', 'red'],
      ['programaciones', 'programacion'],
      ['clientes', 'cliente'],
      ['administrativas', 'administrativo'],
    ],
    [
      ['desarrollador', 'desarrollo'],
      ['hospitalidad', 'hospital'],
      ['vendedor', 'venta'],
      ['gestion', 'gestionar'],
    ],
  ],
])('%s', (code, same, apart) => {
  const { wordKey } = languageOf(code as string);
  test.each(same as string[][])('“%s” and “%s” are forms of one word', (one, other) => {
    expect(wordKey(one as string)).toBe(wordKey(other as string));
  });
  test.each(apart as string[][])('“%s” and “%s” are two words', (one, other) => {
    expect(wordKey(one as string)).not.toBe(wordKey(other as string));
  });
  test.each(['sap', 'c4', 'php', 'html5', 'c++'])('“%s” is its own key', (word) => {
    expect(wordKey(word)).toBe(word);
  });
});

test.each([
  ['de', 'netzwerken', 'netzwerk', true],
  ['de', 'plan', 'planen', false],
  ['fr', 'commerciales', 'commercial', true],
  ['fr', 'analyse', 'analyser', false],
  ['es', 'contables', 'contable', true],
  ['es', 'venta', 'vender', false],
])('in %s “%s” is a form of the label “%s”: %s', (code, word, label, form) => {
  expect(languageOf(code).isFormOf(word, label)).toBe(form);
});

test('a language without rules of its own matches words as they are', () => {
  const danish = languageOf('da');
  expect(danish.wordKey('projekter')).toBe('projekter');
  expect(danish.isFormOf('projekter', 'projekt')).toBe(false);
  expect(languageOf('da')).toBe(danish);
});

import { beforeAll, describe, expect, test } from 'vitest';
import { readCredential } from '@/lib/matching/credential';
import { buildMatcher, type Matcher } from '@/lib/matching/matcher';
import { readPosting } from '@/lib/matching/posting';
import { languageOfLabel } from '@/lib/taxonomy/labels';
import type { TaxonomySkill } from '@/lib/taxonomy/skill';
import { escoSkills } from '../esco-labels';
import { readFolder } from '../taxonomy/folder';

const TOOLS: TaxonomySkill[] = [
  ['Python', 'as-written'],
  ['Excel', 'in-context'],
  ['Tableau', 'any-case'],
  ['Power BI', 'any-case'],
].map(([name = '', rule]) => ({
  uri: `tool:${name}`,
  name,
  kind: 'tool',
  group: 'Tools',
  labels: [{ text: name, rule: rule as 'any-case' }],
}));

const matchers = new Map<string, Matcher>();
const names = new Map<number, string>();

beforeAll(async () => {
  const files = (['en', 'de', 'fr', 'es'] as const).map(escoSkills);
  const { skills } = await readFolder(Object.fromEntries(files.map(({ name, text }) => [name, text])));
  const all = [...TOOLS, ...skills];
  for (const language of ['en', 'de', 'fr', 'es']) {
    const spoken = all.map(({ kind, labels }, id) => ({
      id,
      kind,
      labels: labels.filter((label) => [null, language].includes(languageOfLabel(kind, label))),
    }));
    matchers.set(language, buildMatcher(spoken, { language }));
  }
  // The name is the English one, else that of the first file: of German, Spanish and French.
  for (const [id, { name }] of all.entries()) names.set(id, name);
});

const mentions = (language: string, text: string) =>
  readPosting(text, matchers.get(language) as Matcher).map((mention) => ({
    ...mention,
    name: names.get(mention.skill),
    words: text.slice(mention.start, mention.end),
  }));
const asked = (language: string, text: string) => [
  ...new Set(
    mentions(language, text)
      .filter(({ status }) => status === 'asked')
      .map(({ name }) => name),
  ),
];
const level = (language: string, text: string) =>
  mentions(language, text).map(({ name, status, level }) => [name, status === 'asked' ? level : status]);

describe('a posting is matched with the labels of its language, and with names', () => {
  test('German', () => {
    const text =
      'Projektleiterin Technik (m/w/d)\n\nÜber uns\nWir sind ein führender Anbieter im Maschinenbau.\n\n' +
      'Ihre Aufgaben\n- Verwaltung der Budgets und Verhandlungen\n- Analyse von Daten mit Python und Power BI\n' +
      '- Beratung unserer Kunden\n- Wartung der Maschinen\n\nIhr Profil\n' +
      '- Kenntnisse in Elektrotechnik und Mathematik\n- Projekt-Management, Arbeitsrecht von Vorteil\n' +
      '- Qualitaetssicherung und technischen Zeichnungen\n\nWir bieten\n- Weiterbildung in Datenschutz\n';
    expect(asked('de', text).sort()).toEqual(
      [
        'Python',
        'Power BI',
        'manage budgets',
        'analyse data',
        'Maschinen warten',
        'Elektrotechnik',
        'mathematics',
        'project management',
        'Arbeitsrecht',
        'Qualitätssicherung',
        'technische Zeichnungen',
      ].sort(),
    );
  });

  test('French', () => {
    const text =
      'Chargé(e) d’événementiel (H/F)\n\nQui sommes-nous ?\nNous sommes un leader européen des systèmes embarqués.\n\n' +
      'Vos missions :\n- Gestion d’un budget et coordination d’évènements\n- Vous conseillez nos clients et répondez aux demandes de devis\n' +
      '- Commande des fournitures\n- Analyse de la consommation d’électricité sous Excel\n\nProfil recherché :\n' +
      '- Maîtrise de la programmation informatique\n- La géométrie serait un plus\n\nNous offrons\n- formation à la conception de réseau informatique\n';
    expect(asked('fr', text).sort()).toEqual(
      [
        'manage budgets',
        'coordinar eventos',
        'encargar suministros',
        'consommation d’électricité',
        'computer programming',
        'geometría',
      ].sort(),
    );
  });

  test('Spanish', () => {
    const text =
      'Técnico de eventos\n\nSobre nosotros\nSomos líder en la industria pesquera.\n\nFunciones:\n' +
      '- Administración de los presupuestos y organización de eventos\n- Desarrollo de estrategias forestales\n' +
      '- Diseño de redes informáticas\n\nRequisitos\n- Imprescindible programación informática y manejo de Excel\n' +
      '- Se valorará reflexología\n\nOfrecemos\n- Curso de geometría\n';
    expect(asked('es', text).sort()).toEqual(
      [
        'manage budgets',
        'coordinar eventos',
        'desarrollar estrategias forestales',
        'diseñar red informática',
        'computer programming',
        'Excel',
        'reflexología',
      ].sort(),
    );
  });

  test('English labels are none of a German posting', () => {
    expect(asked('de', 'Job\n\nproject management, mathematics, Python, PostgreSQL')).toEqual([
      'Python',
      'PostgreSQL',
    ]);
    expect(asked('en', 'Job\n\nProjektmanagement, mathematics, PostgreSQL')).toEqual([
      'mathematics',
      'PostgreSQL',
    ]);
  });
});

describe('words are compared as their language is written', () => {
  test.each([
    ['de', 'Projekt-Management', 'project management'],
    ['de', 'Projekt Management', 'project management'],
    ['de', 'Datenanalyse', 'analyse data'],
    ['de', 'Analyse der Daten', 'analyse data'],
    ['de', 'Budgetverwaltung', 'manage budgets'],
    ['de', 'Kundenberatung', 'Kunden beraten'],
    ['de', 'METALL SCHWEISSEN', 'Metall schweißen'],
    ['de', 'Lagerbestaende überwachen', 'Lagerbestände überwachen'],
    ['fr', 'gestion de budgets', 'manage budgets'],
    ['fr', 'GESTION DES BUDGETS', 'manage budgets'],
    ['fr', 'RESPONSABLE DE LA GESTION D’UN BUDGET', 'manage budgets'],
    ['fr', 'vous gérez le budget', 'manage budgets'],
    ['fr', "procéder à l'achat des pièces", 'procéder à l’achat de pièces'],
    ['fr', 'études toxicologiques', 'réaliser des études toxicologiques'],
    ['fr', 'système embarqué', 'embedded systems'],
    ['es', 'administración de presupuestos', 'manage budgets'],
    ['es', 'Programacion Informatica', 'computer programming'],
    ['es', 'venta de billetes de tren', 'vender billetes de tren'],
    ['es', 'análisis de bosques', 'realizar análisis forestales'],
  ])('%s: “%s” is %s', (language, words, name) => {
    expect(asked(language, `Titel\n\n${words}`)).toEqual([name]);
  });

  test.each([
    ['de', 'Die Tür ist rechts'],
    ['de', 'Sie planen gern'],
    ['de', 'in internationalen Teams'],
    ['fr', 'des tableaux de bord'],
    ['fr', 'la boursière et le géomètre'],
    ['es', 'un cliente de la red'],
  ])('%s: “%s” names nothing', (language, words) => {
    expect(asked(language, `Titel\n\n${words}`)).toEqual([]);
  });

  test('a name that is an everyday word elsewhere is known by the list that it stands in', () => {
    expect(asked('fr', 'Titre\n\nOutils : Power BI, Tableau')).toEqual(['Power BI', 'Tableau']);
    expect(asked('fr', 'Titre\n\nTableau de bord en Power BI')).toEqual(['Power BI']);
  });
});

describe('how much a skill is wanted', () => {
  test.each([
    ['de', 'Elektrotechnik ist zwingend erforderlich.', 'Elektrotechnik', 'required'],
    ['de', 'Kenntnisse in Elektrotechnik sind von Vorteil.', 'Elektrotechnik', 'preferred'],
    ['de', 'Keine Kenntnisse in Elektrotechnik erforderlich.', 'Elektrotechnik', 'not needed'],
    ['fr', 'La géométrie est indispensable.', 'geometría', 'required'],
    ['fr', 'Des notions de géométrie seraient appréciées, un plus.', 'geometría', 'preferred'],
    ['fr', 'Aucune connaissance en géométrie exigée.', 'geometría', 'not needed'],
    ['es', 'Imprescindible reflexología.', 'reflexología', 'required'],
    ['es', 'Se valorará reflexología.', 'reflexología', 'preferred'],
    ['es', 'No se requiere experiencia en reflexología.', 'reflexología', 'not needed'],
  ])('%s: %s', (language, sentence, name, wanted) => {
    expect(level(language, `Titel\n\n${sentence}`)).toEqual([[name, wanted]]);
  });
});

describe('credentials', () => {
  test('a German course teaches what its title, terms and description say in German', () => {
    const course = {
      title: 'Projektmanagement',
      description: 'Sie lernen die Analyse von Daten. Voraussetzung: Mathematik.',
      skills: ['Grundlagen Elektrotechnik', 'accounting'],
    };
    const { found } = readCredential(course, matchers.get('de') as Matcher, matchers.get('en'));
    expect(found.map(({ skill, origin }) => [names.get(skill), origin])).toEqual([
      ['Elektrotechnik', 'declared'],
      ['accounting', 'declared'],
      ['project management', 'title'],
      ['analyse data', 'description'],
    ]);
  });
});

import { expect, test } from 'vitest';
import { languageOf } from '@/lib/text/languages/registry';
import { sectionsOf } from '@/lib/text/sections';

const HEADINGS: [code: string, section: string, lines: string][] = [
  ['de', 'duties', 'Ihre Aufgaben|Deine Rolle:|Deine Mission|Aufgabengebiet|Das machst du bei uns'],
  [
    'de',
    'required',
    'Ihr Profil|Anforderungen:|Das bringen Sie mit|Was du mitbringst|Voraussetzungen|Qualifikationen',
  ],
  ['de', 'preferred', 'Von Vorteil|Wünschenswert:|Nice to have'],
  ['de', 'benefits', 'Wir bieten Ihnen|Unser Angebot|Das bieten wir|Deine Benefits|Gehalt: nach Tarif'],
  ['de', 'about us', 'Über uns|Wer wir sind|Unser Unternehmen'],
  ['de', 'formalities', 'Ansprechpartner|Jetzt bewerben|Bewerbungsfrist: 1. Mai'],
  ['fr', 'duties', 'Vos missions|Missions principales :|Description du poste|Le poste|Responsabilités'],
  [
    'fr',
    'required',
    'Profil recherché|Votre profil :|Compétences requises|Ce que nous recherchons|Savoir-être',
  ],
  ['fr', 'preferred', 'Serait un plus|Les plus :|Compétences souhaitées'],
  ['fr', 'benefits', 'Nous offrons|Ce que nous vous proposons :|Avantages|Rémunération : selon profil'],
  ['fr', 'about us', 'À propos de nous|Qui sommes-nous ?|L’entreprise|Présentation du groupe :'],
  ['fr', 'formalities', 'Pour postuler|Informations complémentaires|Type de contrat : CDI'],
  ['es', 'duties', 'Funciones|¿Qué harás?|Responsabilidades:|Descripción del puesto|Tu misión'],
  ['es', 'required', 'Requisitos|Requisitos mínimos:|Perfil buscado|Imprescindible|Conocimientos'],
  ['es', 'preferred', 'Deseable|Se valorará:|Será un plus'],
  ['es', 'benefits', 'Ofrecemos|Qué te ofrecemos|Beneficios:|Salario: según convenio'],
  ['es', 'about us', 'Sobre nosotros|¿Quiénes somos?|La empresa'],
  ['es', 'formalities', 'Cómo aplicar|Ubicación: Madrid|Proceso de selección'],
];

test.each(
  HEADINGS.flatMap(([code, section, lines]) =>
    lines.split('|').map((line) => [code, line, section] as const),
  ),
)('in %s “%s” opens %s', (code, line, section) => {
  const spans = sectionsOf(`Titel\n\n${line}\nSQL, Python`, languageOf(code).headings);
  expect(spans.some((span) => span.section === section)).toBe(true);
});

test.each([
  ['de', 'Wir bieten', 'Sie verfügen über Kenntnisse in SQL'],
  ['fr', 'Nous offrons', '- Vous maîtrisez SQL'],
  ['es', 'Ofrecemos', 'Buscamos a una persona que domine SQL'],
])('in %s a line goes back from “%s” to the job', (code, heading, line) => {
  const spans = sectionsOf(`Titel\n\n${heading}\nObst\n${line}`, languageOf(code).headings);
  expect(spans.map(({ section }) => section)).toEqual(['title', 'unknown', 'benefits', 'unknown']);
});

import { type Field, names } from './field';
import {
  DESCRIPTION_BY_VALUES,
  IDENTIFIER,
  MADE_UP,
  SKILLS_BY_VALUES,
  titleByValues,
  URL_FIELD,
} from './shared-fields';

/** The fields of a credential. The columns of `description` and `leadsTo` make its text. */
export const CREDENTIAL_FIELDS: readonly Field[] = [
  {
    field: 'title',
    use: 'best',
    names: names(`
      official name, title, course title, course name, program name, programme name, program title,
      credential name, credential title, badge name, badge title, certificate name, certification
      name, certification, learning product title, name, course, soc title, intitulé, titre, nom,
      kurstitel, titel, bezeichnung, título, nombre, label`),
    fits: ({ meanLength, numbers, urls }) => meanLength < 200 && numbers < 0.5 && urls < 0.5,
    byValues: titleByValues(/title|titre|name|nom|course|kurs|badge|credential|certif|program/),
  },
  {
    field: 'provider',
    use: 'first filled',
    names: names(`
      provider, provider name, provider title, standardized name 1, institution, institution name,
      issuer name, issuer, school, university, college, organization, organisation, organization name,
      offered by, training provider, partner, publisher, academy, vendor, établissement, organisme,
      anbieter, proveedor`),
    fits: ({ meanLength, numbers }) => meanLength < 160 && numbers < 0.5,
    byValues: ({ organisations, meanLength, key }) =>
      organisations > 0.3 && meanLength < 100 && /name|org|school|provid|instit|issu/.test(key)
        ? organisations
        : 0,
  },
  {
    field: 'type',
    use: 'first filled',
    names: names(`
      credential type, learning product, learning product type, product type, certificate type, type,
      degree awarded name, award type, award`),
    fits: ({ meanLength, numbers }) => meanLength < 60 && numbers < 0.5,
  },
  {
    field: 'subject',
    use: 'first filled',
    names: names(`
      subject, subject area, category, topic, domain, discipline, field of study, field, cip title,
      sub category, specialty, domaine, thema`),
    fits: ({ meanLength, numbers }) => meanLength < 120 && numbers < 0.5,
  },
  {
    field: 'level',
    use: 'first filled',
    names: names(`
      level, difficulty, difficulty level, course level, course difficulty, niveau, stufe, nivel`),
    fits: ({ meanLength }) => meanLength < 60,
  },
  {
    field: 'duration',
    use: 'all',
    names: names(`
      duration, course duration, course length, length, time to complete, estimated time, effort,
      course effort, durée, dauer, duración`),
    fits: ({ meanLength }) => meanLength < 80,
  },
  {
    field: 'hours',
    use: 'first filled',
    names: names(`
      total clock hours, clock hours, total hours, hours, learning hours, study hours, contact hours,
      estimated hours, duration hours, heures, stunden, workload hours`),
  },
  {
    field: 'cost',
    use: 'first filled',
    names: names(`
      total cost, price usd, price eur, price gbp, cost, price, course fee, fee, amount, coût, prix,
      preis, kosten, precio`),
  },
  {
    field: 'costParts',
    use: 'all',
    names: names(`
      tuition, fees, books materials cost, supplies tools cost, other costs, exam fee, registration
      fee`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  { field: 'currency', use: 'best', names: ['currency', 'price currency', 'cost currency'] },
  {
    field: 'skills',
    use: 'all',
    names: names(`
      gained skills, skills gained, skills, skill, skills covered, associated skills, skills taught,
      alignment target name, alignments, alignment, competencies, competences, compétences,
      technologies, tags, keywords`),
    byValues: SKILLS_BY_VALUES,
  },
  URL_FIELD,
  {
    ...IDENTIFIER,
    names: names(`
      program id, programme id, course id, credential id, badge id, external id, external identifier,
      ctid, identifier, onet soc code, o net soc code, soc code, id, course code, code, slug`),
  },
  MADE_UP,
  {
    field: 'deleted',
    use: 'first filled',
    names: ['is deleted', 'deleted', 'is archived', 'archived', 'is retired', 'retired'],
    fits: ({ dates }) => dates < 0.5,
  },
  { field: 'componentType', use: 'best', names: ['pathway component type'] },
  {
    field: 'description',
    use: 'all',
    names: names(`
      summary, short description, description, course description, program description, long
      description, full description, about, overview, definition, soc definition, objectives, learning
      objectives, learning outcomes, outcomes, what you will learn, features description, syllabus,
      course syllabus, curriculum, content, criteria narrative, criteria, descriptif, beschreibung,
      descripción`),
    byValues: DESCRIPTION_BY_VALUES,
  },
  {
    field: 'leadsTo',
    use: 'all',
    heading: 'Leads to',
    names: [
      'industry credential name',
      'license awarded name',
      'licence awarded name',
      'certification awarded',
      'leads to',
    ],
  },
];

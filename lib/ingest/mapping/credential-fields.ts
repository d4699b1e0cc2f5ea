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
      achievement title, rsd name, official name, title, course title, course name, program
      name, programme name, program title, credential name, credential title, badge name, badge title,
      certificate name, certification name, certification, learning product title, name, course, soc
      title, intitulé, titre, nom, kurstitel, titel, bezeichnung, título, nombre, label, badge template
      name, template name, skill name`),
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
      anbieter, proveedor, issuer entities entity name, issuer summary, school name, owners name,
      partners name, authors, author`),
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
      degree awarded name, award type, award, type category`),
    fits: ({ meanLength, numbers }) => meanLength < 60 && numbers < 0.5,
  },
  {
    field: 'subject',
    use: 'first filled',
    names: names(`
      subject, subject area, category, topic, domain, discipline, field of study, field, cip title, sub
      category, specialty, domaine, thema, subjects, subjects name, categories, skill category`),
    fits: ({ meanLength, numbers }) => meanLength < 300 && numbers < 0.5,
  },
  {
    field: 'level',
    use: 'first filled',
    names: names(`
      level, difficulty, difficulty level, course level, course difficulty, niveau, stufe, nivel, level
      type, educational level, eqf level, audience level`),
    fits: ({ meanLength }) => meanLength < 120,
  },
  {
    field: 'duration',
    use: 'all',
    names: names(`
      duration, course duration, course length, length, time to complete, estimated time, effort,
      course effort, durée, dauer, duración, time to earn, time required, workload, study load`),
    fits: ({ meanLength }) => meanLength < 80,
  },
  {
    field: 'hours',
    use: 'first filled',
    names: names(`
      total clock hours, clock hours, total hours, hours, learning hours, study hours, contact hours,
      estimated hours, duration hours, heures, stunden, workload hours, hours of learning, study load
      hours, notional hours, guided learning hours`),
  },
  {
    field: 'cost',
    use: 'first filled',
    names: names(`
      total cost, price usd, price eur, price gbp, cost, price, course fee, fee, amount, coût, prix,
      preis, kosten, precio, offers price, course price, tuition fee`),
  },
  {
    field: 'costParts',
    use: 'all',
    names: names(`
      tuition, fees, books materials cost, supplies tools cost, other costs, exam fee, registration
      fee`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  {
    field: 'currency',
    use: 'best',
    names: ['currency', 'price currency', 'cost currency', 'offers price currency'],
  },
  {
    field: 'skills',
    use: 'all',
    names: names(`
      gained skills, skills gained, skills, skill, skills name, skills label, skills covered,
      associated skills, skills taught, alignment target name, alignment name, alignment 2 name,
      alignment 3 name, alignment title, alignments, alignment, competencies, competences, compétences,
      technologies, tags, tags name, keywords`),
    fits: ({ urls }) => urls < 0.5,
    byValues: SKILLS_BY_VALUES,
  },
  URL_FIELD,
  {
    ...IDENTIFIER,
    names: names(`
      program id, programme id, course id, credential id, badge id, external id, external identifier,
      ctid, identifier, onet soc code, o net soc code, soc code, id, uuid, course code, code, slug`),
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
      description, skill statement, contextualized skill statement, achievement description, badge
      description, template description, full description, full course description, about, overview,
      definition, soc definition, objectives, learning objectives, learning outcomes, outcomes, what
      you will learn, features description, syllabus, course syllabus, curriculum, content, criteria
      narrative, criteria, descriptif, beschreibung, descripción`),
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

import { type Field, names } from './field';
import {
  DESCRIPTION_BY_VALUES,
  IDENTIFIER,
  MADE_UP,
  SKILLS_BY_VALUES,
  titleByValues,
  URL_FIELD,
} from './shared-fields';

/** The fields of a posting. Those with a heading, and the description, make its text in this order. */
export const POSTING_FIELDS: readonly Field[] = [
  {
    field: 'title',
    use: 'best',
    names: names(`
      job title, title, business title, position title, posting title, vacancy title, job name,
      position name, designation, intitulé, intitulé du poste, titre, titre du poste, poste, position,
      role, job role, job, jp title, stellenbezeichnung, stellentitel, titel, functietitel, puesto,
      título, cargo, titolo, civil service title, name`),
    fits: ({ meanLength, numbers, urls }) => meanLength < 160 && numbers < 0.5 && urls < 0.5,
    byValues: titleByValues(/title|titre|intitul|position|poste|job|role|designation|stelle|puesto/),
  },
  {
    field: 'employer',
    use: 'first filled',
    names: names(`
      hiring organization name, hiring organization, hiring organisation, employer, employer name,
      company name, company, company title, organization, organisation, organization name,
      organisation name, agency, agency name, business name, entreprise nom, entreprise, nom
      entreprise, société, raison sociale, employeur, arbeitgeber, firma, unternehmen, empresa,
      azienda, bedrijf, advertiser, jp institution, institution`),
    fits: ({ meanLength, urls }) => meanLength < 120 && urls < 0.5,
  },
  {
    field: 'place',
    use: 'first filled',
    names: names(`
      job location address address locality, job location, location, place, city, town, job city, work
      location, work location 1, lieu travail libelle, lieu, lieu de travail, ville, localisation,
      localité, ort, arbeitsort, einsatzort, standort, ubicación, ciudad, città, locations, location
      name, job location name, workplace`),
    fits: ({ meanLength, numbers }) => meanLength < 120 && numbers < 0.5,
  },
  {
    field: 'region',
    use: 'first filled',
    names: names(`
      job location address address region, region, région, state, job state, province, county,
      département, bundesland, provincia, canton, state province`),
    fits: ({ meanLength }) => meanLength < 60,
  },
  {
    field: 'occupation',
    use: 'first filled',
    names: names(`
      occupation, occupation title, occupation name, occupational category, rome libelle, appellation
      libelle, soc title, onet title, esco occupation, standard title, normalized title, civil service
      title, beruf, métier, profession`),
    fits: ({ meanLength, numbers }) => meanLength < 100 && numbers < 0.5,
  },
  {
    field: 'sector',
    use: 'first filled',
    names: names(`
      sector, industry, sectors, industries, industry name, company industry, secteur, secteur
      activité libelle, secteur d’activité, branche, job category, category, categories, job family,
      job function, function, functions, department, field`),
    fits: ({ meanLength, numbers }) => meanLength < 160 && numbers < 0.5,
  },
  {
    field: 'posted',
    use: 'first filled',
    names: names(`
      date posted, posted, posted date, posted on, posted at, posting date, post date, published,
      published at, published on, publication date, date published, date création, date de
      publication, date publication, veröffentlichungsdatum, fecha de publicación, fecha, datum, data,
      date active, date, original listed time, listed time, created, created at, date created, opening
      date, open date, time, timestamp, posting updated, date actualisation, first seen`),
    fits: ({ dates }) => dates > 0.5,
    byValues: ({ dates, key }) =>
      dates > 0.9 && !/end|until|expir|clos|fin$|deadline|valid|process|updat/.test(key) ? dates : 0,
  },
  {
    field: 'pay',
    use: 'first filled',
    names: names(`
      base salary value value, salary, salary estimate, salary range, salary text, salary description,
      estimated salary, pay, pay range, pay rate, compensation, compensation range, wage, wages,
      remuneration, rémunération, salaire libelle, salaire, salaire commentaire, gehalt, vergütung,
      salario, stipendio, salaris, jp salary range, base salary`),
    fits: ({ meanLength }) => meanLength < 300,
    byValues: ({ pay }) => (pay > 0.5 ? pay : 0),
  },
  {
    field: 'payFrom',
    use: 'best',
    names: names(`
      base salary value min value, salary range from, salary from, min salary, salary min, minimum
      salary, salary minimum, pay from, min pay, pay min, salary low, wage from, salaire min`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  {
    field: 'payTo',
    use: 'best',
    names: names(`
      base salary value max value, salary range to, salary to, max salary, salary max, maximum salary,
      salary maximum, pay to, max pay, pay max, salary high, wage to, salaire max`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  {
    field: 'payPeriod',
    use: 'best',
    names: names(`
      base salary value unit text, salary frequency, pay period, salary period, salary unit, pay
      frequency, compensation period, salary type, pay basis`),
  },
  {
    field: 'payCurrency',
    use: 'best',
    names: ['base salary currency', 'salary currency', 'pay currency', 'currency'],
  },
  {
    field: 'employmentType',
    use: 'first filled',
    names: names(`
      employment type, job type, contract type, type contrat libelle, type de contrat, contrat, full
      time part time indicator, work type, formatted work type, position type, schedule type, job
      schedule type, time type, type contrat, vertragsart, anstellungsart, tipo de contrato, durée
      travail libelle converti`),
    fits: ({ meanLength }) => meanLength < 60,
  },
  URL_FIELD,
  {
    ...IDENTIFIER,
    names: names(`
      identifier value, identifier, external id, job id, posting id, job posting id, vacancy id, offer
      id, requisition id, job reference, reference, job ref, ref, jp id, job number, uniq id, guid, id`),
  },
  MADE_UP,
  {
    field: 'description',
    use: 'all',
    names: names(`
      job description, description, full description, job text, posting text, full text, jp full text,
      job details, details, job summary, summary, description text, job desc, text, body, content,
      descriptif, descriptif du poste, stellenbeschreibung, beschreibung, descripción, descrizione,
      omschrijving`),
    byValues: DESCRIPTION_BY_VALUES,
  },
  {
    field: 'duties',
    use: 'all',
    heading: 'Responsibilities',
    names: names(`
      responsibilities, job responsibilities, duties, key responsibilities, missions, tasks, aufgaben,
      funciones`),
  },
  {
    field: 'requirements',
    use: 'all',
    heading: 'Requirements',
    names: names(`
      requirements, job requirements, qualifications, minimum qual requirements, minimum
      qualifications, required qualifications, minimum requirements, qualification requirements,
      profil, profil recherché, candidate profile, skills text, anforderungen, requisitos, requisiti,
      experience requirements, education requirements`),
  },
  {
    field: 'education',
    use: 'all',
    heading: 'Education',
    names: names(`
      required education, education, education level, study level, minimum education, degree, niveau
      d’études`),
  },
  {
    field: 'experience',
    use: 'all',
    heading: 'Experience',
    names: names(`
      required experience, experience, experience level, formatted experience level, years of
      experience, minimum experience, experience libelle, exp text, max exp in months, min exp in
      months`),
    fits: ({ meanLength, numbers }) => meanLength < 160 && numbers < 0.5,
  },
  {
    field: 'skills',
    use: 'all',
    heading: 'Skills',
    names: names(`
      required skills, skills, key skills, skill, job skills, skills required, must have skills,
      technical skills, hard skills, soft skills, skill set, tech stack, technologies, competencies,
      compétences, qualités professionnelles, tags, keywords, jp keywords, mots clés, langues, permis,
      fähigkeiten, kenntnisse, habilidades, competenze`),
    byValues: SKILLS_BY_VALUES,
  },
  {
    field: 'preferred',
    use: 'all',
    heading: 'Preferred',
    names: names(`
      preferred skills, preferred qualifications, preferred requirements, desired skills, nice to
      have, nice to have skills, preferred, bonus skills`),
  },
  {
    field: 'additional',
    use: 'all',
    heading: 'Additional information',
    names: [
      'additional information',
      'other information',
      'informations complémentaires',
      'physical demands',
      'work environment',
    ],
  },
  {
    field: 'benefits',
    use: 'all',
    heading: 'Benefits',
    names: ['benefits', 'job benefits', 'perks', 'what we offer', 'avantages', 'incentive compensation'],
  },
  {
    field: 'aboutUs',
    use: 'all',
    heading: 'About us',
    names: names(`
      company profile, about us, about the company, about company, company description, employer
      description, entreprise description, hiring organization description, organization description,
      company overview`),
  },
];

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
      título, cargo, titolo, civil service title, name, headline, vacancy name, offer title`),
    fits: ({ meanLength, numbers, urls }) => meanLength < 160 && numbers < 0.5 && urls < 0.5,
    byValues: titleByValues(/title|titre|intitul|position|poste|job|role|designation|stelle|puesto/),
  },
  {
    field: 'employer',
    use: 'first filled',
    names: names(`
      hiring organization name, hiring organization, hiring organisation, employer, employer name,
      company name, company, company title, company display name, employer title, hiring company,
      organization, organisation, organization name, organisation name, agency, agency name, business
      name, entreprise nom, entreprise, nom entreprise, société, raison sociale, employeur,
      arbeitgeber, firma, unternehmen, empresa, azienda, bedrijf, advertiser, jp institution,
      institution`),
    fits: ({ meanLength, urls }) => meanLength < 120 && urls < 0.5,
  },
  {
    field: 'place',
    use: 'first filled',
    names: names(`
      job location address address locality, job location, location, place, city, town, job city, work
      location, work location 1, lieu travail libelle, lieu, lieu de travail, ville, localisation,
      localité, ort, arbeitsort, einsatzort, standort, ubicación, ciudad, città, locations, location
      name, job location name, workplace, location display name, categories location, candidate
      required location, workplace address city, workplace address municipality, job location city,
      location city`),
    fits: ({ meanLength, numbers }) => meanLength < 120 && numbers < 0.5,
  },
  {
    field: 'region',
    use: 'first filled',
    names: names(`
      job location address address region, region, région, state, job state, province, county,
      département, bundesland, provincia, canton, state province, location region, location state,
      workplace address region`),
    fits: ({ meanLength }) => meanLength < 60,
  },
  {
    field: 'country',
    use: 'first filled',
    names: names(`
      job location address address country, address country, country, country name, country code, job
      country, location country, workplace address country, pays, land, país, paese, staat`),
    fits: ({ meanLength, numbers }) => meanLength < 60 && numbers < 0.5,
  },
  {
    field: 'postcode',
    use: 'first filled',
    names: names(`
      job location address postal code, postcode, post code, postal code, zip code, zip, lieu travail
      code postal, code postal, plz, postleitzahl, código postal, cap`),
    fits: ({ meanLength }) => meanLength < 12,
  },
  {
    field: 'occupation',
    use: 'first filled',
    names: names(`
      occupation, occupation title, occupation name, occupational category, rome libelle, appellation
      libelle, soc title, onet title, esco occupation, standard title, normalized title, civil service
      title, beruf, métier, profession, occupation label, occupation group label`),
    fits: ({ meanLength, numbers }) => meanLength < 100 && numbers < 0.5,
  },
  {
    field: 'sector',
    use: 'first filled',
    names: names(`
      sector, industry, sectors, industries, industry name, company industry, secteur, secteur activité
      libelle, secteur d’activité, branche, job category, category, categories, job family, job
      function, function, functions, department, field, category label, departments name, categories
      department, categories team, team`),
    fits: ({ meanLength, numbers }) => meanLength < 160 && numbers < 0.5,
  },
  {
    field: 'posted',
    use: 'first filled',
    names: names(`
      date posted, posted, posted date, posted on, posted at, posting date, post date, published,
      published at, published on, publication date, date published, date création, date de publication,
      date publication, veröffentlichungsdatum, fecha de publicación, fecha, datum, data, date active,
      date, original listed time, listed time, created, created at, date created, opening date, open
      date, time, first published, publish date, publication start date, job posted date, epoch,
      timestamp, posting updated, date actualisation, first seen`),
    fits: ({ dates }) => dates > 0.5,
    byValues: ({ dates, key }) =>
      dates > 0.9 && !/end|until|expir|clos|fin$|deadline|valid|process|updat/.test(key) ? dates : 0,
  },
  {
    field: 'seen',
    use: 'first filled',
    names: names(`
      scrape date, scraped at, date scraped, scraped, scraping date, crawl date, crawled at, crawl
      timestamp, retrieved at, fetched at, date retrieved, extraction date, extracted at, collected at,
      download date, snapshot date`),
    fits: ({ dates }) => dates > 0.5,
  },
  {
    field: 'pay',
    use: 'first filled',
    names: names(`
      base salary value value, salary, salary estimate, salary range, salary text, salary description,
      estimated salary, pay, pay range, pay rate, compensation, compensation range, wage, wages,
      remuneration, rémunération, salaire libelle, salaire, salaire commentaire, gehalt, vergütung,
      salario, stipendio, salaris, jp salary range, base salary, compensation tier summary,
      compensation compensation tier summary, salary raw, med salary`),
    fits: ({ meanLength }) => meanLength < 300,
    byValues: ({ pay }) => (pay > 0.5 ? pay : 0),
  },
  {
    field: 'payFrom',
    use: 'best',
    names: names(`
      base salary value min value, salary range from, salary from, min salary, salary min, minimum
      salary, salary minimum, pay from, min pay, pay min, salary low, wage from, salaire min, min
      amount, salary range min, salary range min value, salary lower, minimum range`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  {
    field: 'payTo',
    use: 'best',
    names: names(`
      base salary value max value, salary range to, salary to, max salary, salary max, maximum salary,
      salary maximum, pay to, max pay, pay max, salary high, wage to, salaire max, max amount, salary
      range max, salary range max value, salary upper, maximum range`),
    fits: ({ numbers }) => numbers > 0.5,
  },
  {
    field: 'payPeriod',
    use: 'best',
    names: names(`
      base salary value unit text, salary frequency, pay period, salary period, salary unit, pay
      frequency, compensation period, salary type, pay basis, salary range interval, salary interval,
      salary time unit, rate interval code, interval`),
  },
  {
    field: 'payCurrency',
    use: 'best',
    names: ['base salary currency', 'salary currency', 'pay currency', 'salary range currency', 'currency'],
  },
  {
    field: 'employmentType',
    use: 'first filled',
    names: names(`
      employment type, job type, contract type, type contrat libelle, type de contrat, contrat, full
      time part time indicator, work type, formatted work type, position type, schedule type, job
      schedule type, time type, type contrat, vertragsart, anstellungsart, tipo de contrato, durée
      travail libelle converti, contract time, employment type label, categories commitment, commitment`),
    fits: ({ meanLength }) => meanLength < 60,
  },
  {
    field: 'workplace',
    use: 'first filled',
    names: names(`
      job location type, workplace type, work place type, work mode, work model, work arrangement, work
      setting, remote allowed, remote, is remote, remote work, remote option, telecommuting, telecommute,
      work from home, wfh, home office, location type, télétravail`),
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
      job details, details, job summary, summary, description text, description plain, description
      html, content html, job desc, text, body, content, descriptif, descriptif du poste,
      stellenbeschreibung, beschreibung, descripción, descrizione, omschrijving`),
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
      profil, profil recherché, candidate profile, skills text, skills desc, qualification summary,
      anforderungen, requisitos, requisiti, experience requirements, education requirements`),
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
      months, experience range, experience required, seniority level, job level`),
    fits: ({ meanLength, numbers }) => meanLength < 160 && numbers < 0.5,
  },
  {
    field: 'skills',
    use: 'all',
    heading: 'Skills',
    names: names(`
      required skills, skills, key skills, skill, skills name, skills label, must have skills label,
      job skills, skills required, must have skills, technical skills, hard skills, soft skills, skill
      set, tech stack, technologies, competencies, compétences, qualités professionnelles, tags,
      keywords, jp keywords, mots clés, langues, permis, fähigkeiten, kenntnisse, habilidades,
      competenze`),
    byValues: SKILLS_BY_VALUES,
  },
  {
    field: 'preferred',
    use: 'all',
    heading: 'Preferred',
    names: names(`
      preferred skills, preferred qualifications, preferred requirements, desired skills, nice to have,
      nice to have skills, preferred, bonus skills, nice to have skills label`),
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

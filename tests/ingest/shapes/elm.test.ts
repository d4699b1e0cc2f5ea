import { describe, expect, test } from 'vitest';
import { readRoot } from '@/lib/ingest/shapes/registry';

const concept = (en: string) => ({
  id: `http://data.europa.eu/x/${en}`,
  type: 'Concept',
  prefLabel: { de: `${en} (de)`, en },
});
const achievement = {
  id: 'urn:epass:learningAchievement:1',
  type: 'LearningAchievement',
  title: { de: 'Vermessung', en: 'Surveying' },
  description: { en: 'Measures land.' },
  awardedBy: {
    type: 'AwardingProcess',
    awardingBody: { type: 'Organisation', legalName: { en: 'Harbour College' } },
  },
  provenBy: {
    type: 'LearningAssessment',
    title: { en: 'Written exam' },
    specifiedBy: { type: 'Qualification', title: { en: 'Exam' } },
  },
  specifiedBy: {
    type: 'Qualification',
    title: { en: 'Surveyor' },
    eqfLevel: concept('Level 5'),
    iscedFCode: concept('Geodesy'),
    volumeOfLearning: 'PT60H',
    creditPoint: { type: 'CreditPoint', point: '2', framework: concept('ECTS') },
    dcType: concept('Micro-credential'),
    homepage: { contentURL: 'https://college.example.org/surveying' },
    learningOutcome: [
      { type: 'LearningOutcome', title: { en: 'Survey a field' }, relatedESCOSkill: [concept('levelling')] },
    ],
  },
};
const credential = {
  '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
  type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
  credentialSubject: { type: 'Person', fullName: { en: 'Ada Example' }, hasClaim: achievement },
};
const record = {
  title: 'Surveying',
  provider: 'Harbour College',
  type: 'Micro-credential',
  subject: 'Geodesy',
  level: 'Level 5',
  duration: '60 hours',
  hours: 60,
  studyLoad: '2 ECTS',
  skills: 'levelling',
  url: 'https://college.example.org/surveying',
  description: 'Measures land.',
  learningOutcomes: 'Survey a field',
};

describe('a European Digital Credential', () => {
  test('is one record an achievement, its exam none', () => {
    expect(readRoot(credential)).toMatchObject({
      format: 'European Digital Credential',
      kind: 'credentials',
      records: [record],
    });
    expect(readRoot(credential)?.records).toHaveLength(1);
  });
  test('says nothing of who earned it', () => {
    expect(JSON.stringify(readRoot(credential)?.records)).not.toContain('Ada');
  });
  test('several claims are several records', () => {
    const claims = [achievement, { ...achievement, title: { en: 'Levelling' } }];
    expect(readRoot({ ...credential, credentialSubject: { hasClaim: claims } })?.records).toMatchObject([
      { title: 'Surveying' },
      { title: 'Levelling' },
    ]);
  });
});

test('a qualification that nobody has achieved yet', () => {
  const { specifiedBy } = achievement;
  expect(readRoot({ '@context': credential['@context'], ...specifiedBy })).toMatchObject({
    format: 'European Learning Model',
    records: [{ title: 'Surveyor', hours: 60, skills: 'levelling' }],
  });
});

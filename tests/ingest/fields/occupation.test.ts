import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { occupationOf } from '@/lib/ingest/fields/occupation';

describe('the occupation is the title without what does not name it', () => {
  test.each([
    ['Senior Data Scientist - NYC (Remote)', 'data scientist'],
    ['Data Scientist II', 'data scientist'],
    ['Data Scientists', 'data scientist'],
    ['Sr. Data Engineer', 'data engineer'],
    ['Junior Software Developer (m/f/d)', 'software developer'],
    ['Lead Data Engineer', 'data engineer'],
    ['Staff Software Engineer', 'software engineer'],
    ['Associate Data Scientist', 'data scientist'],
    ['Associate Professor', 'associate professor'],
    ['Band 5 Staff Nurse - Ward 7', 'staff nurse'],
    ['Bank Staff Nurse', 'staff nurse'],
    ['Bank Manager', 'bank manager'],
    ['Staff Nurse, Band 5/6', 'staff nurse'],
    ['Physician Associates (PA) in Acute and General Medicine', 'physician associate'],
    ['Consultant in Emergency Medicine', 'consultant in emergency medicine'],
    ['Speech and Language Therapist - Horsham', 'speech and language therapist'],
    ['Nurse/Midwife', 'nurse'],
    ['UI/UX Designer', 'ui/ux designer'],
    ['Full-Stack Developer', 'full-stack developer'],
    ['Customer Service Associate - Part Time', 'customer service associate'],
    ['Full Time: Senior .Net Developer in Salt Lake City, UT', '.net developer'],
    ['C++ Developer', 'c++ developer'],
    ['Director, Data Science', 'data science director'],
    ['VP, Engineering', 'engineering vp'],
    ['Analytics Architect - 3779', 'analytics architect'],
    ['Java Engineer - Java, J2EE, JDBC, Linux', 'java engineer'],
    ['Data Scientist @ Acme | Remote', 'data scientist'],
    ['HGV Class 1 Driver', 'hgv driver'],
    ['COLLEGE AIDE - CLERICAL', 'college aide'],
    ['Boulanger / Boulangère (H/F)', 'boulanger'],
    ['Agent / Agente de nettoyage', 'agent de nettoyage'],
    ['Assistant social / Assistante sociale', 'assistant social'],
    ['Chargé(e) de Clientèle - Réception d’appels', 'chargé de clientèle'],
    ['PRINCIPAL ADMINISTRATIVE ASSOC', 'administrative associate'],
    ['Welder', 'welder'],
    ['R&D Sr. Data Scientist', 'r&d data scientist'],
    ['Learning Disability & Autism Nurse', 'learning disability & autism nurse'],
    ['Production Operator $16.50/hr', 'production operator'],
    ['Software Engineers #3655017', 'software engineer'],
    ['Urgent Care Practitioner', 'urgent care practitioner'],
    ['Développeurs .NET confirmés', 'développeur .net'],
    ['Staff Nurse Cardiac Catheter Lab & Cardiology Day Unit', 'staff nurse'],
  ])('%s: %s', (title, occupation) => expect(occupationOf(title)).toBe(occupation));

  test('the place that is known is no occupation', () =>
    expect(occupationOf('Manager, Leeds', 'Leeds, West Yorkshire')).toBe('manager'));
  test('a title that names none gives none', () => {
    expect(occupationOf('ACME | Berlin | REMOTE | VISA')).toBeNull();
    expect(occupationOf('(12345)')).toBeNull();
    expect(occupationOf('')).toBeNull();
  });
  test('it never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 200 }),
        fc.string(),
        (title, place) => void occupationOf(title, place),
      ),
    );
  });
});

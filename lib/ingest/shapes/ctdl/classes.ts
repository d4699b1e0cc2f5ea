/** What a class of CTDL is to a catalogue. */
export type Role = 'credential' | 'learning' | 'assessment' | 'component' | 'other';

const CREDENTIAL =
  /(?:Degree|Certificate|Certification|Diploma|Badge|Licen[cs]e|Doctorate|Credential|GeneralEducationDevelopment|CertificateOf\w+|MicroCredential|OpenBadge)$/;
/** Awarded to organisations and programmes, not to people; and the envelope in which anything may be signed. */
const NO_CREDENTIALS = new Set(['QualityAssuranceCredential', 'VerifiableCredential']);
const LEARNING = new Set([
  'Course',
  'LearningOpportunity',
  'LearningOpportunityProfile',
  'LearningProgram',
  'Program',
  'WorkbasedProgram',
  'WorkBasedProgram',
]);
const ASSESSMENTS = new Set(['AssessmentProfile', 'Assessment', 'Examination']);
/** Places on a pathway where a credential or a course stands. */
const COMPONENTS = new Set(['CredentialComponent', 'CourseComponent', 'AssessmentComponent']);

export function roleOf(classes: readonly string[]): Role {
  if (classes.some((each) => CREDENTIAL.test(each) && !NO_CREDENTIALS.has(each))) return 'credential';
  if (classes.some((each) => LEARNING.has(each))) return 'learning';
  if (classes.some((each) => ASSESSMENTS.has(each))) return 'assessment';
  return classes.some((each) => COMPONENTS.has(each)) ? 'component' : 'other';
}

/** The class that says most of what it is: of a degree that is a programme, too, the degree. */
export function tellingClass(classes: readonly string[]): string {
  return classes.find((each) => CREDENTIAL.test(each)) ?? classes[0] ?? '';
}

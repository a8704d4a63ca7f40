import type { Refusal } from '../../src/platform/refusal/rules/index.js';
import { checksOf, notFilable, type FilingFacts } from '../../src/internships/rules/filing.js';
import type { Internship, InternshipState } from '../../src/internships/rules/internship.js';
import type { VerificationFacts } from '../../src/internships/rules/lifecycle.js';
import type { LegalCode, LegalFacts } from '../../src/internships/rules/legal.js';
import { CLAUSES, type Terms } from '../../src/internships/rules/terms.js';

export const TERMS: Terms = {
  startsOn: '2026-03-16',
  endsOn: '2026-06-15',
  weeklyHours: 35,
  totalHours: 448,
  hostName: 'Ateliers Galibier-Nord',
  hostSiret: '12345678901234',
  hostAddress: '1 quai de la Fosse, Nantes',
  hostCountry: 'FR',
  hostStaff: 40,
  hostRepresentative: 'Lucie Morvan',
  hostQuality: 'directrice',
  hostEmail: 'lucie@galibier.example',
  post: 'Bureau des méthodes',
  tutorName: 'Paul Quéré',
  tutorQuality: 'ingénieur',
  tutorEmail: 'paul@galibier.example',
  tutorPhone: '',
  hostIsTutor: false,
  teacherId: 't',
  gratuityCents: 450,
  courseHours: 240,
  clauses: Object.fromEntries(CLAUSES.map((name) => [name, 'Comme convenu.'])) as Terms['clauses'],
};
export const KNOWN: LegalFacts = {
  hoursElsewhere: 0,
  othersOfTutor: 0,
  othersOfTeacher: 0,
  othersAtHost: 0,
  before: null,
  gratuityFloorCents: 450,
  hasCountrySheet: false,
  interrupted: false,
};
export const FACTS: FilingFacts = {
  terms: TERMS,
  status: 'INITIAL',
  today: '2026-03-01',
  standsSince: null,
  enrolledYears: [2025],
  addresses: { trainee: 'ines@aval.example', teacher: 'anne@aval.example', institution: ['claire@aval.example'] },
  overlaps: [],
  together: null,
  mostTogether: 35,
  known: KNOWN,
  need: { longest: 6, outcome: 'internship', asked: { min: 3, max: 3 }, prescribed: false, recorded: null },
};
/** What the registry brings on 12 March, with nothing left to see to. */
export const VERIFIED: VerificationFacts = {
  terms: TERMS,
  insuranceSeen: true,
  hostDeclared: true,
  courseEndCertified: true,
  short: false,
  shortAcknowledged: false,
  checks: [],
  today: '2026-03-12',
};
export const filed = (over: Partial<FilingFacts> = {}, terms: Partial<Terms> = {}): Refusal | undefined =>
  notFilable({ ...FACTS, ...over, terms: { ...TERMS, ...terms } });
export const check = (
  code: LegalCode,
  status: FilingFacts['status'],
  known: Partial<LegalFacts>,
  terms: Partial<Terms> = {},
): 'blocks' | 'warns' | 'silent' => {
  const found = checksOf({ terms: { ...TERMS, ...terms }, status, known: { ...KNOWN, ...known } }).find(
    (one) => one.code === code,
  );
  return found ? (found.blocks ? 'blocks' : 'warns') : 'silent';
};
export const internship = (state: InternshipState, ...standings: string[]): Internship => ({
  id: 'i',
  number: 'C2026-0001',
  state,
  journalSeq: 1,
  standings,
  studentId: 's',
  diplomaId: 'd',
  centreId: 'c',
  traineeStatus: 'INITIAL',
  stateSince: new Date(0),
  openedAt: new Date(0),
  declarationId: 'p',
  termsId: 't',
  teacherId: 't',
  teacherEndedAt: null,
  filedOn: '2026-03-01',
  startsOn: '2026-03-16',
  endsOn: '2026-06-15',
  amendedSince: false,
});

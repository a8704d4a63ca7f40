import { standardClauses } from '../../src/internships/acts/standard-clauses.js';
import type { Agreement } from '../../src/internships/acts/agreement-values.js';
import { CLAUSES, type Terms } from '../../src/internships/rules/index.js';
import type { SignedSheet } from '../../src/signatures/acts/final-document.js';
import type { Party } from '../../src/signatures/rules/index.js';
import { AT, nameOf, SHA256, textOf, TITLE, WORDS } from './hard-facts.js';

const LEAST_TERMS: Terms = {
  startsOn: '2027-03-02',
  endsOn: '2027-08-31',
  weeklyHours: null,
  totalHours: null,
  hostName: 'Mairie',
  hostSiret: '',
  hostAddress: 'Nantes',
  hostCountry: 'FR',
  hostStaff: null,
  hostRepresentative: 'Inès Caradec',
  hostQuality: 'maire',
  hostEmail: '',
  post: '',
  tutorName: 'Marc Ollivier',
  tutorQuality: 'agent',
  tutorEmail: '',
  tutorPhone: '',
  hostIsTutor: false,
  teacherId: null,
  gratuityCents: null,
  courseHours: null,
  clauses: standardClauses(),
};

/** An agreement with nothing but what its form requires. */
export const LEAST_AGREEMENT: Agreement = {
  need: { asked: null, longest: null },
  number: 'C2026-0001',
  status: 'INITIAL',
  student: nameOf(4),
  studentNumber: null,
  studentLocale: 'fr',
  diplomaFr: 'Ingénierie',
  centre: 'Nantes',
  timeZone: 'Europe/Paris',
  teacher: '',
  teacherLocale: 'fr',
  teacherCivility: null,
  terms: LEAST_TERMS,
};

/** The same with everything, each clause of this length. */
export function agreementOf(letters: number): Agreement {
  return {
    ...LEAST_AGREEMENT,
    need: { asked: { min: 3, max: 6 }, longest: 6 },
    student: nameOf(0),
    studentNumber: '9'.repeat(40),
    diplomaFr: TITLE,
    centre: TITLE,
    teacher: nameOf(3),
    teacherCivility: 'madame',
    terms: {
      ...LEAST_TERMS,
      weeklyHours: 35,
      totalHours: 924,
      hostName: TITLE,
      hostSiret: '81234567800017',
      hostAddress: textOf(Math.min(400, letters)),
      hostRepresentative: nameOf(1),
      hostQuality: TITLE,
      hostEmail: `${'a'.repeat(64)}@${'entreprise'.repeat(12)}.example`,
      post: TITLE,
      tutorName: nameOf(2),
      tutorQuality: TITLE,
      tutorEmail: `${'b'.repeat(64)}@${'entreprise'.repeat(12)}.example`,
      tutorPhone: '+33\u202f2\u00a040\u00a000\u00a000\u00a000',
      hostIsTutor: true,
      gratuityCents: 450,
      courseHours: 240,
      clauses: CLAUSES.reduce((all, clause) => ({ ...all, [clause]: textOf(letters) }), standardClauses()),
    },
  };
}

function partyOf(index: number): Party {
  const how = (['account', 'link', 'paper'] as const)[index % 3] ?? 'account';
  return {
    party: `PARTY ${index}`,
    role: index === 0 ? TITLE : 'organisme d’accueil',
    name: nameOf(index),
    quality: index % 2 === 0 ? TITLE : '',
    holderId: null,
    email: null,
    locale: 'fr',
    consent: WORDS.repeat(2),
    signature: {
      name: nameOf(index),
      quality: index % 2 === 0 ? TITLE : '',
      how,
      personId: null,
      signedOn: '2026-11-02',
      writtenAt: AT,
      through: how === 'account' ? null : nameOf(index + 1),
      handedAt: how === 'link' ? AT : null,
    },
    refusals: [],
    link: null,
    copies: [],
  };
}

/** An agreement that all have signed, in each manner. */
export function sheetOf(document: SignedSheet['document']): SignedSheet {
  const paper = { id: 'paper', sha256: SHA256, bytes: 1, name: 'Convention.pdf' };
  return {
    id: 'sheet',
    thing: 'internship',
    thingId: 'internship',
    title: document.title,
    page: '/desk',
    document,
    paper,
    signBefore: '2027-03-01',
    timeZone: 'Europe/Paris',
    keeperId: 'centre',
    openedAt: AT,
    voided: null,
    sealed: { at: AT, code: '0123456789ABCDEFGHJK' },
    final: null,
    original: paper,
    parties: [0, 1, 2, 3, 4].map(partyOf),
  };
}

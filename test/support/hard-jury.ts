import type { MinutesFacts } from '../../src/jury/acts/minutes-facts.js';
import type { Letterhead } from '../../src/institution/index.js';
import type { AgendaLine } from '../../src/jury/data/agenda.store.js';
import type { Anew } from '../../src/jury/data/new-deliberations.store.js';
import type { Correction } from '../../src/jury/data/decisions.store.js';
import type { JuryFileFacts } from '../../src/jury/data/jury-files.store.js';
import type { Minutes } from '../../src/jury/data/minutes.store.js';
import { explain, type Period, type WeighedTwice } from '../../src/experience/index.js';
import type { Session } from '../../src/jury/index.js';
import { NEW_LAW } from '../../src/jury/rules/index.js';
import type { SealedOpinion } from '../../src/opinions/index.js';
import { AT, nameOf, REFERENCE, SHA256, textOf, TITLE, type Hardness } from './hard-facts.js';

export const HARD_LETTERHEAD: Letterhead = {
  name: TITLE,
  address: `${nameOf(0)}\n\n${TITLE}\n44000 Nantes`,
  place: nameOf(1),
  signatoryTitle: TITLE,
  signatoryName: nameOf(0),
  logo: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
};

const SESSION: Session = {
  id: 'session',
  state: 'MINUTES_DRAFT',
  journalSeq: 1,
  standings: ['president'],
  number: 'S2026-0001',
  juryId: 'jury',
  juryFr: TITLE,
  juryEn: TITLE,
  stateSince: AT,
  heldOn: '2026-11-02',
  closesOn: '2026-10-01',
  place: TITLE,
  law: NEW_LAW,
  appointmentReference: null,
  appointmentDate: null,
  quorum: 4,
};

/** The minutes of a session of this many decisions, with every sense, reasons of this length, or none. */
export function minutesOf({ decisions, letters }: Hardness): MinutesFacts {
  return {
    session: SESSION,
    letterhead: HARD_LETTERHEAD,
    number: 'PV-2026-0001',
    at: AT,
    members: Array.from({ length: 12 }, (_, index) => ({
      personId: `member ${index}`,
      name: nameOf(index),
      email: '',
      locale: 'fr',
      civility: (['madame', 'monsieur', null] as const)[index % 3] ?? null,
      quality: (['teacher', 'researcher', 'qualified'] as const)[index % 3] ?? 'teacher',
      place: index === 0 ? 'president' : index === 1 ? 'substitute-chair' : 'member',
      president: index === 0,
      attended: index % 4 === 0 ? null : true,
      presence: null,
      absence: null,
    })),
    changes: [
      { changedAt: AT, newcomer: nameOf(3), former: nameOf(4), reference: TITLE, signedOn: '2026-11-01' },
      { changedAt: AT, newcomer: nameOf(5), former: null, reference: REFERENCE, signedOn: '2026-11-01' },
    ],
    putBack: [],
    signatures: [],
    isPrevented: false,
    agenda: Array.from({ length: decisions }, (_, index) => agendaLine(index, letters)),
  };
}

function agendaLine(index: number, letters: number): AgendaLine {
  const sense = (['FAVOURABLE', 'UNFAVOURABLE', 'MORE'] as const)[index % 3] ?? 'MORE';
  return {
    id: `item ${index}`,
    requestId: 'request',
    requestNumber: 'D2026-0001',
    reportId: REFERENCE,
    reportNumber: REFERENCE,
    student: nameOf(index),
    studentId: 'student',
    diplomaFr: TITLE,
    diplomaEn: TITLE,
    credits: 12,
    ...{ creditsHeld: index % 2 === 0 ? 0 : 6, held: null },
    centre: index % 2 === 0 ? TITLE : 'Nantes',
    anew: index % 4 === 1 ? anewOf(letters) : null,
    proposal: 'FAVOURABLE',
    professor: nameOf(index + 1),
    reasoning: textOf(letters).slice(index),
    liftings: [],
    requests: [],
    recused: index % 4 === 0 ? [0, 1, 2, 3].map((one) => ({ id: String(one), name: nameOf(one), kind: null })) : [],
    decision: {
      id: `decision ${index}`,
      sense,
      adoptsProposal: index % 5 !== 0,
      ownText: index % 5 === 0 ? textOf(letters) : null,
      moreDueOn: sense === 'MORE' ? '2027-03-01' : null,
      moreWhy: sense === 'MORE' ? textOf(letters) : null,
      revision: 1,
      recordedBy: '',
      isSigned: false,
      confirmation: null,
    },
  };
}

/** A new deliberation of what was deferred, for a withdrawal in texts of this length. */
export function anewOf(letters: number): Anew {
  return {
    id: 'anew',
    ground: 'withdrawal',
    lastDay: '2027-03-02',
    appealId: null,
    withdrawalId: 'withdrawal',
    heldAgainst: textOf(letters),
    judgment: null,
    itemId: 'item before',
    before: {
      sense: 'MORE',
      adoptsProposal: true,
      ownText: textOf(letters),
      moreDueOn: '2027-03-01',
      moreWhy: textOf(letters),
      minutes: 'PV-2026-0001',
      signedAt: AT.toISOString(),
    },
  };
}

export const MINUTES: Minutes = {
  id: 'minutes',
  number: 'PV-2026-0001',
  correctsId: null,
  reason: null,
  paperId: 'paper',
  sha256: SHA256,
  signedBy: nameOf(0),
  signedAt: AT,
};

export function correctionOf(letters: number): Correction {
  return {
    id: 'correction',
    itemId: 'item',
    replacesId: 'decision',
    senseBefore: 'UNFAVOURABLE',
    signerId: 'member 0',
    sense: 'MORE',
    adoptsProposal: true,
    ownText: textOf(letters),
    moreDueOn: '2027-03-01',
    moreWhy: textOf(letters),
    revision: 1,
    recordedBy: '',
    isSigned: false,
    confirmation: null,
  };
}

export const JURY_FILE: JuryFileFacts = {
  confidential: true,
  reportNumber: REFERENCE,
  requestNumber: 'D2026-0001',
  sessionNumber: 'S2026-0001',
  student: nameOf(0),
  diploma: TITLE,
  centre: TITLE,
  jury: TITLE,
  professorCivility: 'madame',
  weighed: null,
  weighedSha256: SHA256,
  anew: null,
  held: [
    {
      id: 'held',
      kind: 'vae',
      body: TITLE,
      decidedOn: '2020-01-01',
      reference: TITLE,
      credits: 300,
      certified: { by: nameOf(0), at: AT.toISOString() },
    },
  ],
  conditions: [
    {
      id: 'condition',
      kind: 'units',
      textFr: TITLE,
      textEn: TITLE,
      position: 10,
      certified: { by: nameOf(0), at: AT.toISOString() },
      takenBack: null,
    },
  ],
  versionId: 'version',
  versionSha256: SHA256,
  opinionId: 'opinion',
  opinionSha256: SHA256,
  enteredAt: AT,
};

/** One period in three is retained otherwise than it was declared, and the last one not at all. */
export function opinionOf(letters: number, periods: readonly Period[]): SealedOpinion {
  return {
    id: 'opinion',
    reportId: REFERENCE,
    versionId: 'version',
    reportSha256: SHA256,
    professorId: 'professor',
    professorName: nameOf(2),
    sense: 'UNFAVOURABLE',
    reasoning: textOf(letters),
    proposedAt: AT,
    endedAt: null,
    endedWhy: null,
    retained: periods.slice(0, -1).map((declared, index) => ({
      ...declared,
      periodId: declared.id,
      declared,
      isWhole: true,
      ...(index % 3 === 0
        ? { changed: true, level: false, rate: 50, reason: textOf(letters) }
        : { changed: false, reason: null }),
    })),
    sha256: SHA256,
  };
}

/** A file weighed as declared and as retained: more is asked than there is. */
export function weighedOf(periods: readonly Period[]): WeighedTwice {
  const weighing = {
    diplomaCode: 'DEMO',
    family: 'rncp6',
    experienceRequired: true,
    selectionByExperience: false,
    internshipMonths: null,
    prescription: { kind: 'complement', months: 12, nature: textOf(100) },
    internships: { certified: [], reportAccepted: false },
    rules: null,
  } as const;
  const retained = periods.map(({ id, nature }) => ({
    ...{ periodId: id, nature, level: false },
    ...{ changed: true, reason: null },
  }));
  const days = { on: '2026-11-02', today: '2026-11-02' };
  return explain({ weighing, periods, retained, plans: [], days }).weighed;
}

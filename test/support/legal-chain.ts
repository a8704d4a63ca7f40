/**
 * One file on its whole way to credits, in plain SQL: nothing of the portal's code takes part, only what the database
 * itself allows.
 * Every statement has a name, so that a test can leave it out or write another in its place.
 */

/** Statements by their name, in the order in which they are run. */
export type Steps = Readonly<Record<string, string>>;

const uuid = (kind: number, of: number): string =>
  `00000000-0000-4000-8000-${String(kind).padStart(6, '0')}${String(of).padStart(6, '0')}`;
const hex = (digit: string): string => digit.repeat(64);
const NOW = `timestamptz '2026-11-24T09:00:00Z'`;

/** One student's file with its two versions, its opinions, its request and what the jury does with them. */
const fileOf = (of: number) => ({
  of,
  student: uuid(1, of),
  report: uuid(2, of),
  request: uuid(3, of),
  item: uuid(4, of),
  decision: uuid(5, of),
  award: uuid(6, of),
  first: {
    version: uuid(10, of),
    declaration: uuid(11, of),
    period: uuid(12, of),
    paper: uuid(13, of),
    opinion: uuid(14, of),
    sha256: hex('a'),
  },
  second: {
    version: uuid(20, of),
    declaration: uuid(21, of),
    period: uuid(22, of),
    paper: uuid(23, of),
    opinion: uuid(24, of),
    sha256: hex('b'),
  },
  /** Begun and never deposited. */
  open: { version: uuid(30, of), declaration: uuid(31, of), period: uuid(32, of) },
});
type File = ReturnType<typeof fileOf>;

export const OWN = fileOf(1);
export const OTHER = fileOf(2);
export const SESSION = uuid(40, 1);
/** Of the same jury, as far on its way, with a president and minutes of its own. */
export const OTHER_SESSION = uuid(40, 2);
export const MINUTES = uuid(41, 1);
export const OTHER_MINUTES = uuid(41, 2);
export const CORRECTIVE_MINUTES = uuid(41, 3);
export const [PRESIDENT, MEMBER, OTHER_PRESIDENT, PROFESSOR] = [uuid(42, 1), uuid(42, 2), uuid(42, 3), uuid(42, 4)];
const [CENTRE, SPECIALTY, JURY, DIPLOMA, MINUTES_PAPER] = [
  uuid(43, 1),
  uuid(44, 1),
  uuid(45, 1),
  uuid(46, 1),
  uuid(47, 1),
];

/** A line of the journal, under the seal of the one before it. */
export function line(thing: string, id: string, seq: number, move: string, from: string, to: string): string {
  return `insert into journal (thing, thing_id, seq, at, acted_as, move, from_state, to_state, previous_hash, hash)
    select '${thing}', '${id}', ${seq}, ${NOW}, 'system', '${move}', '${from}', '${to}',
           coalesce((select hash from journal where thing_id = '${id}' and seq = ${seq} - 1), ''),
               encode(sha256(convert_to('${id} ${seq}', 'UTF8')), 'hex')`;
}

function lines(thing: string, id: string, moves: readonly (readonly [move: string, to: string])[]): string {
  return moves.map(([move, to], index) => line(thing, id, index + 1, move, moves[index - 1]?.[1] ?? '', to)).join(';');
}

const REVIEW = [
  ['admit', 'ADMISSIBLE'],
  ['assign', 'ASSIGNED'],
  ['begin', 'UNDER_REVIEW'],
  ['propose', 'OPINION_PROPOSED'],
] as const;
const REPORT_MOVES = [
  ['open', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ...REVIEW,
  ['revise', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ...REVIEW,
  ['forward', 'FORWARDED'],
] as const;
const REQUEST_MOVES = [
  ['open', 'DRAFT'],
  ['submit', 'SUBMITTED'],
  ['admit', 'ADMISSIBLE'],
  ['schedule', 'SCHEDULED'],
] as const;
const SESSION_MOVES = [
  ['plan', 'PLANNED'],
  ['open', 'OPEN'],
  ['lock', 'LOCKED'],
  ['deliberate', 'DELIBERATING'],
  ['close', 'MINUTES_DRAFT'],
] as const;

/** How many lines each has when the president comes to sign. */
export const AT = { report: REPORT_MOVES.length, request: REQUEST_MOVES.length, session: SESSION_MOVES.length };

const person = (id: string, name: string): string =>
  `insert into people (id, email, name, created_at) values ('${id}', '${id}@aval.example', '${name}', ${NOW})`;

const INSTITUTION = [
  person(PRESIDENT, 'La présidente'),
  person(MEMBER, 'Un membre'),
  person(OTHER_PRESIDENT, 'Un autre président'),
  person(PROFESSOR, 'Le professeur'),
  `insert into centres (id, code, name, country, time_zone)
     values ('${CENTRE}', 'NAN', 'Nantes', 'FR', 'Europe/Paris')`,
  `insert into specialties (id, code, name_fr, name_en) values ('${SPECIALTY}', 'INFO', 'Informatique', 'Computing')`,
  `insert into juries (id, code, name_fr, name_en) values ('${JURY}', 'JN', 'Jury national', 'National jury')`,
  `insert into diplomas (id, code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit)
   values ('${DIPLOMA}', 'CA6', 'Titre', 'Title', 'rncp6', '${SPECIALTY}', '${JURY}', 39, 'UA06')`,
  `insert into papers (id, sha256, bytes, name, made_by, received_at, verdict)
     values ('${MINUTES_PAPER}', '${hex('f')}', 9, 'Procès-verbal.pdf', 'portal', ${NOW}, 'ok')`,
].join(';');

function begun(file: File, { version, declaration, period }: File['open'], number: number): string {
  return [
    `insert into declarations (id, student_id) values ('${declaration}', '${file.student}')`,
    `insert into periods (id, declaration_id, employer, job, functions, from_date, rate, kind, nature, level)
     values ('${period}', '${declaration}', 'Atelier', 'Technicienne', 'Maintenance', '2020-01-01', 100, 'employee',
         true, true)`,
    `insert into report_versions (id, report_id, number, declaration_id, begun_at)
       values ('${version}', '${file.report}', ${number}, '${declaration}', ${NOW})`,
  ].join(';');
}

function deposited(file: File, version: File['first'], number: number): string {
  return [
    begun(file, version, number),
    `insert into papers (id, sha256, bytes, name, made_by, received_at, verdict)
       values ('${version.paper}', '${version.sha256}', 9, 'Rapport.pdf', 'person', ${NOW}, 'ok')`,
    `insert into report_documents (version_id, role, paper_id, added_at)
       values ('${version.version}', 'report', '${version.paper}', ${NOW})`,
    `update declarations set frozen_at = ${NOW}, sha256 = '${hex('d')}' where id = '${version.declaration}'`,
    `update report_versions
        set frozen_at = ${NOW}, certified_at = ${NOW}, sha256 = '${version.sha256}'
      where id = '${version.version}'`,
  ].join(';');
}

function proposed(
  file: File,
  { version, opinion, sha256, period }: File['first'],
  sense: string,
  ended: string,
): string {
  return [
    `insert into opinions (id, report_id, version_id, report_sha256, professor_id, sense, reasoning, proposed_at,
         ended_at)
     values ('${opinion}', '${file.report}', '${version}', '${sha256}', '${PROFESSOR}', '${sense}',
         'Le rapport le montre.', ${NOW}, ${ended})`,
    `insert into retained_periods (opinion_id, period_id, nature, level, from_date, rate, changed)
       values ('${opinion}', '${period}', true, true, '2020-01-01', 100, false)`,
  ].join(';');
}

function forwarded(file: File): Steps {
  const { of, student, report, request, second } = file;
  return {
    [`student ${of}`]: person(student, `Élève ${of}`),
    [`report ${of}`]: [
      `insert into reports (id, number, kind, student_id, diploma_id, centre_id, state, journal_seq, state_since,
           opened_at, current_version_id, opinion_id, opinion_sense)
       values ('${report}', 'R${of}', 'experience', '${student}', '${DIPLOMA}', '${CENTRE}', 'FORWARDED', ${AT.report},
           ${NOW}, ${NOW}, '${second.version}', '${second.opinion}', 'FAVOURABLE')`,
      lines('report', report, REPORT_MOVES),
      deposited(file, file.first, 1),
      deposited(file, second, 2),
      begun(file, file.open, 3),
      proposed(file, file.first, 'UNFAVOURABLE', NOW),
      proposed(file, second, 'FAVOURABLE', 'null'),
    ].join(';'),
    [`request ${of}`]: [
      `insert into diploma_requests (id, number, student_id, diploma_id, centre_id, academic_year, state, journal_seq,
           state_since, opened_at, report_id, conditions_certified_at)
       values ('${request}', 'D${of}', '${student}', '${DIPLOMA}', '${CENTRE}', 2026, 'SCHEDULED', ${AT.request},
           ${NOW}, ${NOW}, '${report}', ${NOW})`,
      lines('diploma-request', request, REQUEST_MOVES),
    ].join(';'),
  };
}

function session(id: string, number: number, president: string): string {
  return [
    `insert into jury_sessions (id, number, jury_id, state, journal_seq, state_since, held_on, closes_on, place,
         appointment_reference, appointment_date, quorum)
     values ('${id}', 'S${number}', '${JURY}', 'MINUTES_DRAFT', ${AT.session}, ${NOW}, '2026-11-24', '2026-11-10',
         'Paris', 'Arrêté 12', '2026-10-01', 1)`,
    lines('jury-session', id, SESSION_MOVES),
    `insert into jury_members (session_id, person_id, quality, president, attended)
       values ('${id}', '${president}', 'teacher', true, true), ('${id}', '${MEMBER}', 'qualified', false, true)`,
  ].join(';');
}

/** What the jury recorded of a file, before anybody signs. */
export function decided(
  file: File,
  over: {
    readonly item?: string;
    readonly sense?: string;
    readonly adopts?: boolean;
    readonly text?: string | null;
    readonly version?: string;
  } = {},
): string {
  const {
    sense = 'FAVOURABLE',
    adopts = false,
    text = 'Le jury le constate.',
    version = file.second.version,
    item = file.item,
  } = over;
  return `insert into decisions (id, agenda_item_id, session_id, request_id, report_id, version_id, proposal, sense,
       adopts_proposal, own_text, more_due_on, recorded_by, recorded_at)
    values ('${file.decision}', '${item}', '${SESSION}', '${file.request}', '${file.report}', '${version}',
        '${version === file.first.version ? 'UNFAVOURABLE' : 'FAVOURABLE'}',
            '${sense}', ${adopts}, ${text === null ? 'null' : `'${text}'`}, ${sense === 'MORE' ? `date '2027-03-01'` : 'null'}, '${MEMBER}', ${NOW})`;
}

/** A file put before the session, with the version and the opinion that the jury reads. */
export function entered(
  file: File,
  { version, sha256, opinion }: Pick<File['first'], 'version' | 'sha256' | 'opinion'> = file.second,
  request = file.request,
): string {
  return `insert into agenda_items (id, session_id, request_id, report_id, version_id, version_sha256, opinion_id,
       proposal, opinion_sha256, entered_at)
    values ('${file.item}', '${SESSION}', '${request}', '${file.report}', '${version}', '${sha256}', '${opinion}',
        '${opinion === file.first.opinion ? 'UNFAVOURABLE' : 'FAVOURABLE'}', '${hex('c')}', ${NOW})`;
}

/** Minutes, signed: by whom, for which session. */
export function minutes(
  over: {
    readonly id?: string;
    readonly of?: string;
    readonly by?: string;
    readonly as?: boolean;
    readonly sha256?: string;
    readonly corrects?: string;
  } = {},
): string {
  const { id = MINUTES, of = SESSION, by = PRESIDENT, as = true, sha256 = hex('f'), corrects } = over;
  return `insert into minutes (id, session_id, number, corrects_id, reason, paper_id, sha256, signed_by,
       signed_as_president, signed_at)
    values ('${id}', '${of}', 'PV-${id}', ${corrects ? `'${corrects}', 'Une erreur de fait'` : 'null, null'}, '${MINUTES_PAPER}', '${sha256}', '${by}', ${as}, ${NOW})`;
}

/** The session's last move. */
export function sessionSigned(id: string): string {
  return [
    line('jury-session', id, AT.session + 1, 'sign', 'MINUTES_DRAFT', 'MINUTES_SIGNED'),
    `update jury_sessions set state = 'MINUTES_SIGNED', journal_seq = ${AT.session + 1} where id = '${id}'`,
  ].join(';');
}

/** Credits, by a file's own chain unless told otherwise. */
export function award(
  file: File,
  over: {
    readonly request?: string | null;
    readonly version?: string;
    readonly minutes?: string;
    readonly sense?: string;
  } = {},
): string {
  const { request = file.request, version = file.second.version, sense = 'FAVOURABLE' } = over;
  return `insert into credit_awards (id, decision_id, minutes_id, session_id, request_id, report_id, version_id, sense,
       credits, awarded_at)
    values ('${file.award}', '${file.decision}', '${over.minutes ?? MINUTES}', '${SESSION}', ${request === null ? 'null' : `'${request}'`}, '${file.report}', '${version}', '${sense}', 39, ${NOW})`;
}

export function inMinutes(file: File, id = MINUTES): string {
  return `update decisions set minutes_id = '${id}' where id = '${file.decision}'`;
}

export function validated(file: File, awardId: string | null = file.award): string {
  return [
    line('report', file.report, AT.report + 1, 'validate', 'FORWARDED', 'VALIDATED'),
    `update reports set state = 'VALIDATED', journal_seq = ${AT.report + 1}, award_id = ${awardId === null ? 'null' : `'${awardId}'`} where id = '${file.report}'`,
  ].join(';');
}

export function granted(file: File, awardId: string | null = file.award): string {
  return [
    line('diploma-request', file.request, AT.request + 1, 'grant', 'SCHEDULED', 'GRANTED'),
    `update diploma_requests set state = 'GRANTED', journal_seq = ${AT.request + 1}, award_id = ${awardId === null ? 'null' : `'${awardId}'`} where id = '${file.request}'`,
  ].join(';');
}

/**
 * Everything up to the session that is about to deliberate: two files forwarded, with their scheduled requests; two
 * sessions.
 */
export const FORWARDED: Steps = {
  institution: INSTITUTION,
  ...forwarded(OWN),
  ...forwarded(OTHER),
  session: session(SESSION, 1, PRESIDENT),
  'other session': session(OTHER_SESSION, 2, OTHER_PRESIDENT),
  'other entered': entered(OTHER),
};

/** From the agenda to the credits. */
export const CREDITED = {
  entered: entered(OWN),
  decided: decided(OWN),
  minutes: minutes(),
  inMinutes: inMinutes(OWN),
  award: award(OWN),
  validated: validated(OWN),
  granted: granted(OWN),
  session: sessionSigned(SESSION),
} satisfies Steps;

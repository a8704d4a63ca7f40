import {
  CENTRE,
  CHAIR,
  CORRECTIVE_PAPER,
  DIPLOMA,
  hex,
  JURY,
  MEMBER,
  MINUTES_PAPER,
  NOW,
  ORDER_PAPER,
  orderOf,
  OTHER,
  OTHER_PRESIDENT,
  OTHER_SESSION,
  OWN,
  PRESIDENT,
  PROFESSOR,
  SECRETARY,
  SESSION,
  SPECIALTY,
  type File,
} from './ids.js';
import { kept } from './kept.js';
import { AT, lines, REPORT_MOVES, REQUEST_MOVES, SESSION_MOVES } from './journal.js';
import type { Steps } from './steps.js';

const person = (id: string, name: string): string =>
  `insert into people (id, email, name, created_at) values ('${id}', '${id}@aval.example', '${name}', ${NOW})`;

const INSTITUTION = [
  person(PRESIDENT, 'La présidente'),
  person(MEMBER, 'Un membre'),
  person(OTHER_PRESIDENT, 'Un autre président'),
  person(PROFESSOR, 'Le professeur'),
  person(CHAIR, 'La suppléante de la présidence'),
  person(SECRETARY, 'La secrétaire'),
  `insert into centres (id, code, name, country, time_zone)
     values ('${CENTRE}', 'NAN', 'Nantes', 'FR', 'Europe/Paris')`,
  `insert into specialties (id, code, name_fr, name_en) values ('${SPECIALTY}', 'INFO', 'Informatique', 'Computing')`,
  `insert into juries (id, code, name_fr, name_en) values ('${JURY}', 'JN', 'Jury national', 'National jury')`,
  `insert into diplomas (id, code, name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit)
   values ('${DIPLOMA}', 'CA6', 'Titre', 'Title', 'rncp6', '${SPECIALTY}', '${JURY}', 39, 'UA06')`,
  `insert into papers (id, sha256, bytes, name, made_by, received_at, verdict)
     values ('${MINUTES_PAPER}', '${hex('f')}', 9, 'Procès-verbal.pdf', 'portal', ${NOW}, 'ok'),
         ('${ORDER_PAPER}', '${hex('9')}', 9, 'Arrêté 12.pdf', 'person', ${NOW}, 'ok'),
         ('${CORRECTIVE_PAPER}', '${hex('e')}', 9, 'Procès-verbal rectificatif.pdf', 'portal', ${NOW}, 'ok')`,
  `insert into seats (person_id, role, jury_id, since) values ('${SECRETARY}', 'secretary', '${JURY}', ${NOW})`,
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
    kept('version_id', version.version),
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
    `insert into retained_periods (opinion_id, period_id, nature, level, from_date, rate, kind, approximate, changed)
       values ('${opinion}', '${period}', true, true, '2020-01-01', 100, 'employee', false, false)`,
    kept('opinion_id', opinion),
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
     values ('${id}', 'S${number}', '${JURY}', 'DELIBERATING', ${AT.session}, ${NOW}, '2026-11-24', '2026-11-10',
         'Paris', 'Arrêté 12', '2026-10-01', 2)`,
    `insert into appointment_orders (id, session_id, is_first, reference, signed_on, signatory, capacity, published_in,
         published_on, quorum, paper_id, kept_at, kept_by)
     values ('${orderOf(number)}', '${id}', true, 'Arrêté 12', '2026-10-01', 'Hélène Vauquelin', 'general-administrator',
         'Recueil des actes', '2026-10-02', 2, '${ORDER_PAPER}', ${NOW}, '${SECRETARY}')`,
    lines('jury-session', id, SESSION_MOVES),
    `insert into jury_members (session_id, person_id, quality, place, president, attended, appointed_by)
       values ('${id}', '${president}', 'teacher', 'president', true, true, '${orderOf(number)}'),
           ('${id}', '${CHAIR}', 'researcher', 'substitute-chair', false, true, '${orderOf(number)}'),
           ('${id}', '${MEMBER}', 'qualified', 'member', false, true, '${orderOf(number)}')`,
    ...[president, CHAIR, MEMBER].map(
      (member) => `insert into attendances (session_id, person_id, how, signed_at, signed_by)
         values ('${id}', '${member}', 'room', ${NOW}, '${member}')`,
    ),
    `update jury_sessions set state = 'MINUTES_DRAFT' where id = '${id}'`,
  ].join(';');
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

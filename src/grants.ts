import { GRANTS_OF_SIGNATURES } from './grants-of-signatures.js';
import type { Grants } from './platform/database/index.js';

/** What an answer writes, what is over, what leaves an agenda, and what a move writes of the thing that it moves. */
const ANSWERED = 'answer, answered_by, answered_at';
const ENDED = 'update (ended_at, ended_why)';
const LEFT = 'update (removed_at, removed_why, put_back_by)';
const MOVED = 'state, journal_seq, state_since';

/**
 * Who may do what with each table. The portal signs in as one that owns nothing: what the law lets nobody rewrite it has
 * no right to update, and of the rest it updates the columns that are moved, and no other. The worker may do what its
 * jobs do.
 */
export const GRANTS = {
  absences: { portal: 'select, insert, delete' },
  absences_of_members: { portal: 'select, insert, update (reason, noted_by, noted_at), delete', worker: 'select' },
  account_events: { portal: 'select, insert', worker: 'select, insert' },
  agenda_items: { portal: `select, insert, ${LEFT}`, worker: `select, ${LEFT}` },
  amendments: { portal: `select, insert, update (object, sheet_id, ${MOVED})`, worker: `select, update (${MOVED})` },
  answer_signatures: { portal: 'select, insert', worker: 'select' },
  appeal_advices: { portal: 'select, insert', worker: 'select' },
  appeal_documents: { portal: 'select, insert', worker: 'select' },
  appeal_silences: { portal: 'select, insert', worker: 'select, insert' },
  appeals: { portal: `select, insert, update (answered_by, answered_under, ${MOVED})`, worker: 'select' },
  appointment_orders: {
    portal:
      'select, insert, update (reference, signed_on, signatory, capacity, delegation_reference, delegation_on, published_in, published_on, quorum, paper_id, kept_at, kept_by)',
    worker: 'select',
  },
  attendance_sheets: { portal: 'select, insert, update (certified_by, certified_at)', worker: 'select' },
  attendances: { portal: 'select, insert, update (left_at)', worker: 'select' },
  centres: { portal: 'select, insert', worker: 'select' },
  commission_departures: { portal: 'select, insert', worker: 'select, insert' },
  commission_members: { portal: 'select, insert', worker: 'select' },
  commission_presences: { portal: 'select, insert', worker: 'select' },
  commission_requests: { portal: 'select, insert', worker: 'select' },
  commissions: { portal: 'select, insert', worker: 'select' },
  completed_internships: { portal: 'select, insert, update (superseded_by)', worker: 'select' },
  composition_changes: { portal: 'select, insert', worker: 'select' },
  condition_certifications: {
    portal: 'select, insert, update (taken_back_by, taken_back_at, taken_back_why)',
    worker: 'select',
  },
  conflicts: { portal: 'select, insert, update (reason)', worker: 'select' },
  conflict_answers: { portal: 'select, insert', worker: 'select' },
  convocations: { portal: 'select, insert', worker: 'select' },
  counters: { portal: 'select, insert, update (last)' },
  credit_awards: { portal: 'select, insert', worker: 'select' },
  decision_confirmations: { portal: 'select, insert', worker: 'select' },
  decision_sitters: { portal: 'select, insert', worker: 'select' },
  decisions: {
    portal:
      'select, insert, update (sense, adopts_proposal, own_text, more_due_on, more_why, recorded_by, recorded_at, revision, minutes_id), delete',
    worker: 'select',
  },
  declarations: { portal: 'select, insert, update (frozen_at, sha256)', worker: 'select' },
  delegations: {
    portal: 'select, insert, update (ended_at, ended_by, ended_why)',
    worker: 'select, update (ended_at, ended_by, ended_why)',
  },
  diploma_conditions: { portal: 'select, insert, update (kind, text_fr, text_en, position, active)', worker: 'select' },
  diploma_requests: {
    portal: `select, insert, update (centre_id, report_id, without_report, plan, conditions_certified_at, conditions_certified_by, conditions_note, award_id, lapse_notice_at, ${MOVED})`,
    worker: `select, update (lapse_notice_at, ${MOVED})`,
  },
  diplomas: {
    portal:
      'select, insert, update (name_fr, name_en, family, specialty_id, jury_id, credits, activity_unit, experience_required, selection_by_experience, internship_months)',
    worker: 'select',
  },
  distance_sittings: { portal: 'select, insert', worker: 'select' },
  enrolments: { portal: 'select, insert', worker: 'select' },
  examination_answers: { portal: 'select, insert', worker: 'select' },
  examination_documents: { portal: 'select, insert', worker: 'select' },
  examination_points: {
    portal: 'select, insert, update (answer, answered_at)',
    worker: 'select, update (answered_at)',
  },
  examination_retained_periods: { portal: 'select, insert', worker: 'select' },
  examinations: {
    portal: `select, insert, update (declaration_id, reference_date, description, new_fact, commission_id, answer_id, lapse_notice_at, ${MOVED})`,
    worker: `select, update (lapse_notice_at, ${MOVED})`,
  },
  host_reminders: { portal: 'select, insert', worker: 'select, insert' },
  held_credits: {
    portal: 'select, insert, update (certified_by, certified_at, removed_by, removed_at, removed_why)',
    worker: 'select',
  },
  internship_approvals: { portal: 'select, insert', worker: 'select' },
  internship_certificates: { portal: 'select, insert', worker: 'select' },
  internship_courses: {
    portal: 'select, insert, update (asked_at, credits_left, need, together, certified_by, certified_at)',
    worker: 'select',
  },
  internship_documents: { portal: 'select, insert, update (removed_at)', worker: 'select' },
  internship_evaluations: { portal: 'select, insert', worker: 'select' },
  internship_interruptions: {
    portal: 'select, insert, update (postponed_at, settled_at, settlement)',
    worker: 'select',
  },
  internship_reports: { portal: 'select, insert, update (ended_at)', worker: 'select, update (ended_at)' },
  internship_terms: {
    portal:
      'select, insert, update (written_at, starts_on, ends_on, weekly_hours, total_hours, host_name, host_siret, host_address, host_country, host_staff, host_representative, host_quality, host_email, post, tutor_name, tutor_quality, tutor_email, tutor_phone, host_is_tutor, teacher_id, gratuity_cents, course_hours, clauses, frozen_at)',
    worker: 'select',
  },
  internship_verifications: { portal: 'select, insert', worker: 'select' },
  internships: {
    portal: `select, insert, update (declaration_id, terms_id, teacher_id, teacher_ended_at, filed_on, starts_on, ends_on, sheet_id, certificate_id, ${MOVED})`,
    worker: 'select, update (state, teacher_ended_at, journal_seq, state_since)',
  },
  job_acts: { portal: 'select, insert' },
  job_runners: {
    portal: 'select, insert, update (seen_at), delete',
    worker: 'select, insert, update (seen_at), delete',
  },
  journal: { portal: 'select, insert', worker: 'select, insert' },
  judgments: { portal: 'select, insert', worker: 'select' },
  juries: { portal: 'select, insert, update (least_members)', worker: 'select' },
  jury_files: { portal: 'select, insert', worker: 'select, insert' },
  jury_least_members: { portal: 'select, insert', worker: 'select' },
  jury_members: {
    portal:
      'select, insert, update (attended, attendance_noted_at, president, place, appointed_by, ended_at, ended_by), delete',
    worker: 'select',
  },
  jury_sessions: {
    portal: `select, insert, update (appointment_reference, appointment_date, quorum, ${MOVED})`,
    worker: `select, update (${MOVED})`,
  },
  kept_assessments: { portal: 'select, insert', worker: 'select, insert' },
  known_employers: { portal: 'select, insert', worker: 'select' },
  known_devices: {
    portal: 'select, insert, update (failures, token_hash, signed_in_at, ends_at), delete',
    worker: 'select, delete',
  },
  letterheads: { portal: 'select, insert', worker: 'select' },
  letter_numbers: { portal: 'select, insert', worker: 'select' },
  letter_openings: { portal: 'select, insert', worker: 'select' },
  letter_presentations: { portal: 'select, insert', worker: 'select' },
  letters: {
    portal: 'select, insert, update (read_at, dropped_at, attempts, sent_at, unsent_at, failure, last_error, paper_id)',
    worker: 'select, insert, update (dropped_at, attempts, sent_at, unsent_at, failure, last_error)',
  },
  lifecycle_moves: { portal: 'select', worker: 'select' },
  migrations: { portal: 'select', worker: 'select' },
  minutes: { portal: 'select, insert', worker: 'select' },
  minutes_signatures: { portal: 'select, insert, update (voided_at, voided_why)', worker: 'select' },
  network_failures: { portal: 'select, insert, update (points, expire), delete', worker: 'select, delete' },
  new_deliberations: { portal: `select, insert, ${ENDED}`, worker: `select, ${ENDED}` },
  opinion_drafts: {
    portal: 'select, insert, update (version_id, content, saved_at, revision), delete',
    worker: 'select, delete',
  },
  opinions: { portal: `select, insert, ${ENDED}`, worker: 'select' },
  paper_codes: { portal: 'select, insert', worker: 'select, insert' },
  paper_pages: { portal: 'select, insert', worker: 'select, insert' },
  paper_readings: {
    portal: 'select, insert, update (done_at, words, main_pages, annexes_from, warnings, sections, spans, fault)',
    worker: 'select, update (done_at, words, main_pages, annexes_from, warnings, sections, spans, fault)',
  },
  paper_rereadings: { portal: 'select, insert', worker: 'select, insert' },
  paper_sources: { portal: 'select, insert', worker: 'select, insert' },
  papers: { portal: 'select, insert, update (deposited_at)', worker: 'select, insert' },
  password_link_requests: {
    portal: 'select, insert, update (ended_at, handed_by, handed_at, identity)',
    worker: 'select, update (ended_at)',
  },
  password_links: { portal: 'select, insert, update (used_at)', worker: 'select, insert, update (used_at)' },
  minutes_copies: { portal: 'select, insert', worker: 'select' },
  people: {
    portal: 'select, insert, update (disabled_at, password_hash, civility)',
    worker: 'select (id, email, name, student_number, locale, civility, created_at, disabled_at)',
  },
  periods: {
    portal:
      'select, insert, update (employer, job, functions, from_date, to_date, approximate, rate, kind, nature, level, significant, suspensions), delete',
    worker: 'select',
  },
  personal_tokens: { portal: 'select, insert, update (revoked_at)' },
  plan_answers: { portal: 'select, insert, delete', worker: 'select' },
  positions: { portal: 'select, insert, update (text, noted_at), delete', worker: 'select (agenda_item_id), delete' },
  prepared_answers: { portal: 'select, insert', worker: 'select' },
  presidents_prevented: { portal: 'select, insert, update (ended_at)', worker: 'select' },
  prescriptions: { portal: 'select, insert, update (superseded_by)', worker: 'select' },
  recusal_liftings: { portal: `select, insert, update (lifted, ${ANSWERED}, answered_in)`, worker: 'select' },
  recusal_requests: { portal: `select, insert, update (steps_aside, ${ANSWERED})`, worker: 'select' },
  recusals: { portal: 'select, insert, update (reason, kind), delete', worker: 'select' },
  report_confidentialities: { portal: 'select, insert, update (lifted_at, lifted_by, lifted_as, lifted_why)' },
  report_documents: { portal: 'select, insert, update (annexes_confirmed, annexes_from), delete', worker: 'select' },
  report_internships: { portal: 'select, insert, delete', worker: 'select' },
  report_versions: {
    portal: 'select, insert, update (frozen_at, certified_at, sha256, receipt_id, papers_note, defence_on)',
    worker: 'select',
  },
  report_transfers: {
    portal: 'select, insert, update (answered_by, answered_at, answer, answer_why, professor_id, delegation)',
    worker: 'select',
  },
  reports: {
    portal: `select, insert, update (centre_id, confidential, due_on, current_version_id, opinion_id, opinion_sense, award_id, lapse_notice_at, ${MOVED})`,
    worker: `select, update (due_on, lapse_notice_at, ${MOVED})`,
  },
  request_conditions: { portal: 'select, insert', worker: 'select' },
  request_assessments: { portal: 'select, insert', worker: 'select, insert' },
  requested_years: { portal: 'select, insert, update (ended_at)', worker: 'select, update (ended_at)' },
  restorations: { portal: 'select, update (released_at, released_by, letters)', worker: 'select' },
  retained_periods: { portal: 'select, insert', worker: 'select' },
  return_points: { portal: 'select, insert, update (answer)', worker: 'select, insert' },
  returns: { portal: 'select, insert, update (answered_at)', worker: 'select, insert, update (answered_at)' },
  ruleset_versions: {
    portal: 'select, insert, update (effective_on, published_at, published_by), delete',
    worker: 'select',
  },
  scans: {
    portal: 'select, insert, update (verdict, signature, scanner, answered_at, tried_at)',
    worker: 'select, update (verdict, signature, scanner, answered_at, tried_at)',
  },
  seat_last_days: { portal: 'select, insert', worker: 'select' },
  seats: { portal: 'select, insert, update (until, last_day)', worker: 'select, update (until)' },
  settings: { portal: 'select, insert, update (value, set_at, set_by)', worker: 'select' },
  sign_in_attempts: { portal: 'select' },
  sign_in_delays: {
    portal: 'select, insert, update (failed_at, failures, wait_until), delete',
    worker: 'select, delete',
  },
  ...GRANTS_OF_SIGNATURES,
  specialties: { portal: 'select, insert', worker: 'select' },
  standings: { portal: 'select, insert, update (until, why)', worker: 'select, update (until, why)' },
  typical_complements: { portal: 'select, insert, update (ended_by, ended_at)', worker: 'select' },
  uploads: { portal: 'select, insert, update (bytes), delete', worker: 'select, delete' },
  web_sessions: { portal: 'select, insert, update (seen_at), delete', worker: 'select, delete' },
  withdrawal_documents: { portal: 'select, insert', worker: 'select' },
  withdrawal_hearings: { portal: 'select, insert', worker: 'select' },
  withdrawal_observations: { portal: 'select, insert', worker: 'select' },
  withdrawal_statements: { portal: 'select, insert', worker: 'select' },
  withdrawal_summonses: { portal: 'select, insert', worker: 'select' },
  withdrawals: { portal: `select, insert, update (${MOVED})`, worker: `select, update (${MOVED})` },
} as const satisfies Grants;

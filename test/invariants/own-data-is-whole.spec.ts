import pg from 'pg';
import { cloneDatabase, type Clone } from '../support/database.js';

/** Who did something for others, in their duty: the history of the thing names them, and is its student's to have. */
const DONE_IN_DUTY: readonly string[] = [
  'account_events.actor_id',
  'absences.substitute_id',
  'absences_of_members.noted_by',
  'agenda_items.put_back_by',
  'appeal_documents.added_by',
  'appointment_orders.kept_by',
  'attendance_sheets.added_by',
  'commission_requests.convened_by',
  'commissions.convened_by',
  'composition_changes.changed_by',
  'condition_certifications.certified_by',
  'condition_certifications.taken_back_by',
  'conflict_answers.answered_by',
  'decisions.recorded_by',
  'delegations.ended_by',
  'diploma_requests.conditions_certified_by',
  'examination_documents.added_by',
  'host_reminders.reminded_by',
  'held_credits.added_by',
  'held_credits.certified_by',
  'held_credits.removed_by',
  'internship_approvals.approved_by',
  'internship_certificates.certified_by',
  'internship_courses.certified_by',
  'internship_documents.added_by',
  'internship_interruptions.noted_by',
  'internship_verifications.verified_by',
  'job_acts.done_by',
  'judgments.recorded_by',
  'jury_least_members.set_by',
  'letter_presentations.recorded_by',
  'known_employers.noted_by',
  'letterheads.set_by',
  'paper_rereadings.asked_by',
  'password_link_requests.asked_by',
  'password_link_requests.handed_by',
  'presidents_prevented.noted_by',
  'recusal_liftings.answered_by',
  'recusal_liftings.asked_by',
  'recusal_requests.answered_by',
  'report_confidentialities.lifted_by',
  'report_confidentialities.marked_by',
  'report_transfers.answered_by',
  'report_transfers.asked_by',
  'report_transfers.professor_id',
  'request_assessments.made_by',
  'restorations.released_by',
  'returns.asked_by',
  'ruleset_versions.published_by',
  'ruleset_versions.written_by',
  'seat_last_days.set_by',
  'seats.given_by',
  'settings.set_by',
  'signature_copies.asked_by',
  'signature_copies.revoked_by',
  'signature_links.ended_by',
  'signature_links.handed_by',
  'signature_originals.recorded_by',
  'standings.given_by',
  'typical_complements.ended_by',
  'typical_complements.kept_by',
  'withdrawal_documents.written_by',
  'withdrawal_hearings.written_by',
  'withdrawal_observations.written_by',
  'withdrawal_statements.written_by',
  'withdrawal_summonses.written_by',
];
/** What is given with the thing that it belongs to. */
const GIVEN_WITH: readonly string[] = [
  // What a student says of a member is read by whoever presides and by the secretary; the recusal that follows is given.
  'recusal_requests.person_id',
  // The session that they sat at, whose minutes these are.
  'minutes_copies.person_id',
  // Its periods stand in the file, the examination or the internship that rests on it.
  'declarations.student_id',
  // The teacher of an internship is on the internship itself as soon as its terms are filed.
  'internship_terms.teacher_id',
  // The request itself says its year.
  'requested_years.student_id',
];

let clone: Clone;
let client: pg.Client;
beforeAll(async () => {
  clone = await cloneDatabase();
  client = new pg.Client({ connectionString: clone.ownerUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await clone.dispose();
});

/** Every column that names a person, and whether a room's `personal_data` reads it. */
async function columnsThatNameSomebody(): Promise<{ column: string; given: boolean }[]> {
  const { rows } = await client.query<{ column: string; given: boolean }>(`
    select distinct t.relname || '.' || a.attname as column, exists (
             select 1 from pg_depend x join pg_proc f on f.oid = x.objid and f.proname = 'personal_data'
              where x.classid = 'pg_proc'::regclass and x.refclassid = 'pg_class'::regclass
                and x.refobjid = t.oid and x.refobjsubid = a.attnum) as given
      from pg_constraint k
      join unnest(k.conkey, k.confkey) as pair (here, there) on true
      join pg_class t on t.oid = k.conrelid
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = pair.here
      join pg_attribute b on b.attrelid = k.confrelid and b.attnum = pair.there and b.attname = 'id'
     where k.contype = 'f' and k.confrelid = 'people'::regclass
     order by 1`);
  return rows;
}

it('a table that names a person is in some room’s answer to “what do you hold about me?”', async () => {
  const columns = await columnsThatNameSomebody();
  const missing = columns.filter(({ given }) => !given).map(({ column }) => column);
  expect(missing).toEqual([...DONE_IN_DUTY, ...GIVEN_WITH].sort());
});

it('a new table that names a person is missed until a room gives it', async () => {
  await client.query('create table wishes (person_id uuid not null references people, words text not null)');
  const missing = (await columnsThatNameSomebody()).filter(({ given }) => !given).map(({ column }) => column);
  expect(missing).toContain('wishes.person_id');
});

import { literalsOf, type Tx } from '../../platform/database/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import { INTERNSHIP_STATES } from '../rules/index.js';

const state = literalsOf(INTERNSHIP_STATES);

/** A reminder that was sent to a host. */
export interface HostReminder {
  readonly name: string;
  readonly email: string;
  readonly at: Date;
}

/** What stands of the silence of a host: its reminders, the first one first, and the proofs that were joined. */
export interface HostSilence {
  readonly reminders: readonly HostReminder[];
  readonly proofs: readonly { readonly id: string; readonly name: string }[];
  /** The day of the first reminder, in the centre. */
  readonly remindedOn: LocalDate | null;
}

/** Days after an internship is over when its host is reminded by the clock, and those after which it is not any more. */
const SILENT_AFTER = 15;
const SILENT_UNTIL = 60;

/** The internships that are over, whose host gave no attestation and was never reminded, the first over first. */
export function silentHosts(tx: Tx): Promise<{ readonly id: string }[]> {
  return tx.rows<{ id: string }>(
    `select i.id from internships i join institution.centre c on c.id = i.centre_id
      where i.state = ${state('COMPLETED')}
        and (i.state_since at time zone c.time_zone)::date
          between ($1::timestamptz at time zone c.time_zone)::date - $3::int
              and ($1::timestamptz at time zone c.time_zone)::date - $2::int
        and not exists (select 1 from host_reminders r where r.internship_id = i.id)
      order by i.state_since, i.id limit 200`,
    [tx.now, SILENT_AFTER, SILENT_UNTIL],
  );
}

/** The reminders of an internship's host, and the proofs joined in place of its attestation. */
export async function hostSilenceOf(tx: Tx, internshipId: string): Promise<HostSilence> {
  const reminders = await tx.rows<HostReminder & { readonly day: LocalDate }>(
    `select r.name, r.email, r.reminded_at as at, to_char(r.reminded_at at time zone c.time_zone, 'YYYY-MM-DD') as day
       from host_reminders r join internships i on i.id = r.internship_id
       join institution.centre c on c.id = i.centre_id
      where r.internship_id = $1 order by r.reminded_at, r.id`,
    [internshipId],
  );
  const proofs = await tx.rows<{ id: string; name: string }>(
    `select x.id, f.name from internship_documents x join papers.paper f on f.id = x.paper_id
      where x.internship_id = $1 and x.role = 'proof' and x.removed_at is null order by x.added_at, x.id`,
    [internshipId],
  );
  return { reminders, proofs, remindedOn: reminders[0]?.day ?? null };
}

/** Notes a reminder, to whom and by whom; `null` is the clock. Gives its id. */
export async function noteReminder(
  tx: Tx,
  internshipId: string,
  { name, email, by }: { readonly name: string; readonly email: string; readonly by: string | null },
): Promise<string> {
  const noted = await tx.row<{ id: string }>(
    `insert into host_reminders (internship_id, name, email, reminded_by, reminded_at) values ($1, $2, $3, $4, $5)
     returning id`,
    [internshipId, name, email, by, tx.now],
  );
  if (!noted) throw new Error('A reminder was noted and gave no id.');
  return noted.id;
}

import type { Tx } from '../../platform/database/index.js';
import type { LocalDate } from '../../platform/clock/index.js';

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

/** Notes a reminder, to whom and by whom. Gives its id. */
export async function noteReminder(
  tx: Tx,
  internshipId: string,
  { name, email, by }: { readonly name: string; readonly email: string; readonly by: string },
): Promise<string> {
  const noted = await tx.row<{ id: string }>(
    `insert into host_reminders (internship_id, name, email, reminded_by, reminded_at) values ($1, $2, $3, $4, $5)
     returning id`,
    [internshipId, name, email, by, tx.now],
  );
  if (!noted) throw new Error('A reminder was noted and gave no id.');
  return noted.id;
}

import type { Tx } from '../../platform/database/index.js';
import { refuse, refuseAll, type Refusal } from '../../platform/refusal/index.js';
import type { Actor } from '../rules/index.js';

/** An absence as its person sees it. */
export interface Absence {
  readonly id: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly substitute: string | null;
}

/** A person's absences that are not over by more than a year, the next first. */
export async function absencesOf(tx: Tx, personId: string): Promise<Absence[]> {
  return tx.rows<Absence>(
    `select a.id, to_char(a.first_day, 'YYYY-MM-DD') as "firstDay", to_char(a.last_day, 'YYYY-MM-DD') as "lastDay",
            p.name as substitute
       from absences a left join people p on p.id = a.substitute_id
      where a.person_id = $1 and a.last_day > $2::date - 365 order by a.first_day limit 50`,
    [personId, tx.now],
  );
}

/** Declares an absence. Refused when reversed, or when the substitute is unknown (422). */
export async function addAbsence(
  tx: Tx,
  actor: Actor,
  absence: { first: string; last: string; substitute?: string },
): Promise<Refusal | undefined> {
  const substitute = absence.substitute
    ? await tx.row<{ id: string }>(
        'select id from people where email = lower($1) and disabled_at is null and id <> $2',
        [absence.substitute, actor.personId],
      )
    : undefined;
  const refusal = refuseAll(
    absence.last < absence.first ? refuse(422, 'people.absenceReversed', undefined, 'last') : undefined,
    absence.substitute && !substitute ? refuse(422, 'people.substituteUnknown', undefined, 'substitute') : undefined,
  );
  if (refusal) return refusal;
  await tx.rows('insert into absences (person_id, first_day, last_day, substitute_id) values ($1, $2, $3, $4)', [
    actor.personId,
    absence.first,
    absence.last,
    substitute?.id ?? null,
  ]);
  return undefined;
}

/** Takes one's own absence back. False when it is not theirs, or already gone. */
export async function removeAbsence(tx: Tx, actor: Actor, id: string): Promise<boolean> {
  return (
    (await tx.rows('delete from absences where id = $1 and person_id = $2 returning id', [id, actor.personId])).length >
    0
  );
}

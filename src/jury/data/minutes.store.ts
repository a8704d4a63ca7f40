import type { Actor, GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { isUnderNewLaw, readsItsFiles } from '../rules/index.js';
import type { Session } from './sessions.store.js';

/** Signed minutes: the session's, or corrective ones that name those they correct. */
export interface Minutes {
  readonly id: string;
  readonly number: string;
  readonly correctsId: string | null;
  readonly reason: string | null;
  readonly paperId: string;
  readonly sha256: string;
  readonly signedBy: string;
  readonly signedAt: Date;
}

const MINUTES = `
  select m.id, m.number, m.corrects_id as "correctsId", m.reason, m.paper_id as "paperId", m.sha256,
         p.name as "signedBy", m.signed_at as "signedAt"
    from minutes m join people.person p on p.id = m.signed_by`;

/**
 * The signed minutes of a session that this actor found, as far as they may read them, the first first. They speak of
 * every file of the agenda: a member recused on one, the president included, reads the copy without it. Under the law
 * before there is none: such a member does not read them, and the president, who signs them, does.
 */
export async function minutesOf(tx: Tx, actor: Actor, session: Session): Promise<Minutes[]> {
  if (!readsItsFiles(session)) return [];
  const keeps =
    session.standings.includes('secretary') || (!isUnderNewLaw(session) && session.standings.includes('president'));
  return tx.rows<Minutes>(
    `select m.id, m.number, m.corrects_id as "correctsId", m.reason, coalesce(c.paper_id, m.paper_id) as "paperId",
            coalesce(c.sha256, m.sha256) as sha256, p.name as "signedBy", m.signed_at as "signedAt"
       from minutes m join people.person p on p.id = m.signed_by
       left join minutes_copies c on c.minutes_id = m.id and c.person_id = $3 and not $2
      where m.session_id = $1
        and ($2 or c.minutes_id is not null or not exists (select 1 from recusals e
          join agenda_items a on a.id = e.agenda_item_id
          where (m.corrects_id is null
              or exists (select 1 from decisions d where d.minutes_id = m.id and d.agenda_item_id = a.id))
            and a.session_id = $1 and (a.removed_at is null or a.put_back_by is not null) and e.person_id = $3))
      order by m.signed_at, m.id`,
    [session.id, keeps, actor.personId],
  );
}

/** Every signed minutes of a session, for the portal: to number and to correct them. */
export async function allMinutesOf(tx: Tx, sessionId: string): Promise<Minutes[]> {
  return tx.rows<Minutes>(`${MINUTES} where m.session_id = $1 order by m.signed_at, m.id`, [sessionId]);
}

/** Writes minutes at their last signature, under the name of whoever signs for the session. Gives their id. */
export async function insertMinutes(
  tx: Tx,
  _last: GivenSignature,
  signed: {
    readonly sessionId: string;
    readonly number: string;
    readonly paperId: string;
    readonly sha256: string;
    readonly signedBy: string;
    readonly corrects?: { readonly id: string; readonly reason: string };
  },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into minutes (session_id, number, corrects_id, reason, paper_id, sha256, signed_by, signed_as_president,
         signed_at)
       select $1, $2, $3, $4, $5, $6, m.person_id, m.president, $8
         from jury_members m where m.session_id = $1 and m.person_id = $7 returning id`,
    [
      signed.sessionId,
      signed.number,
      signed.corrects?.id ?? null,
      signed.corrects?.reason ?? null,
      signed.paperId,
      signed.sha256,
      signed.signedBy,
      tx.now,
    ],
  );
  if (!row) throw new Error('Minutes were written and gave no id.');
  return row.id;
}

/** Keeps the copy of minutes that a member recused on some file may read. */
export async function insertCopy(
  tx: Tx,
  minutesId: string,
  copy: { readonly personId: string; readonly paperId: string; readonly sha256: string },
): Promise<void> {
  await tx.rows('insert into minutes_copies (minutes_id, person_id, paper_id, sha256) values ($1, $2, $3, $4)', [
    minutesId,
    copy.personId,
    copy.paperId,
    copy.sha256,
  ]);
}

import { SITS } from './members.store.js';
import type { RecusalKind } from '../rules/index.js';
import type { Tx } from '../../platform/database/index.js';

/** A member who does not sit on a file, and why. */
export interface Recusal {
  readonly personId: string;
  readonly reason: string;
  readonly kind: RecusalKind;
}

/**
 * Those of a session's members who may not sit on this request whatever anybody says: its student, whoever proposed the
 * opinion on its file, declared a conflict, or was recused on it before.
 */
export async function recusedByLaw(tx: Tx, sessionId: string, requestId: string): Promise<Recusal[]> {
  return tx.rows<Recusal>(
    `select m.person_id as "personId", case when m.person_id = q.student_id then 'Élève de ce dossier'
       when m.person_id = o.professor_id then 'A proposé l’avis sur ce dossier' else coalesce(x.reason, before.reason)
         end as reason, case when m.person_id = q.student_id then 'own-file'
       when m.person_id = o.professor_id then 'opinion' else coalesce(before.kind, 'other') end as kind
       from jury_members m join diploma_requests.request q on q.id = $2 left join reports.report f on f.id = q.report_id
       left join opinions.opinion o on o.id = f.opinion_id
       left join opinions.conflict x on x.report_id = f.id and x.person_id = m.person_id
       left join lateral (select e.reason, e.kind from recusals e join agenda_items a on a.id = e.agenda_item_id
         where (a.report_id = f.id or a.request_id = q.id) and e.person_id = m.person_id order by e.noted_at desc limit 1) before on true
      where m.session_id = $1 and ${SITS}
        and (m.person_id = q.student_id or m.person_id = o.professor_id or x.person_id is not null
          or before.reason is not null)`,
    [sessionId, requestId],
  );
}

/** Notes a recusal; a position the member had noted goes with it. */
export async function noteRecusal(
  tx: Tx,
  itemId: string,
  { personId, reason, kind }: Recusal,
  notedBy: string,
): Promise<void> {
  await tx.rows(
    `insert into recusals (agenda_item_id, person_id, reason, noted_at, noted_by, kind) values ($1, $2, $3, $4, $5, $6)
       on conflict (agenda_item_id, person_id) do update set reason = excluded.reason, kind = excluded.kind`,
    [itemId, personId, reason, tx.now, notedBy, kind],
  );
  await tx.rows('delete from positions where agenda_item_id = $1 and person_id = $2', [itemId, personId]);
}

/** Who does not sit on a file, as its secretary keeps it: why, noted by whom, when. */
export interface RecusalNoted extends Omit<Recusal, 'kind'> {
  /** Null of one that was noted before the kind was asked. */
  readonly kind: RecusalKind | null;
  readonly name: string;
  readonly notedBy: string;
  readonly isDeclared: boolean;
  readonly notedAt: Date;
}

/** The recusals of a file, the first first. The caller keeps its session: the words are for nobody else. */
export async function recusalsOf(tx: Tx, itemId: string): Promise<RecusalNoted[]> {
  return tx.rows<RecusalNoted>(
    `select e.person_id as "personId", e.reason, e.kind, p.name, w.name as "notedBy",
            e.noted_by = e.person_id as "isDeclared", e.noted_at as "notedAt"
       from recusals e join people.person p on p.id = e.person_id join people.person w on w.id = e.noted_by
      where e.agenda_item_id = $1 order by e.noted_at, p.name, p.id`,
    [itemId],
  );
}

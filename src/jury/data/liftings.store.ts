import type { Tx } from '../../platform/database/index.js';
import type { RecusalKind, SessionState } from '../rules/index.js';

/** A recusal of a file, with what its lifting is measured against. */
export interface LiftableRecusal {
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  readonly kind: RecusalKind | null;
  readonly isByLaw: boolean;
  readonly isDecided: boolean;
  /** As it is now: the session is held by the caller. */
  readonly state: SessionState;
  /** Its lifting was asked, and waits. */
  readonly isAsked: boolean;
  /** Who would answer it; null when nobody may. */
  readonly answererId: string | null;
}

/** The recusal of somebody on a file, for its secretary. */
export async function liftableRecusal(tx: Tx, itemId: string, personId: string): Promise<LiftableRecusal | undefined> {
  return tx.row<LiftableRecusal>(
    `select e.person_id as "personId", p.name, e.reason, e.kind, s.state, was_decided(a.id) as "isDecided",
            (e.person_id = r.student_id or e.person_id is not distinct from o.professor_id) as "isByLaw",
            exists (select 1 from recusal_liftings l where l.agenda_item_id = a.id and l.person_id = e.person_id
              and l.answered_at is null) as "isAsked", who_answers_of(a.id, e.person_id) as "answererId"
       from recusals e join agenda_items a on a.id = e.agenda_item_id join jury_sessions s on s.id = a.session_id
       join diploma_requests.request r on r.id = a.request_id left join opinions.opinion o on o.id = a.opinion_id
       join people.person p on p.id = e.person_id
      where e.agenda_item_id = $1 and e.person_id = $2`,
    [itemId, personId],
  );
}

/** Keeps that a lifting is asked, with the recusal as it is. Gives its id. */
export async function askForLifting(
  tx: Tx,
  asked: { readonly itemId: string; readonly personId: string; readonly why: string; readonly by: string },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into recusal_liftings
       (agenda_item_id, person_id, kind, reason, noted_at, noted_by, why, asked_by, asked_at)
     select e.agenda_item_id, e.person_id, e.kind, e.reason, e.noted_at, e.noted_by, $3, $4, $5
       from recusals e where e.agenda_item_id = $1 and e.person_id = $2 returning id`,
    [asked.itemId, asked.personId, asked.why, asked.by, tx.now],
  );
  if (!row) throw new Error('The lifting of a recusal was asked, and there is no such recusal.');
  return row.id;
}

/** A lifting as whoever answers it reads it. */
export interface Lifting {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly kind: RecusalKind | null;
  readonly reason: string;
  readonly why: string;
  readonly askedById: string;
  readonly askedBy: string;
  readonly lifted: boolean | null;
  readonly isDecided: boolean;
  readonly isByLaw: boolean;
  /** Null when nobody may answer. */
  readonly answererId: string | null;
}

/** A lifting that was asked on a file that the caller found under the reader’s rights. */
export async function liftingOf(tx: Tx, itemId: string, id: string): Promise<Lifting | undefined> {
  return tx.row<Lifting>(
    `select l.id, l.person_id as "personId", p.name, l.kind, l.reason, l.why, l.asked_by as "askedById",
            w.name as "askedBy", l.lifted, was_decided(l.agenda_item_id) as "isDecided",
            (l.person_id = r.student_id or l.person_id is not distinct from o.professor_id) as "isByLaw",
            who_answers_of(l.agenda_item_id, l.person_id) as "answererId"
       from recusal_liftings l join people.person p on p.id = l.person_id join people.person w on w.id = l.asked_by
       join agenda_items a on a.id = l.agenda_item_id join diploma_requests.request r on r.id = a.request_id
       left join opinions.opinion o on o.id = a.opinion_id
      where l.agenda_item_id = $1 and l.id = $2`,
    [itemId, id],
  );
}

/** Keeps the answer; a recusal that is lifted is no recusal from then on. */
export async function answerLiftingWith(
  tx: Tx,
  { id, personId }: Lifting,
  answered: { readonly itemId: string; readonly lifted: boolean; readonly words: string; readonly by: string },
): Promise<void> {
  const { itemId, lifted, words, by } = answered;
  await tx.rows(
    `update recusal_liftings set lifted = $2, answer = nullif($3, ''), answered_by = $4, answered_at = $5
      where id = $1`,
    [id, lifted, words, by, tx.now],
  );
  if (lifted) await tx.rows('delete from recusals where agenda_item_id = $1 and person_id = $2', [itemId, personId]);
}

/** A recusal whose lifting was answered, as the secretary keeps it. */
export interface LiftingAnswered extends Pick<Lifting, 'id' | 'name' | 'kind' | 'why'> {
  readonly lifted: boolean;
  readonly answer: string | null;
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

/** What was answered of the recusals of a file, the first first, for its secretary. */
export async function liftingsAnswered(tx: Tx, itemId: string): Promise<LiftingAnswered[]> {
  return tx.rows<LiftingAnswered>(
    `select l.id, p.name, l.kind, l.why, coalesce(l.lifted, false) as lifted, l.answer,
            w.name as "answeredBy", coalesce(l.answered_at, l.asked_at) as "answeredAt"
       from recusal_liftings l join people.person p on p.id = l.person_id join people.person w on w.id = l.answered_by
      where l.agenda_item_id = $1 order by l.answered_at, l.id`,
    [itemId],
  );
}

import type { Tx } from '../../platform/database/index.js';
import type { SessionState } from '../rules/index.js';
import { PLACES_IN_ORDER, SITS, type Member } from './members.store.js';

/** Of `recusal_requests q` on `agenda_items a`: it waits, and its member still sits on the file. */
export const REQUEST_WAITS = `q.answered_at is null
  and exists (select 1 from jury_members m where m.session_id = a.session_id and m.person_id = q.person_id and ${SITS})
  and not exists (select 1 from recusals e where e.agenda_item_id = a.id and e.person_id = q.person_id)`;

/** A file before a jury, as its student asks something of who judges it. */
export interface JudgedFile {
  readonly itemId: string;
  readonly sessionId: string;
  readonly state: SessionState;
  /** Those who judge it, recused members apart; `isAsked`: the student’s request about them waits. */
  readonly members: readonly (Pick<Member, 'personId' | 'name' | 'civility' | 'quality' | 'place'> & {
    readonly isAsked: boolean;
  })[];
}

/** The agenda item where the file of this student is now; undefined when it is before no jury, or not theirs. */
export async function judgedFile(tx: Tx, studentId: string, reportId: string): Promise<JudgedFile | undefined> {
  return tx.row<JudgedFile>(
    `select a.id as "itemId", s.id as "sessionId", s.state,
            coalesce((select json_agg(json_build_object('personId', m.person_id, 'name', n.name,
                'civility', n.civility, 'quality', m.quality, 'place', m.place,
                'isAsked', exists (select 1 from recusal_requests q
                  where q.agenda_item_id = a.id and q.person_id = m.person_id and q.answered_at is null))
                order by array_position(${PLACES_IN_ORDER}, m.place), n.name)
              from jury_members m join people.person n on n.id = m.person_id
             where m.session_id = s.id and ${SITS}
               and not exists (select 1 from recusals e where e.agenda_item_id = a.id and e.person_id = m.person_id)),
              '[]') as members
       from agenda_items a join jury_sessions s on s.id = a.session_id join reports.report r on r.id = a.report_id
      where a.report_id = $2 and r.student_id = $1 and a.removed_at is null
      order by a.entered_at desc limit 1`,
    [studentId, reportId],
  );
}

/** Keeps what a student says of a member. Gives its id. */
export async function keepRequest(
  tx: Tx,
  asked: {
    readonly itemId: string;
    readonly personId: string;
    readonly studentId: string;
    readonly reason: string;
  },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into recusal_requests (agenda_item_id, person_id, student_id, reason, asked_at)
       values ($1, $2, $3, $4, $5) returning id`,
    [asked.itemId, asked.personId, asked.studentId, asked.reason, tx.now],
  );
  if (!row) throw new Error('What a student asked was written and gave no id.');
  return row.id;
}

/** What a student asks of a member, as whoever presides reads it. */
export interface RecusalRequest {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly reason: string;
  /** Whether an answer is awaited: nobody gave one, and the member still sits on the file. */
  readonly waits: boolean;
  /** Null when nobody may answer. */
  readonly answererId: string | null;
}

const REQUEST = `
  select q.id, q.person_id as "personId", p.name, q.reason, (${REQUEST_WAITS}) as waits,
         who_answers_of(a.id, q.person_id) as "answererId"
    from recusal_requests q join people.person p on p.id = q.person_id
    join agenda_items a on a.id = q.agenda_item_id`;

/** What was asked on a file that the caller found under the reader’s rights. */
export async function requestOf(tx: Tx, itemId: string, id: string): Promise<RecusalRequest | undefined> {
  return tx.row<RecusalRequest>(`${REQUEST} where a.id = $1 and q.id = $2`, [itemId, id]);
}

/** What students asked on a file with what was answered, the first first, for its secretary. */
export interface RequestKept extends RecusalRequest {
  readonly stepsAside: boolean | null;
  readonly answer: string | null;
}

/** All that was asked on a file; the caller keeps its session: the words are for nobody else. */
export async function requestsOf(tx: Tx, itemId: string): Promise<RequestKept[]> {
  return tx.rows<RequestKept>(
    `select l.*, q.steps_aside as "stepsAside", q.answer from (${REQUEST}) l join recusal_requests q on q.id = l.id
      where q.agenda_item_id = $1 order by q.asked_at, q.id`,
    [itemId],
  );
}

/** Keeps the answer. */
export async function answerRequestWith(
  tx: Tx,
  id: string,
  answered: { readonly stepsAside: boolean; readonly answer: string; readonly by: string },
): Promise<void> {
  await tx.rows(
    'update recusal_requests set steps_aside = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1',
    [id, answered.stepsAside, answered.answer, answered.by, tx.now],
  );
}

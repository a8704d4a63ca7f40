import type { Tx } from '../../platform/database/index.js';
import type { SuggestionKind } from '../rules/index.js';

/** A conflict that the portal suggests of somebody on a file, and why. */
export interface Suggestion {
  readonly personId: string;
  readonly name: string;
  readonly kind: SuggestionKind;
  /** What makes it so: another fact suggests anew. */
  readonly fact: string;
  /** The number of the internship or examination, the employer; null of what needs none. */
  readonly because: string | null;
}

const SUGGESTION = `json_build_object('personId', c.person_id, 'name', n.name, 'kind', c.kind, 'fact', c.fact,
  'because', c.because)`;

/** Of `agenda_items a`: what is suggested and waits for its answer. */
export const SUGGESTIONS = `
  coalesce((select json_agg(${SUGGESTION} order by n.name, c.person_id, c.kind, c.fact)
    from jury.conflict_suggestion c join people.person n on n.id = c.person_id where c.item_id = a.id), '[]')
    as suggestions`;

/** What is suggested on one file of a session. */
export interface SuggestedFile {
  readonly itemId: string;
  readonly student: string;
  readonly number: string;
  readonly suggestions: readonly Suggestion[];
}

/** All that is suggested in a session and waits, file by file, in one statement. The caller keeps the session. */
export async function suggestedIn(tx: Tx, sessionId: string): Promise<SuggestedFile[]> {
  return tx.rows<SuggestedFile>(
    `select c.item_id as "itemId", p.name as student, r.number,
            json_agg(${SUGGESTION} order by n.name, c.person_id, c.kind, c.fact) as suggestions
       from jury.conflict_suggestion c join people.person n on n.id = c.person_id
       join agenda_items a on a.id = c.item_id join reports.report r on r.id = a.report_id
       join people.person p on p.id = r.student_id
      where c.session_id = $1 group by c.item_id, p.name, r.number order by p.name, r.number`,
    [sessionId],
  );
}

/** What is suggested of somebody on a file, and waits. */
export async function suggestedOf(tx: Tx, itemId: string, personId: string): Promise<Suggestion[]> {
  return tx.rows<Suggestion>(
    `select c.person_id as "personId", n.name, c.kind, c.fact, c.because
       from jury.conflict_suggestion c join people.person n on n.id = c.person_id
      where c.item_id = $1 and c.person_id = $2 order by c.kind, c.fact`,
    [itemId, personId],
  );
}

/** Keeps the answer to what was suggested of somebody on a file. */
export async function answerSuggested(
  tx: Tx,
  itemId: string,
  suggested: readonly Suggestion[],
  answered: { readonly recused: boolean; readonly reason: string; readonly by: string },
): Promise<void> {
  await tx.rows(
    `insert into conflict_answers (agenda_item_id, person_id, kind, fact, recused, reason, answered_by, answered_at)
     select $1, "personId", kind, fact, $3, $4, $5, $6
       from json_to_recordset($2) as x ("personId" uuid, kind text, fact text)`,
    [itemId, JSON.stringify(suggested), answered.recused, answered.reason, answered.by, tx.now],
  );
}

/** A suggestion that was answered, as its secretary keeps it. */
export interface SuggestionAnswered {
  readonly id: string;
  readonly itemId: string;
  readonly student: string;
  readonly name: string;
  readonly kind: SuggestionKind;
  readonly recused: boolean;
  readonly reason: string;
  readonly answeredBy: string;
  readonly answeredAt: Date;
}

/** What was answered in a session, the first first. The caller keeps it: the words are for nobody else. */
export async function suggestionsAnswered(tx: Tx, sessionId: string): Promise<SuggestionAnswered[]> {
  return tx.rows<SuggestionAnswered>(
    `select c.id, c.agenda_item_id as "itemId", u.name as student, n.name, c.kind, c.recused, c.reason,
            w.name as "answeredBy", c.answered_at as "answeredAt"
       from conflict_answers c join agenda_items a on a.id = c.agenda_item_id
       join reports.report r on r.id = a.report_id join people.person u on u.id = r.student_id
       join people.person n on n.id = c.person_id join people.person w on w.id = c.answered_by
      where a.session_id = $1 order by c.answered_at, n.name, c.id`,
    [sessionId],
  );
}

/** The employer of each of those who sit, as it is known; none noted is empty. */
export async function employersOf(
  tx: Tx,
  sessionId: string,
): Promise<{ readonly personId: string; readonly name: string; readonly employer: string }[]> {
  return tx.rows<{ personId: string; name: string; employer: string }>(
    `select m.person_id as "personId", p.name, coalesce((select k.employer from known_employers k
              where k.person_id = m.person_id order by k.noted_at desc, k.id limit 1), '') as employer
       from jury_members m join people.person p on p.id = m.person_id
      where m.session_id = $1 and m.ended_at is null order by p.name, p.id`,
    [sessionId],
  );
}

/** Notes employers of people. */
export async function noteEmployers(
  tx: Tx,
  employers: readonly { readonly personId: string; readonly employer: string }[],
  by: string,
): Promise<void> {
  await tx.rows(
    `insert into known_employers (person_id, employer, noted_at, noted_by)
     select "personId", employer, $2, $3 from json_to_recordset($1) as x ("personId" uuid, employer text)`,
    [JSON.stringify(employers), tx.now, by],
  );
}

import type { Tx } from '../../platform/database/index.js';
import { saysSomething } from '../../platform/texts/index.js';
import type { ReturnedBy } from '../rules/index.js';

/** What a file or a request is returned for. */
export const FAULTS = ['incomplete', 'incorrect', 'outdated'] as const;
export type Fault = (typeof FAULTS)[number];

/** A return: its points, each to be answered, and by when. */
export interface Return {
  readonly id: string;
  readonly askedAs: ReturnedBy;
  readonly fault: Fault;
  readonly dueOn: string;
  readonly askedAt: Date;
  readonly answeredAt: Date | null;
  readonly points: readonly { readonly id: string; readonly text: string; readonly answer: string | null }[];
}

/** What is returned: a report file, or a diploma request. */
export type Returned = { readonly reportId: string } | { readonly requestId: string };

/** Asks points of a report or a request, in the transaction of the move that returns it. Empty ones are left out. */
export async function askPoints(
  tx: Tx,
  returned: Returned,
  asked: {
    readonly as: ReturnedBy;
    readonly fault: Fault;
    readonly dueOn: string;
    readonly points: readonly string[];
    readonly by?: string | undefined;
  },
): Promise<void> {
  const [reportId, requestId] = 'reportId' in returned ? [returned.reportId, null] : [null, returned.requestId];
  const made = await tx.row<{ id: string }>(
    'insert into returns (report_id, request_id, asked_as, fault, due_on, asked_at, asked_by) values ($1, $2, $3, $4, $5, $6, $7) returning id',
    [reportId, requestId, asked.as, asked.fault, asked.dueOn, tx.now, asked.by ?? null],
  );
  const points = asked.points.filter(saysSomething).map((point) => point.trim());
  await tx.rows(
    'insert into return_points (return_id, position, text) select $1, ordinality, text from unnest($2::text[]) with ordinality as t(text, ordinality)',
    [made?.id, points],
  );
}

/** Every return of a report or a request, the latest first. */
export async function returnsOf(tx: Tx, returned: Returned): Promise<Return[]> {
  const column = 'reportId' in returned ? 'report_id' : 'request_id';
  return tx.rows<Return>(`${RETURN} where x.${column} = $1 order by x.asked_at desc, x.id`, [idOf(returned)]);
}

/** The columns of a return, its points in order. */
export const RETURN = `
  select x.id, x.asked_as as "askedAs", x.fault, to_char(x.due_on, 'YYYY-MM-DD') as "dueOn", x.asked_at as "askedAt",
         x.answered_at as "answeredAt",
         (select json_agg(json_build_object('id', p.id, 'text', p.text, 'answer', p.answer) order by p.position)
           from return_points p where p.return_id = x.id) as points
    from returns x`;

/** Keeps what the student has answered so far; points of another return are left alone. */
export async function keepAnswers(tx: Tx, returnId: string, answers: Readonly<Record<string, string>>): Promise<void> {
  await tx.rows(
    `update return_points p set answer = nullif(btrim(a.answer), '')
       from (select key::uuid as id, value as answer from jsonb_each_text($2::jsonb)) a
       where p.id = a.id and p.return_id = $1`,
    [returnId, JSON.stringify(answers)],
  );
}

/** Closes a return: its answers were deposited, or its file ended. */
export async function closeReturn(tx: Tx, returned: Returned): Promise<void> {
  const column = 'reportId' in returned ? 'report_id' : 'request_id';
  await tx.rows(`update returns set answered_at = $1 where ${column} = $2 and answered_at is null`, [
    tx.now,
    idOf(returned),
  ]);
}

function idOf(returned: Returned): string {
  return 'reportId' in returned ? returned.reportId : returned.requestId;
}

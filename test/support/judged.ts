import type { Stage } from '../../src/demonstration/stage.js';
import { recordJudgment } from '../../src/jury/acts/record-judgment.js';
import { findItem, findSession } from '../../src/jury/index.js';

/** A court annulled the decision of the demonstration about this student: its secretary records the judgment. */
export async function judgedAgainst(stage: Stage, student: string): Promise<void> {
  await stage.act('secretary.meca', 12, async (tx, actor) => {
    const line = await tx.row<{ item: string; session: string; paper: string }>(
      `select a.id as item, a.session_id as session, o.paper_id as paper
         from agenda_items a join reports r on r.id = a.report_id join decisions d on d.agenda_item_id = a.id
         join appointment_orders o on o.session_id = a.session_id and o.paper_id is not null
        where r.student_id = $1 and d.minutes_id is not null limit 1`,
      [stage.institution.people[student]],
    );
    const session = await findSession(tx, actor, line?.session ?? '');
    const item = await findItem(tx, actor, line?.item ?? '');
    if (!session || !item || !line) throw new Error(`The demonstration has no decision about ${student}.`);
    return recordJudgment(tx, actor, session, item, {
      number: '2601234',
      court: 'Tribunal administratif de La Réunion',
      givenOn: '2026-11-02',
      paperId: line.paper,
    });
  });
}

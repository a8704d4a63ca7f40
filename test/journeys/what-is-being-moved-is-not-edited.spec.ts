import { EXAMINATION } from '../../src/examinations/index.js';
import { INTERNSHIP } from '../../src/internships/index.js';
import { loadActor, type Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { makeMove, type Moved } from '../../src/platform/lifecycle/index.js';
import type { Refusal } from '../../src/platform/refusal/index.js';
import { REPORT } from '../../src/reports/index.js';
import { idIn } from '../support/before-the-jury.js';
import { openDraft } from '../support/draft.js';
import { reportFile } from '../support/gestures.js';
import { OUTSIDE, startRequesting, TYPED, type Requesting } from '../support/internship-request.js';
import { startPortal } from '../support/portal.js';
import { until } from '../support/until.js';
import { plain, type Answered } from '../support/visitor.js';

type Act = (tx: Tx, actor: Actor) => Promise<Moved | Refusal>;
type Edit = () => Promise<Pick<Answered, 'status' | 'html'>>;

let story: Requesting;
beforeAll(async () => {
  story = await startRequesting(await startPortal());
});
afterAll(() => story.portal.stop());

/** Those who wait for a row or a lock that another transaction holds, in this portal's database. */
async function waiting(): Promise<number> {
  const { portal } = story;
  const counted = await portal.database.read((tx) =>
    tx.row<{ count: number }>(
      `select count(*)::int as count
         from pg_stat_activity
        where datname = current_database() and wait_event_type = 'Lock'`,
    ),
  );
  return counted?.count ?? 0;
}

/** Whatever is edited while the move is written, and before it is committed. */
async function editedDuring(move: Act, edits: readonly Edit[]): Promise<(readonly [status: number, text: string])[]> {
  const { portal, institution } = story;
  let answered = 0;
  const { sent } = await portal.database.transact(async (tx) => {
    const actor = await loadActor(tx, institution.student);
    if (!actor) throw new Error('No such student.');
    const moved = await move(tx, actor);
    if (!('journalId' in moved)) throw new Error(moved.code);
    const answers = edits.map((edit) => edit().finally(() => (answered += 1)));
    await until(async () => answered > 0 || (await waiting()) === edits.length);
    // A promise given back by a transaction would be waited for in it.
    return { sent: answers };
  });
  return (await Promise.all(sent)).map(({ status, html }) => [status, plain(html)] as const);
}

const expectOvertaken = (answers: readonly (readonly [number, string])[], move: string): void => {
  for (const [status, text] of answers) {
    expect(status).toBe(409);
    expect(text).toContain(move);
  }
};

describe('whoever edits what is being moved reads who moved it, and nothing is written', () => {
  it('a report: its periods, its documents', async () => {
    const { portal, institution } = story;
    const draft = await openDraft(portal, institution);
    const { reportId, student } = draft;
    const at = `/reports/${reportId}`;
    const move: Act = async (tx, actor) => {
      const report = await REPORT.find(tx, actor, reportId);
      if (!report) throw new Error('The student does not see the report.');
      return makeMove(tx, REPORT, report, 'withdraw', { by: actor, set: { dueOn: null } });
    };
    const answers = await editedDuring(move, [
      () => student.post(`${at}/periods`, { ...OUTSIDE, significant: 'yes' }),
      () => draft.send(reportFile('report-short.pdf'), { role: 'annex' }),
    ]);
    expectOvertaken(answers, 'retiré');
  });

  it('an early examination: its periods, its submission', async () => {
    const { institution, student } = story;
    const opened = await student.post('/examinations', { enrolment: `${institution.centre}~${institution.diploma}` });
    const id = idIn(opened.location);
    const move: Act = async (tx, actor) => {
      const examination = await EXAMINATION.find(tx, actor, id);
      if (!examination) throw new Error('The student does not see the examination.');
      return makeMove(tx, EXAMINATION, examination, 'withdraw', { by: actor });
    };
    const answers = await editedDuring(move, [
      () => student.post(`/examinations/${id}/periods`, OUTSIDE),
      () => student.post(`/examinations/${id}/submission`, { description: 'Trois ans.', then: 'save' }),
    ]);
    expectOvertaken(answers, 'retiré');
  });

  it('the request of an agreement: its periods, its terms', async () => {
    const { student } = story;
    const id = await story.opened();
    const typed = student.fields((await student.get(`/internships/${id}/submission`)).html, TYPED);
    const move: Act = async (tx, actor) => {
      const internship = await INTERNSHIP.find(tx, actor, id);
      if (!internship) throw new Error('The student does not see the internship.');
      return makeMove(tx, INTERNSHIP, internship, 'cancel', { by: actor, reason: 'Je renonce.' });
    };
    const answers = await editedDuring(move, [
      () => student.post(`/internships/${id}/periods`, OUTSIDE),
      () => student.post(`/internships/${id}/submission`, { ...typed, then: 'save' }),
    ]);
    expectOvertaken(answers, 'annul');
  });
});

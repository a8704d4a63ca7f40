import { assignReport, beginReview, proposeOpinion, saveDraft, type Draft } from '../../src/opinions/index.js';
import { loadActor, type Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { isRefusal, type Refusal } from '../../src/platform/refusal/index.js';
import { findReport, versionOf, type Report } from '../../src/reports/index.js';
import type { Everyone, InstitutionWithJury } from './institution.js';
import { admissibleReport } from './examination.js';
import { keepOrder } from './order-of-a-session.js';
import type { Portal } from './portal.js';
import type { Answered } from './visitor.js';

export { keepOrder, ORDER } from './order-of-a-session.js';

export const REASONING =
  'Toutes les expériences sont présentées ; celle qui est détaillée est dans la spécialité et au niveau du diplôme.';

/** The examination, from an admissible file to the proposed opinion, by its own people. */
export async function proposedReport(
  portal: Portal,
  institution: InstitutionWithJury,
  sense: 'FAVOURABLE' | 'UNFAVOURABLE' = 'FAVOURABLE',
): Promise<string> {
  const reportId = await portal.database.transact((tx) => admissibleReport(tx, institution));
  await propose(portal, institution, reportId, sense);
  return reportId;
}

/** Assigns, begins and proposes on a file that stands admissible. */
export async function propose(
  portal: Portal,
  institution: InstitutionWithJury,
  reportId: string,
  sense: 'FAVOURABLE' | 'UNFAVOURABLE' = 'FAVOURABLE',
): Promise<void> {
  await act(portal, institution.coordinator, async (tx, actor) =>
    assignReport(tx, actor, await seen(tx, actor, reportId), institution.professor),
  );
  await act(portal, institution.professor, async (tx, actor) =>
    beginReview(tx, actor, await seen(tx, actor, reportId)),
  );
  await proposeAgain(portal, institution, reportId, sense);
}

/** Writes and proposes, on a file under examination. */
export async function proposeAgain(
  portal: Portal,
  institution: InstitutionWithJury,
  reportId: string,
  sense: 'FAVOURABLE' | 'UNFAVOURABLE' = 'FAVOURABLE',
): Promise<void> {
  await act(portal, institution.professor, async (tx, actor) => {
    const report = await seen(tx, actor, reportId);
    const version = await versionOf(tx, report.currentVersionId);
    const periods = Object.fromEntries(
      (version?.periods ?? []).map(({ id, nature, level, from, to, rate }) => [
        id,
        { choice: 'keep' as const, nature, level, from, to: to ?? '', rate: String(rate), reason: '' },
      ]),
    );
    const draft: Draft = { sense, reasoning: REASONING, notes: '', periods };
    const known =
      (
        await tx.row<{ revision: number }>(
          'select revision from opinion_drafts where report_id = $1 and professor_id = $2',
          [reportId, actor.personId],
        )
      )?.revision ?? 0;
    const revision = await saveDraft(tx, actor, report, { draft, versionId: report.currentVersionId, revision: known });
    return typeof revision === 'number' ? proposeOpinion(tx, actor, report, { revision, minimumLength: 80 }) : revision;
  });
}

/** One verb, by one person; a refusal fails the story. */
export async function act<Result>(
  portal: Portal,
  personId: string,
  what: (tx: Tx, actor: Actor) => Promise<Result | Refusal>,
): Promise<Result> {
  const done = await portal.database.transact(async (tx) => {
    const actor = await loadActor(tx, personId);
    if (!actor) throw new Error('No such person.');
    return what(tx, actor);
  });
  if (isRefusal(done)) throw new Error(`Refused: ${done.code}`);
  return done;
}

async function seen(tx: Tx, actor: Actor, reportId: string): Promise<Report> {
  const report = await findReport(tx, actor, reportId);
  if (!report) throw new Error(`${actor.name} does not see the report.`);
  return report;
}

/** The id at the end of where an act leads: `/diploma-requests/<id>`. */
export function idIn(location: string | null): string {
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0] ?? '';
}

/** The student asks for the diploma, through the pages. Gives the request's id. */
export async function ask({ student }: Everyone, institution: InstitutionWithJury): Promise<string> {
  const opened = await student.post('/diploma-requests', {
    enrolment: `${institution.centre}~${institution.diploma}`,
    year: '2026',
  });
  const id = idIn(opened.location);
  const page = await student.get(`/diploma-requests/${id}/submission`);
  await student.post(`/diploma-requests/${id}/submission`, student.fields(page.html));
  return id;
}

/** The secretary plans, composes and opens a session; today's when no day is given. Gives its id. */
export async function openedSession(
  { secretary }: Everyone,
  institution: InstitutionWithJury,
  when = { heldOn: '2026-11-24', closesOn: '2026-11-24' },
): Promise<string> {
  const planned = await secretary.post('/jury/sessions', { jury: institution.jury, ...when, place: 'Paris' });
  const id = idIn(planned.location);
  await keepOrder(secretary, id);
  await secretary.post(`/jury/sessions/${id}/composition`, composition(institution));
  return id;
}

export function composition(
  { president, member, otherMember }: InstitutionWithJury,
  over: Readonly<Record<string, string>> = {},
): Record<string, string> {
  return {
    'members[0].person': president,
    'members[0].quality': 'teacher',
    'members[0].place': 'president',
    'members[1].person': member,
    'members[1].quality': 'researcher',
    'members[1].place': 'substitute-chair',
    'members[2].person': otherMember,
    'members[2].quality': 'qualified',
    'members[2].place': 'member',
    then: 'open',
    ...over,
  };
}

/** The session is locked, two of its members sign that they are there, the third is excused, and it deliberates. */
export async function startDeliberation(
  { secretary, president, member }: Everyone,
  institution: InstitutionWithJury,
  sessionId: string,
): Promise<void> {
  await secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
  for (const one of [president, member]) await one.post(`/jury/sessions/${sessionId}/presence`, { how: 'room' });
  await secretary.post(`/jury/sessions/${sessionId}/attendance`, {
    'members[0].person': institution.otherMember,
    'members[0].reason': 'En mission à l’étranger.',
    then: 'deliberate',
  });
}

/** The president confirms what is written on a file, as they read it, and the secretary ends the deliberation. */
export async function close(
  { president, secretary }: Everyone,
  sessionId: string,
  ...items: readonly string[]
): Promise<Answered> {
  for (const item of items)
    await president.post(
      `/jury/files/${item}/confirmation`,
      president.fields((await president.get(`/jury/files/${item}`)).html),
    );
  return secretary.post(`/jury/sessions/${sessionId}/moves/close`);
}

/** The president signs the minutes as they read them. Gives the answer. */
export async function sign({ president }: Everyone, sessionId: string): Promise<Answered> {
  const at = `/jury/sessions/${sessionId}/minutes`;
  return president.post(at, president.fields((await president.get(at)).html, { signed: 'yes' }));
}

/** The president signs corrective minutes as they read them, for this reason. */
export async function signCorrection({ president }: Everyone, sessionId: string, reason: string): Promise<Answered> {
  const at = `/jury/sessions/${sessionId}/corrective-minutes`;
  return president.post(at, president.fields((await president.get(at)).html, { signed: 'yes', reason }));
}

/** The agenda item of a report, on whatever session it is now. */
export async function itemOf(portal: Portal, reportId: string): Promise<string> {
  return portal.database.read(
    async (tx) =>
      (
        await tx.row<{ id: string }>(
          `select id from agenda_items a where report_id = $1 and removed_at is null
      order by exists (select 1 from decisions d where d.agenda_item_id = a.id and d.minutes_id is not null),
          entered_at desc
      limit 1`,
          [reportId],
        )
      )?.id ?? '',
  );
}

/** What the database holds of a file and a request: their states. */
export async function statesOf(
  portal: Portal,
  reportId: string,
  requestId: string,
): Promise<[report: string, request: string]> {
  return portal.database.read(async (tx) => {
    const row = await tx.row<{ report: string; request: string }>(
      `select (select state from reports where id = $1) as report,
           (select state from diploma_requests where id = $2) as request`,
      [reportId, requestId],
    );
    return [row?.report ?? '', row?.request ?? ''];
  });
}

/** The letters a person received, subject and body, the latest first. */
export async function lettersOf(portal: Portal, personId: string): Promise<string[]> {
  await portal.drainJobs();
  return portal.database.read(async (tx) =>
    (
      await tx.rows<{ text: string }>(
        `select subject || ' ' || body as text from letters where person_id = $1 order by written_at desc, id`,
        [personId],
      )
    ).map(({ text }) => text),
  );
}

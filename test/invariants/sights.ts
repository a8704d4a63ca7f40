import type { KindName } from '../../src/desk/index.js';
import { canSeeExamination } from '../../src/examinations/rules/sight.js';
import { findExamination } from '../../src/examinations/data/examinations.store.js';
import { listExaminations } from '../../src/examinations/data/list.store.js';
import { canSeeRequest, type RequestSight } from '../../src/diploma-requests/rules/index.js';
import { listRequests } from '../../src/diploma-requests/data/list.store.js';
import { findRequest } from '../../src/diploma-requests/data/requests.store.js';
import { findAmendment } from '../../src/internships/data/amendments.store.js';
import { contentsOf } from '../../src/internships/data/contents.store.js';
import { canSeeInternship } from '../../src/internships/rules/index.js';
import { findInternship, sightOf as sightOfInternship } from '../../src/internships/data/internships.store.js';
import { listInternships } from '../../src/internships/data/list.store.js';
import { agendaOf, findItem } from '../../src/jury/data/agenda.store.js';
import { appealReader, findAppeal, listAppeals } from '../../src/jury/data/appeals.store.js';
import { canSeeAppeal, canSeeItem, canSeeSession, type SightOfAppeal } from '../../src/jury/rules/index.js';
import type { SessionState } from '../../src/jury/rules/session.js';
import { findSession, juriesOf, listSessions } from '../../src/jury/data/sessions.store.js';
import { centresOf, holds, type Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import { canSee, canSeeOutline, type ReportState } from '../../src/reports/rules/index.js';
import type { OpenStanding } from '../../src/reports/rules/sight.js';
import { findOutline, listOutlines } from '../../src/reports/data/outlines.store.js';
import { listReports } from '../../src/reports/data/list.store.js';
import { findReport, sightOf } from '../../src/reports/data/reports.store.js';
import { listSheets } from '../../src/signatures/data/list.store.js';
import { canSeeWithdrawal, type SightOfWithdrawal } from '../../src/withdrawals/rules/index.js';
import { findWithdrawal, listWithdrawals, withdrawalReader } from '../../src/withdrawals/data/withdrawals.store.js';
import { findSheet } from '../../src/signatures/data/sheets.store.js';

/** A kind of thing: what decides who sees it, the finder of one, the list of all, and the words of the rule. */
interface Sight {
  readonly everything: (tx: Tx) => Promise<readonly { readonly id: string }[]>;
  readonly found: (tx: Tx, actor: Actor, id: string) => Promise<unknown>;
  readonly listed: (tx: Tx, actor: Actor) => Promise<readonly { readonly id: string }[]>;
  readonly allowed: (actor: Actor, thing: never) => boolean;
}

const REPORTS = `select r.id, r.state,
     (select json_agg(json_build_object('holderId', s.holder_id, 'heldAs', s.held_as)) from standings s
       where s.report_id = r.id and s.until is null) as standings
   from reports r`;
interface SessionSeen {
  readonly id: string;
  readonly juryId: string;
  readonly state: SessionState;
  readonly deliberated: boolean;
  readonly members: readonly string[];
}
const SESSIONS = `select s.id, s.jury_id as "juryId", s.state,
     exists (select 1 from journal l where l.thing_id = s.id and l.move = 'deliberate') as deliberated,
     (select coalesce(json_agg(m.person_id), '[]') from jury_members m where m.session_id = s.id
        and m.ended_at is null and m.place <> 'substitute') as members
   from jury_sessions s`;
interface InternshipSeen {
  readonly studentId: string;
  readonly centreId: string;
  readonly teacherId: string | null;
  readonly teacherEndedAt: Date | null;
}
const juryReader = (actor: Actor) => ({ personId: actor.personId, secretaryOf: juriesOf(actor) });

/** Every kind of thing that has a life, and what is seen beside them. */
export const SIGHTS: Readonly<
  Record<KindName | 'confidential file in outline' | 'file before a jury' | 'signature sheet', Sight>
> = {
  report: {
    everything: (tx) => tx.rows(REPORTS),
    found: findReport,
    listed: async (tx, actor) => (await listReports(tx, actor, {})).rows,
    allowed: (actor, { standings }: { standings: OpenStanding[] }) => canSee(sightOf(actor), standings),
  },
  'confidential file in outline': {
    everything: (tx) =>
      tx.rows(`${REPORTS} where exists (select 1 from standings o
        where o.report_id = r.id and o.until is null and o.held_as = 'outline') and r.state <> 'DRAFT'`),
    found: findOutline,
    listed: async (tx, actor) => (await listOutlines(tx, actor)).rows,
    allowed: (actor, report: { state: ReportState; standings: OpenStanding[] }) =>
      canSeeOutline(sightOf(actor), report),
  },
  examination: {
    everything: (tx) =>
      tx.rows(
        `select e.id, e.student_id as "studentId", e.centre_id as "centreId",
                (select coalesce(json_agg(m.person_id), '[]') from commission_members m
                    where m.commission_id = e.commission_id) as members
           from examinations e`,
      ),
    found: findExamination,
    listed: async (tx, actor) => (await listExaminations(tx, actor, {})).rows,
    allowed: (actor, examination: { studentId: string; centreId: string; members: string[] }) =>
      canSeeExamination(
        {
          personId: actor.personId,
          registryOf: centresOf(actor, 'registry'),
          coordinatorOf: centresOf(actor, 'coordinator'),
          isInCommission: examination.members.includes(actor.personId),
        },
        examination,
      ),
  },
  'diploma-request': {
    everything: (tx) =>
      tx.rows(`
      select q.id, q.student_id as "studentId", q.centre_id as "centreId",
             (select coalesce(json_agg(json_build_object('holderId', s.holder_id, 'heldAs', s.held_as)), '[]')
                 from standings s where (s.report_id = q.report_id or s.request_id = q.id) and s.until is null
                 and s.held_as in ('secretary', 'juror')) as jury
        from diploma_requests q`),
    found: findRequest,
    listed: async (tx, actor) => (await listRequests(tx, actor, {})).rows,
    allowed: (
      actor,
      request: { studentId: string; centreId: string; jury: { holderId: string; heldAs: 'secretary' | 'juror' }[] },
    ) => {
      const onReport = request.jury
        .filter(({ holderId }) => actor.holders.includes(holderId))
        .map(({ heldAs }) => heldAs);
      const reader: RequestSight = {
        personId: actor.personId,
        registryOf: centresOf(actor, 'registry'),
        coordinatorOf: centresOf(actor, 'coordinator'),
        onReport,
      };
      return canSeeRequest(reader, request);
    },
  },
  'jury-session': {
    everything: (tx) => tx.rows<SessionSeen>(SESSIONS),
    found: findSession,
    listed: async (tx, actor) => (await listSessions(tx, actor)).rows,
    allowed: (actor, session: SessionSeen) =>
      canSeeSession({ ...juryReader(actor), isGeneralAdministrator: holds(actor, 'general-administrator') }, session),
  },
  'file before a jury': {
    everything: (tx) =>
      tx.rows(`
      select a.id, to_json(s) as session,
          (select coalesce(json_agg(e.person_id), '[]') from recusals e where e.agenda_item_id = a.id) as recused
        from agenda_items a join (${SESSIONS}) s on s.id = a.session_id where a.removed_at is null`),
    found: findItem,
    // The list is the agenda of each session that is seen: no other road leads to it.
    listed: async (tx, actor) => {
      const agendas: (readonly { readonly id: string }[])[] = [];
      for (const { id } of (await listSessions(tx, actor)).rows) agendas.push(await agendaOf(tx, actor, id));
      return agendas.flat();
    },
    allowed: (actor, item: { session: SessionSeen; recused: string[] }) => canSeeItem(juryReader(actor), item),
  },
  appeal: {
    everything: (tx) =>
      tx.rows(
        `select a.id, a.student_id as "studentId", a.jury_id as "juryId",
                (select m.person_id from jury_members m join people p on p.id = m.person_id
                  where m.session_id = x.session_id and m.ended_at is null and p.disabled_at is null
                    and (m.president or m.person_id in (select c.chaired_by from decision_confirmations c
                      where c.agenda_item_id = x.agenda_item_id))
                    and not exists (select 1 from recusals e
                      where e.agenda_item_id = x.agenda_item_id and e.person_id = m.person_id)
                  order by m.president desc limit 1) as "adviserId",
                (select json_agg(p) from (
                   select m.person_id from jury_members m where m.session_id = x.session_id
                    union select x.recorded_by
                    union select o.professor_id from opinions o join agenda_items i on i.opinion_id = o.id
                           where i.id = x.agenda_item_id
                    union select q.conditions_certified_by from diploma_requests q where q.id = x.request_id) t (p)) as "tookPart"
           from appeals a join decisions x on x.id = a.decision_id`,
      ),
    found: findAppeal,
    listed: async (tx, actor) => (await listAppeals(tx, actor)).rows,
    allowed: (actor, appeal: SightOfAppeal) => canSeeAppeal(appealReader(actor), appeal),
  },
  withdrawal: {
    everything: (tx) =>
      tx.rows(
        `select w.id, w.student_id as "studentId", w.jury_id as "juryId", w.centre_id as "centreId",
                w.opened_as as "openedAs",
                (select m.person_id from jury_members m
                  where m.session_id = x.session_id and m.president and m.ended_at is null
                    and not exists (select 1 from recusals e
                      where e.agenda_item_id = x.agenda_item_id and e.person_id = m.person_id)) as "presidentId",
                array(select m.person_id from jury_members m join agenda_items a on a.session_id = m.session_id
                    join new_deliberations n on n.id = a.new_deliberation_id
                  where n.withdrawal_id = w.id and a.removed_at is null and m.ended_at is null and m.place <> 'substitute'
                    and not exists (select 1 from recusals e
                      where e.agenda_item_id = a.id and e.person_id = m.person_id)) as "memberIds"
           from withdrawals w join decisions x on x.id = w.decision_id`,
      ),
    found: findWithdrawal,
    listed: async (tx, actor) => (await listWithdrawals(tx, actor)).rows,
    allowed: (actor, withdrawal: SightOfWithdrawal) => canSeeWithdrawal(withdrawalReader(actor), withdrawal),
  },
  internship: {
    everything: (tx) =>
      tx.rows(
        'select id, student_id as "studentId", centre_id as "centreId", teacher_id as "teacherId", teacher_ended_at as "teacherEndedAt" from internships',
      ),
    found: findInternship,
    listed: async (tx, actor) => (await listInternships(tx, actor, {})).rows,
    allowed: (actor, internship: InternshipSeen) => canSeeInternship(sightOfInternship(actor), internship),
  },
  amendment: {
    everything: (tx) =>
      tx.rows(
        `select a.id, i.student_id as "studentId", i.centre_id as "centreId", i.teacher_id as "teacherId", i.teacher_ended_at as "teacherEndedAt"
           from amendments a
           join internships i on i.id = a.internship_id`,
      ),
    found: findAmendment,
    // The list is that of each internship that is seen: no other road leads to it.
    listed: async (tx, actor) => {
      const all: (readonly { readonly id: string }[])[] = [];
      for (const { id } of (await listInternships(tx, actor, {})).rows) all.push((await contentsOf(tx, id)).amendments);
      return all.flat();
    },
    allowed: (actor, internship: InternshipSeen) => canSeeInternship(sightOfInternship(actor), internship),
  },
  'signature sheet': {
    everything: (tx) =>
      tx.rows(
        `select s.id, array_agg(p.holder_id) || s.keeper_id as holders
           from signature_sheets s
           join signature_parties p on p.sheet_id = s.id
          group by s.id`,
      ),
    found: findSheet,
    listed: async (tx, actor) => (await listSheets(tx, actor, undefined)).rows,
    allowed: (actor, sheet: { holders: (string | null)[] }) =>
      sheet.holders.some((holder) => holder !== null && actor.holders.includes(holder)),
  },
};

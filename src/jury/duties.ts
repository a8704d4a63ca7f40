import { REQUEST_STATES } from '../diploma-requests/index.js';
import { centresOf, holds, type Actor } from '../people/index.js';
import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../platform/clock/index.js';
import { caseOf, literalsOf, type Tx } from '../platform/database/index.js';
import { addressOf, dutiesOf, type Duty, type KindOfDuty, type Owed } from '../platform/web/index.js';
import { APPEAL_STATES, SESSION_STATES, type SessionState } from './rules/index.js';
import { ADVISER } from './data/adviser.js';
import { appealReader } from './data/appeals.store.js';
import { REPLACEABLE } from './data/closed-members.store.js';
import { SITS } from './data/members.store.js';
import { REQUEST_WAITS } from './data/recusal-requests.store.js';
import { juriesOf } from './data/sessions.store.js';
import { words } from './words/words.js';
import type { Words } from './words/words.fr.js';

const state = literalsOf(SESSION_STATES);
const appealState = literalsOf(APPEAL_STATES);
const requestState = literalsOf(REQUEST_STATES);

type Kind = keyof Words['duties'];

/** What each state asks, by whom it is owed. */
const TO_SECRETARY: Readonly<Partial<Record<SessionState, Kind>>> = {
  PLANNED: 'plan',
  OPEN: 'openOnes',
  LOCKED: 'hold',
  DELIBERATING: 'decide',
};

interface Line extends Owed<Kind> {
  readonly id: string;
  readonly dueOn: LocalDate | null;
}

/**
 * Past its day, a session is late for its secretary alone; an appeal, two months after it was filed, for whoever owes
 * something of it.
 */
function kindsOf(isSecretary: boolean): Readonly<Record<Kind, KindOfDuty<Line>>> {
  const session = {
    one: ({ id }: Line) => addressOf('/jury/sessions/:id', { id }),
    all: addressOf('/jury/sessions'),
    dueOn: ({ dueOn }: Line) => dueOn,
    isNeverLate: true,
  };
  return {
    sign: { ...session, waitingOn: 'me' },
    decide: { ...session, waitingOn: 'me' },
    hold: { ...session, waitingOn: 'me', isNeverLate: !isSecretary },
    plan: { ...session, waitingOn: 'me', isNeverLate: !isSecretary },
    appeals: { waitingOn: 'me', all: addressOf('/appeals'), dueOn: session.dueOn },
    suggested: {
      ...session,
      one: ({ id }: Line) => addressOf('/jury/sessions/:id/conflicts', { id }),
      waitingOn: 'me',
    },
    lift: { ...session, one: ({ id }: Line) => addressOf('/jury/files/:item', { item: id }), waitingOn: 'me' },
    answer: { ...session, one: ({ id }: Line) => addressOf('/jury/files/:item', { item: id }), waitingOn: 'me' },
    advise: { waitingOn: 'me', all: addressOf('/appeals'), dueOn: session.dueOn },
    anew: { waitingOn: 'me', all: addressOf('/jury/new-deliberations'), dueOn: session.dueOn },
    schedule: { waitingOn: 'me', all: addressOf('/scheduling'), dueOn: session.dueOn, isNeverLate: true },
    read: { ...session, waitingOn: 'me' },
    replace: { ...session, waitingOn: 'me' },
    openOnes: { ...session, waitingOn: 'others' },
    waitSignature: { ...session, waitingOn: 'others' },
    waitSession: {
      waitingOn: 'others',
      all: addressOf('/diploma-requests', { query: { state: 'ADMISSIBLE' } }),
      dueOn: session.dueOn,
      isNeverLate: true,
    },
  };
}

/**
 * What the actor owes of the jury: the secretary its sessions, whoever presided a signature or an answer, the president
 * an advice, a member a reading, the registry its requests, those who answer appeals an answer. One statement.
 */
export async function duties(tx: Tx, actor: Actor): Promise<Duty[]> {
  const registryOf = centresOf(actor, 'registry');
  const { owed } = (await tx.row<{ owed: Line[] | null }>(
    `select json_agg(o) as owed from (select kind, min(id::text) as id, count(*)::int as count, "dueOn" from (
       select ${caseOf('s.state', TO_SECRETARY, 'waitSignature')} as kind, s.id,
              to_char(case s.state when ${state('OPEN')} then s.closes_on else s.held_on end, 'YYYY-MM-DD') as "dueOn"
         from jury_sessions s where s.jury_id = any ($2)
           and s.state in (${state('PLANNED', 'OPEN', 'LOCKED', 'DELIBERATING', 'MINUTES_DRAFT')})
       union all
       select 'replace', s.id, to_char(s.held_on, 'YYYY-MM-DD')
         from jury_sessions s
        where s.jury_id = any ($2) and ${REPLACEABLE} and exists (select 1
          from jury_members m join people.person p on p.id = m.person_id
         where m.session_id = s.id and m.ended_at is null and p.disabled_at is not null)
       union all
       select case when s.state in (${state('OPEN', 'LOCKED')}) then 'read' else 'sign' end, s.id,
              to_char(s.held_on, 'YYYY-MM-DD')
         from jury_members m join jury_sessions s on s.id = m.session_id
        where m.person_id = $1 and ${SITS}
          and (s.state in (${state('OPEN', 'LOCKED')})
            or (s.state = ${state('MINUTES_DRAFT')}
              and exists (select 1 from minutes_signers(s.id) w where w.person_id = $1)
              and not exists (select 1 from minutes_signatures g
                where g.session_id = s.id and g.person_id = $1 and g.voided_at is null))
            or (s.state = ${state('MINUTES_SIGNED')}
              and exists (select 1 from decisions d where d.session_id = s.id and d.minutes_id is null
                and correction_signer(d.agenda_item_id) = $1)))
       union all
       select 'appeals', a.id, to_char(a.filed_at + interval '2 months', 'YYYY-MM-DD') from appeals a
        where $4 and a.state in (${appealState('FILED', 'UNDER_REVIEW')})
          and not exists (select 1 from took_part_in(a.decision_id) one where one = $1)
       union all
       select 'advise', a.id, to_char(a.filed_at + interval '2 months', 'YYYY-MM-DD')
         from jury_members m join decisions x on x.session_id = m.session_id join appeals a on a.decision_id = x.id
        where m.person_id = $1 and ${SITS} and a.state in (${appealState('FILED', 'UNDER_REVIEW')})
          and (select v.person_id from (${ADVISER}) v) = $1
          and not exists (select 1 from appeal_advices v where v.appeal_id = a.id and v.given)
       union all
       select 'suggested', c.session_id, to_char(s.held_on, 'YYYY-MM-DD')
         from jury.conflict_suggestion c join jury_sessions s on s.id = c.session_id where c.jury_id = any ($2)
       union all
       select 'lift', l.agenda_item_id, to_char(s.held_on, 'YYYY-MM-DD')
         from jury_members m join jury_sessions s on s.id = m.session_id
         join agenda_items a on a.session_id = s.id and a.removed_at is null
         join recusal_liftings l on l.agenda_item_id = a.id and l.answered_at is null
        where m.person_id = $1 and ${SITS} and s.state in (${state('OPEN', 'LOCKED', 'DELIBERATING')})
          and who_answers_of(a.id, l.person_id) = $1 and not was_decided(a.id)
       union all
       select 'answer', a.id, to_char(s.held_on, 'YYYY-MM-DD')
         from jury_members m join jury_sessions s on s.id = m.session_id
         join agenda_items a on a.session_id = s.id and a.removed_at is null
         join recusal_requests q on q.agenda_item_id = a.id
        where m.person_id = $1 and ${SITS} and s.state in (${state('OPEN', 'LOCKED', 'DELIBERATING')})
          and who_answers_of(a.id, q.person_id) = $1 and ${REQUEST_WAITS}
       union all
       select 'anew', n.id, to_char(n.last_day, 'YYYY-MM-DD') from new_deliberations n
         join agenda_items a on a.id = n.agenda_item_id join jury_sessions s on s.id = a.session_id
        where s.jury_id = any ($2) and n.ended_at is null
          and not exists (select 1 from agenda_items b where b.new_deliberation_id = n.id and b.removed_at is null)
       union all
       select case when n.closes_on is null then 'waitSession' else 'schedule' end, q.id,
              to_char(n.closes_on, 'YYYY-MM-DD')
         from diploma_requests.request q join institution.diploma d on d.id = q.diploma_id
         left join lateral (select min(s.closes_on) as closes_on from jury_sessions s
           where s.jury_id = d.jury_id and s.state = ${state('OPEN')}) n on true
        where q.centre_id = any ($3) and q.state = ${requestState('ADMISSIBLE')}) x group by kind, "dueOn") o`,
    [actor.personId, juriesOf(actor), registryOf, appealReader(actor).answersAppeals],
  )) ?? { owed: null };
  const today = localDate(tx.now, INSTITUTION_TIME_ZONE);
  return dutiesOf(kindsOf(holds(actor, 'secretary')), owed ?? [], {
    text: (kind, count, locale) => words(locale).duties[kind](count),
    today: () => today,
  });
}

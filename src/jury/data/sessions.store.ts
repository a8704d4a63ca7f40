import { holds, type Actor } from '../../people/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import { SITS } from './members.store.js';
import { hasSat, SESSION_STATES, type JurySession, type SessionStanding } from '../rules/index.js';

const state = literalsOf(SESSION_STATES);

/** A session with the name of its jury. */
export interface Session extends JurySession {
  readonly juryFr: string;
  readonly juryEn: string;
}

const PAGE = 50;

type SessionRow = Omit<Session, 'standings'> & { readonly isMember: boolean; readonly isPresident: boolean } & {
  /** Null for whoever has no part of its minutes to sign. */
  readonly hasSigned: boolean | null;
};

const SESSION = `
  select s.id, s.number, s.jury_id as "juryId", s.state, s.journal_seq as "journalSeq", s.state_since as "stateSince",
         s.held_on as "heldOn", s.closes_on as "closesOn", s.place, s.law,
         s.appointment_reference as "appointmentReference", s.appointment_date as "appointmentDate", s.quorum,
         j.name_fr as "juryFr", j.name_en as "juryEn",
         exists (select 1 from jury_members m where m.session_id = s.id and m.person_id = $1 and ${SITS}) as "isMember",
         exists (select 1 from jury_members m
           where m.session_id = s.id and m.person_id = $1 and m.president and ${SITS}) as "isPresident",
         (select exists (select 1 from minutes_signatures g
              where g.session_id = s.id and g.person_id = $1 and g.voided_at is null)
            from minutes_signers(s.id) w where w.person_id = $1) as "hasSigned"
    from jury_sessions s join institution.jury j on j.id = s.jury_id`;
/**
 * Who sees a session: the secretaries of its jury, those appointed to it once it is open, and the general administrator
 * ($3) what they may cancel, or have.
 */
const SEEN = `(s.jury_id = any ($2)
  or (s.state <> ${state('PLANNED')}
    and exists (select 1 from jury_members m where m.session_id = s.id and m.person_id = $1 and ${SITS}))
  or ($3 and (s.state in (${state('DELIBERATING')}, ${state('MINUTES_DRAFT')}) or (s.state = ${state('CANCELLED')}
    and exists (select 1 from platform.journal l where l.thing_id = s.id and l.move = 'deliberate')))))`;

/** The session, if this actor may see it, with what they are to it. Hidden and missing are both undefined. */
export async function findSession(tx: Tx, actor: Actor, id: string): Promise<Session | undefined> {
  const row = await tx.row<SessionRow>(`${SESSION} where s.id = $4 and ${SEEN}`, [
    actor.personId,
    juriesOf(actor),
    holds(actor, 'general-administrator'),
    id,
  ]);
  return row && sessionOf(row, actor);
}

/** The sessions this actor may see, those to come first, then the latest. At most 50 after a key. */
export async function listSessions(tx: Tx, actor: Actor, after?: ListKey): Promise<ListPage<Session>> {
  const rows = await tx.rowsPlannedAnew<SessionRow>(
    `${SESSION} where ${SEEN} and ($4::date is null or (s.held_on, s.id) < ($4, $5::uuid)) order by s.held_on desc, s.id desc limit ${PAGE + 1}`,
    [actor.personId, juriesOf(actor), holds(actor, 'general-administrator'), after?.at ?? null, after?.id ?? null],
  );
  const sessions = rows.map((row) => sessionOf(row, actor));
  return pageOfLines(sessions, PAGE, ({ heldOn, id }) => ({ at: heldOn, id }));
}

/**
 * Holds a session as it is until the transaction ends: `share` for what rests on its state (a file put before it, a
 * decision written), `update` for what settles it (its composition, its signature). Whoever would change it meanwhile
 * waits.
 */
export async function holdSession(tx: Tx, id: string, how: 'share' | 'update'): Promise<void> {
  await tx.rows(`select 1 from jury_sessions where id = $1 for ${how === 'share' ? 'share' : 'update'}`, [id]);
}

/** Notes by which order a session is composed, and how many must sit: what its pages and minutes say of it. */
export async function noteAppointment(
  tx: Tx,
  id: string,
  order: { readonly reference: string; readonly signedOn: string | null; readonly quorum: number },
): Promise<void> {
  await tx.rows(
    'update jury_sessions set appointment_reference = $2, appointment_date = $3, quorum = $4 where id = $1',
    [id, order.reference.trim() || null, order.signedOn, order.quorum],
  );
}

/** Notes how many must sit, after a change of composition. */
export async function noteQuorum(tx: Tx, id: string, quorum: number): Promise<void> {
  await tx.rows('update jury_sessions set quorum = $2 where id = $1', [id, quorum]);
}

/** For the portal itself (the clock, a scheduling registry), never for a page that shows a session. */
export async function sessionForThePortal(tx: Tx, id: string): Promise<Session | undefined> {
  const row = await tx.row<SessionRow>(`${SESSION} where s.id = $2`, [null, id]);
  return row && { ...row, standings: [] };
}

/** The open sessions whose closing date has passed on this day: the clock locks them. */
export async function sessionsToLock(tx: Tx, today: string): Promise<Session[]> {
  const rows = await tx.rows<SessionRow>(
    `${SESSION} where s.state = ${state('OPEN')} and s.closes_on < $2 order by s.id`,
    [null, today],
  );
  return rows.map((row) => ({ ...row, standings: [] }));
}

/** An open session that a registry may put files before. */
export interface OpenSession {
  readonly id: string;
  readonly number: string;
  readonly juryId: string;
  readonly juryFr: string;
  readonly juryEn: string;
  readonly heldOn: string;
  readonly closesOn: string;
}

/** Every open session, the nearest first: the calendar is no secret, the agenda is. */
export async function openSessions(tx: Tx): Promise<OpenSession[]> {
  return tx.rows<OpenSession>(
    `select s.id, s.number, s.jury_id as "juryId", j.name_fr as "juryFr", j.name_en as "juryEn", s.held_on as "heldOn",
            s.closes_on as "closesOn"
       from jury_sessions s join institution.jury j on j.id = s.jury_id where s.state = ${state('OPEN')}
       order by s.held_on, s.id limit 100`,
  );
}

/** How many files are on the agenda of a session: for whoever sees none of them. */
export async function countOfAgenda(tx: Tx, sessionId: string): Promise<number> {
  const row = await tx.row<{ files: number }>(
    'select count(*)::int as files from agenda_items where session_id = $1 and removed_at is null',
    [sessionId],
  );
  return row?.files ?? 0;
}

/** The juries whose secretary this actor is. */
export function juriesOf(actor: Actor): string[] {
  return actor.seats.flatMap(({ role, juryId }) => (role === 'secretary' && juryId !== null ? [juryId] : []));
}

function sessionOf({ isMember, isPresident, hasSigned, ...row }: SessionRow, actor: Actor): Session {
  const standings: SessionStanding[] = [
    ...(juriesOf(actor).includes(row.juryId) ? (['secretary'] as const) : []),
    ...(isPresident ? (['president'] as const) : []),
    ...(isMember ? (['member'] as const) : []),
    ...(holds(actor, 'general-administrator') && hasSat(row.state) ? (['general-administrator'] as const) : []),
    ...(hasSigned === null ? [] : hasSigned ? (['signatory'] as const) : (['signer'] as const)),
  ];
  return { ...row, standings };
}

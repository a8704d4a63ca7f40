import type { AppealStanding } from './appeal.js';
import { hasSat, type JurySession, type SessionState } from './session.js';

/** What sight asks of whoever looks at a jury's things: who they are, and the juries whose secretary they are. */
export interface JurySight {
  readonly personId: string;
  readonly secretaryOf: readonly string[];
}

/** The same for a session itself. */
export interface SessionSight extends JurySight {
  readonly isGeneralAdministrator: boolean;
}

/** What a session is to sight: its jury, how far it is, and who is appointed to it. */
export interface SightOfSession {
  readonly juryId: string;
  readonly state: SessionState;
  /** Whether its deliberation was opened, whatever came of it. */
  readonly deliberated: boolean;
  readonly members: readonly string[];
}

/**
 * Who may see a session: the secretaries of its jury, its members once it is convened, and the general administrator
 * what they may cancel, or have cancelled, once it deliberates. The SQL of the store says the same, and a test compares
 * the two.
 */
export function canSeeSession(reader: SessionSight, session: SightOfSession): boolean {
  return isOfSession(reader, session) || (reader.isGeneralAdministrator && mayBeBrokenOff(session));
}

function mayBeBrokenOff({ state, deliberated }: SightOfSession): boolean {
  return hasSat(state) || (state === 'CANCELLED' && deliberated);
}

/** Whether the reader keeps the session, or sits: who reads its files, its minutes, its sheets. */
export function readsItsFiles({ standings }: Pick<JurySession, 'standings'>): boolean {
  return standings.includes('secretary') || standings.includes('member');
}

function isOfSession(reader: JurySight, session: SightOfSession): boolean {
  return (
    reader.secretaryOf.includes(session.juryId) ||
    (session.state !== 'PLANNED' && session.members.includes(reader.personId))
  );
}

/** Who may see a file on its agenda: whoever keeps the session or sits, but for the members who do not sit on that file. */
export function canSeeItem(
  reader: JurySight,
  item: { readonly session: SightOfSession; readonly recused: readonly string[] },
): boolean {
  return (
    isOfSession(reader, item.session) &&
    (reader.secretaryOf.includes(item.session.juryId) || !item.recused.includes(reader.personId))
  );
}

/** What sight asks of whoever looks at an appeal. */
export interface AppealSight extends JurySight {
  /** They hold a seat that answers appeals. */
  readonly answersAppeals: boolean;
}

/** What an appeal is to sight. */
export interface SightOfAppeal {
  readonly studentId: string;
  readonly juryId: string;
  /** Whose advice is asked: the president, or whoever chaired in their place; null where nobody may give it. */
  readonly adviserId: string | null;
  /** Everybody who took part in what came to the decision. */
  readonly tookPart: readonly string[];
}

/**
 * What the reader is to an appeal. Whoever took part in a decision answers no appeal against it, whatever seat they hold
 * (decision 13).
 */
export function appealStandings(reader: AppealSight, appeal: SightOfAppeal): AppealStanding[] {
  const { personId, answersAppeals, secretaryOf } = reader;
  const isStudent = appeal.studentId === personId;
  return [
    ...(isStudent ? (['author'] as const) : []),
    ...(answersAppeals && !isStudent && !appeal.tookPart.includes(personId) ? (['officer'] as const) : []),
    ...(appeal.adviserId === personId ? (['president'] as const) : []),
    ...(secretaryOf.includes(appeal.juryId) ? (['secretary'] as const) : []),
  ];
}

/** Who may see an appeal: whoever is something to it. The SQL of the store says the same, and a test compares the two. */
export function canSeeAppeal(reader: AppealSight, appeal: SightOfAppeal): boolean {
  return appealStandings(reader, appeal).length > 0;
}

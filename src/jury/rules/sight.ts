import type { SessionState } from './session.js';

/** What sight asks of whoever looks at a jury's things: who they are, and the juries whose secretary they are. */
export interface JurySight {
  readonly personId: string;
  readonly secretaryOf: readonly string[];
}

/** What a session is to sight: its jury, how far it is, and who is appointed to it. */
export interface SightOfSession {
  readonly juryId: string;
  readonly state: SessionState;
  readonly members: readonly string[];
}

/**
 * Who may see a session: the secretaries of its jury, and its members once it is convened. The SQL of the store says
 * the same, and a test compares the two.
 */
export function canSeeSession(reader: JurySight, session: SightOfSession): boolean {
  return (
    reader.secretaryOf.includes(session.juryId) ||
    (session.state !== 'PLANNED' && session.members.includes(reader.personId))
  );
}

/** Who may see a file on its agenda: whoever sees the session, but for the members who do not sit on that file. */
export function canSeeItem(
  reader: JurySight,
  item: { readonly session: SightOfSession; readonly recused: readonly string[] },
): boolean {
  return (
    canSeeSession(reader, item.session) &&
    (reader.secretaryOf.includes(item.session.juryId) || !item.recused.includes(reader.personId))
  );
}

/** Who may see an appeal: its student, and the secretaries of the jury whose decision it is. */
export function canSeeAppeal(
  reader: JurySight,
  appeal: { readonly studentId: string; readonly juryId: string },
): boolean {
  return appeal.studentId === reader.personId || reader.secretaryOf.includes(appeal.juryId);
}

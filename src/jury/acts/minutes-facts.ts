import { letterheadOf, type Letterhead } from '../../institution/index.js';
import type { Tx } from '../../platform/database/index.js';
import { wholeAgendaOf, type AgendaLine } from '../data/agenda.store.js';
import { putBackOf, type PutBackLine } from '../data/put-back.store.js';
import { changesOf, type ChangeByOrder } from '../data/composition-changes.store.js';
import type { Correction } from '../data/decisions.store.js';
import { membersOf, type Member } from '../data/members.store.js';
import type { Minutes } from '../data/minutes.store.js';
import { minutesSignaturesOf, preventionOf, type MinutesSignature } from '../data/signatures.store.js';
import type { Session } from '../data/sessions.store.js';
import { isPresidentPrevented } from '../rules/index.js';

/** Everything that minutes say: read once for the draft on the page, and once more at the signature. */
export interface MinutesFacts {
  readonly session: Session;
  readonly members: readonly Member[];
  /** Who took whose place after the opening. */
  readonly changes: readonly ChangeByOrder[];
  readonly agenda: readonly AgendaLine[];
  /** What the jury put back without deciding it. */
  readonly putBack: readonly PutBackLine[];
  /** The signatures that count. */
  readonly signatures: readonly MinutesSignature[];
  /** The president cannot sign: the substitute chair of the order does. */
  readonly isPrevented: boolean;
  readonly letterhead: Letterhead;
  readonly number: string;
  /** The instant of the last signature, which they bear. */
  readonly at: Date;
}

/** The same of minutes that correct others: why, and each decision before and after. */
export interface CorrectiveFacts extends Omit<
  MinutesFacts,
  'changes' | 'agenda' | 'putBack' | 'signatures' | 'isPrevented'
> {
  /** Who signs them: whoever signs for the session, or the chair of files on which that person is recused. */
  readonly signer: Member;
  readonly corrects: Minutes;
  readonly reason: string;
  readonly lines: readonly { readonly line: AgendaLine; readonly correction: Correction }[];
}

/** What the minutes of a session say now; `at` is the instant they will bear. */
export async function minutesFacts(tx: Tx, session: Session, at: Date): Promise<MinutesFacts> {
  const members = await membersOf(tx, session.id);
  const prevention = await preventionOf(tx, session.id);
  return {
    session,
    members,
    changes: await changesOf(tx, session.id),
    agenda: await wholeAgendaOf(tx, session.id),
    putBack: await putBackOf(tx, session.id),
    signatures: await minutesSignaturesOf(tx, session.id),
    isPrevented: isPresidentPrevented(session, members, prevention !== undefined),
    letterhead: await letterheadOf(tx, null),
    // Minutes bear their session's number.
    number: `PV-${session.number}`,
    at,
  };
}

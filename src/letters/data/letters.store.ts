import type { LetterPart } from '../../papers/index.js';
import type { Tx } from '../../platform/database/index.js';
import { enqueue } from '../../platform/jobs/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import { LINK, withLinkShown } from './links.js';
import type { Sending, SendingFailure } from '../words/sending.js';

/** About two days, waiting longer each time: six hours at most. */
const ATTEMPTS = 16;

const SENDING = 'sent_at as "sentAt", dropped_at as "droppedAt", unsent_at as "unsentAt", failure';

/** A letter about to be written. Plain text; the words come from the room that writes. */
export interface NewLetter {
  /** Whom to: a person's id. */
  readonly to: string;
  readonly locale: 'fr' | 'en';
  readonly about: { readonly thing: string; readonly thingId: string };
  /** What it says, for whoever sorts letters: `report.admit`. */
  readonly kind: string;
  /** What brought it: one letter a cause and a person, however often its job runs. */
  readonly cause: string;
  readonly subject: string;
  readonly body: string;
  /** What it says part by part, of which `body` is the plain text: for its paper. */
  readonly parts?: readonly LetterPart[] | undefined;
  /** The words hold `LINK`: a link of this name is made for this key as the letter leaves. */
  readonly link?: { readonly name: string; readonly key: string } | undefined;
}

/**
 * Writes a letter and sees to its sending. Gives its id; undefined when the same cause wrote to the same person before:
 * nothing changes then.
 */
export async function writeLetter(tx: Tx, { to, link, ...letter }: NewLetter): Promise<string | undefined> {
  checkPlaceOf(link, letter);
  const written = await tx.row<{ id: string }>(
    `insert into letters (person_id, link, link_key, thing, thing_id, kind, locale, subject, body, cause, written_at,
       parts) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (cause, person_id) do nothing returning id`,
    [
      to,
      link?.name ?? null,
      link?.key ?? null,
      letter.about.thing,
      letter.about.thingId,
      letter.kind,
      letter.locale,
      letter.subject,
      letter.body,
      letter.cause,
      tx.now,
      letter.parts ? JSON.stringify(letter.parts) : null,
    ],
  );
  if (written) await enqueueSending(tx, written.id);
  return written?.id;
}

/** Sees to the sending of a letter that waits. */
export async function enqueueSending(tx: Tx, letterId: string): Promise<void> {
  await enqueue(tx, 'send-letter', { letterId }, { key: `letter:${letterId}`, maxAttempts: ATTEMPTS });
}

function checkPlaceOf(link: NewLetter['link'], { kind, body }: Pick<NewLetter, 'kind' | 'body'>): void {
  if (link && !body.includes(LINK)) throw new Error(`A letter ${kind} has a link, and no place for it.`);
}

/** A letter to somebody without an account. */
export interface NewOutsideLetter extends Omit<NewLetter, 'to'> {
  readonly to: { readonly name: string; readonly email: string };
}

/**
 * Writes to somebody without an account, and sees to the sending; without SMTP (`Mail.canSend`) it stays here. The same
 * cause again for the same address changes nothing.
 */
export async function writeOutsideLetter(tx: Tx, { to, link, ...letter }: NewOutsideLetter): Promise<void> {
  checkPlaceOf(link, letter);
  const written = await tx.row<{ id: string }>(
    `insert into letters (outside_name, outside_email, link, link_key, thing, thing_id, kind, locale, subject, body,
       cause, written_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
     on conflict (cause, outside_email) where outside_email is not null do nothing returning id`,
    [
      to.name,
      to.email.trim().toLowerCase(),
      link?.name ?? null,
      link?.key ?? null,
      letter.about.thing,
      letter.about.thingId,
      letter.kind,
      letter.locale,
      letter.subject,
      letter.body,
      letter.cause,
      tx.now,
    ],
  );
  if (written) await enqueueSending(tx, written.id);
}

/** A letter to somebody without an account, as the page of its thing shows it: never its link. */
export interface OutsideLetter extends Sending {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly subject: string;
  readonly body: string;
  readonly writtenAt: Date;
}

/**
 * The letters about a thing to people without an account, the latest first. Whoever asks has seen to it that the reader
 * may see the thing. At most 50.
 */
export async function outsideLettersAbout(tx: Tx, thingId: string): Promise<OutsideLetter[]> {
  const rows = await tx.rows<OutsideLetter>(
    `select id, outside_name as name, outside_email as email, locale, subject, body, written_at as "writtenAt",
            ${SENDING}
       from letters where thing_id = $1 and outside_email is not null order by written_at desc, id desc limit 50`,
    [thingId],
  );
  return rows.map(withLinkShown);
}

/** A letter as it is read. */
export interface Letter extends Sending {
  readonly id: string;
  readonly locale: 'fr' | 'en';
  readonly subject: string;
  readonly body: string;
  readonly kind: string;
  readonly thing: string;
  readonly thingId: string;
  readonly writtenAt: Date;
  readonly readAt: Date | null;
  /** It was put on paper. */
  readonly isOnPaper: boolean;
  /** Its number as a paper; null until it was put on paper. */
  readonly number: string | null;
  /** Whether the person it was written to has opened it before. */
  readonly isOpened: boolean;
  /** Its words have the place of a personal link, which is kept nowhere. */
  readonly hasLink: boolean;
}

/** What a line of the letters about a thing shows. */
export type LetterLine = Pick<Letter, 'id' | 'subject' | 'writtenAt' | keyof Sending>;

const LETTER = `
  id, locale, subject, body, kind, thing, thing_id as "thingId", written_at as "writtenAt", read_at as "readAt",
  link is not null as "hasLink", paper_id is not null as "isOnPaper",
  (select n.number from letter_numbers n where n.letter_id = letters.id) as number,
  exists (select 1 from letter_openings o where o.letter_id = letters.id) as "isOpened", ${SENDING}`;
const PAGE = 50;

/** A person's letters, the latest first, from after a key. */
export async function lettersTo(tx: Tx, personId: string, after: ListKey | undefined): Promise<ListPage<Letter>> {
  const rows = await tx.rowsPlannedAnew<Letter>(
    `select ${LETTER} from letters where person_id = $1
       and ($2::timestamptz is null or (written_at, id) < ($2, $3::uuid)) order by written_at desc, id desc limit $4`,
    [personId, after?.at ?? null, after?.id ?? null, PAGE + 1],
  );
  return pageOfLines(rows.map(withLinkShown), PAGE, ({ writtenAt, id }) => ({ at: writtenAt.toISOString(), id }));
}

/** One of a person's own letters. */
export async function letterTo(tx: Tx, personId: string, id: string): Promise<Letter | undefined> {
  const letter = await tx.row<Letter>(`select ${LETTER} from letters where id = $1 and person_id = $2`, [id, personId]);
  return letter && withLinkShown(letter);
}

/** A person's own letters about one thing, the latest first: for its page. At most 20. */
export async function lettersAbout(tx: Tx, thingId: string, personId: string): Promise<Letter[]> {
  const rows = await tx.rows<Letter>(
    `select ${LETTER} from letters where thing_id = $1 and person_id = $2 order by written_at desc, id desc limit 20`,
    [thingId, personId],
  );
  return rows.map(withLinkShown);
}

/** A letter on its way out, with the address it goes to. */
export interface LetterToSend {
  readonly to: string;
  readonly name: string;
  readonly subject: string;
  readonly body: string;
  readonly isOutside: boolean;
  readonly link: string | null;
  readonly linkKey: string | null;
}

/** A letter that waits to be sent; undefined once sent, or dropped. */
export async function letterToSend(tx: Tx, id: string): Promise<LetterToSend | undefined> {
  return tx.row<LetterToSend>(
    `select coalesce(l.outside_email, p.email) as "to", coalesce(l.outside_name, p.name) as name, l.subject, l.body,
            l.outside_email is not null as "isOutside", l.link, l.link_key as "linkKey"
       from letters l left join people.person p on p.id = l.person_id
       where l.id = $1 and l.sent_at is null and l.dropped_at is null`,
    [id],
  );
}

/** Notes that a letter does not leave: what it led to is not wanted any more. */
export async function dropLetter(tx: Tx, id: string): Promise<void> {
  await tx.rows('update letters set dropped_at = $1 where id = $2 and sent_at is null', [tx.now, id]);
}

/** Notes that it left. */
export async function noteSent(tx: Tx, id: string): Promise<void> {
  await tx.rows(
    'update letters set attempts = attempts + 1, sent_at = $1, unsent_at = null, failure = null, last_error = null where id = $2',
    [tx.now, id],
  );
}

/** How a sending failed. */
export interface FailedSending {
  readonly failure: SendingFailure;
  /** What the server said: for whoever looks after it, shown nowhere. */
  readonly reply: string;
  /** Nobody tries again by itself. */
  readonly isUnsent: boolean;
}

/**
 * Notes that it did not leave, and why; nothing is lost, it stays readable in the portal. Where another run has sent it
 * meanwhile, there is nothing to note.
 */
export async function noteFailure(tx: Tx, id: string, { failure, reply, isUnsent }: FailedSending): Promise<void> {
  await tx.rows(
    `update letters set attempts = attempts + 1, failure = $2, last_error = $3, unsent_at = case when $4
       then $1::timestamptz end
      where id = $5 and sent_at is null`,
    [tx.now, failure, reply, isUnsent, id],
  );
}

/**
 * How many letters did not leave since an instant, why, the commonest first; those that came too late for a mail server
 * are not counted.
 */
export async function unsentSince(tx: Tx, since: Date): Promise<{ failure: SendingFailure; count: number }[]> {
  return tx.rows(
    `select failure, count(*)::int as count from letters where unsent_at >= $1 and failure <> 'late' group by failure
       order by count desc, failure`,
    [since],
  );
}

import type { Civility, GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';

/** A signature of minutes that counts. */
export interface MinutesSignature {
  readonly personId: string;
  /** Of what they read, which may be less than the whole. */
  readonly digest: string;
  readonly signedAt: Date;
}

/** The signatures of a session's minutes that count, the first first. */
export async function minutesSignaturesOf(tx: Tx, sessionId: string): Promise<MinutesSignature[]> {
  return tx.rows<MinutesSignature>(
    `select person_id as "personId", digest, signed_at as "signedAt" from minutes_signatures
      where session_id = $1 and voided_at is null order by signed_at, id`,
    [sessionId],
  );
}

/** Somebody who signs a part of the minutes, and since when they have. */
export interface Signer {
  readonly personId: string;
  readonly name: string;
  readonly civility: Civility | null;
  readonly locale: 'fr' | 'en';
  readonly isGeneral: boolean;
  readonly signedAt: Date | null;
}

/** Who signs the minutes of a session: whoever signs its general part first. */
export async function signersOf(tx: Tx, sessionId: string): Promise<Signer[]> {
  return tx.rows<Signer>(
    `select p.id as "personId", p.name, p.civility, p.locale, w.is_general as "isGeneral", g.signed_at as "signedAt"
       from minutes_signers($1) w join people.person p on p.id = w.person_id
       left join minutes_signatures g on g.session_id = $1 and g.person_id = w.person_id and g.voided_at is null
      order by w.is_general desc, p.name, p.id`,
    [sessionId],
  );
}

/** Signs what somebody read. False when they have signed. */
export async function insertMinutesSignature(
  tx: Tx,
  sessionId: string,
  signature: GivenSignature,
  digest: string,
): Promise<boolean> {
  const rows = await tx.rows(
    `insert into minutes_signatures (session_id, person_id, digest, signed_at) values ($1, $2, $3, $4)
       on conflict do nothing returning id`,
    [sessionId, signature.by.personId, digest, tx.now],
  );
  return rows.length === 1;
}

/** Why signatures no longer count: the deliberation goes on, what was read is another text, or somebody else signs. */
export type WhyVoid = 'resumed' | 'changed' | 'prevented' | 'cancelled';

/** Somebody whose signature no longer counts. */
export interface Voided {
  readonly signatureId: string;
  readonly id: string;
  readonly locale: 'fr' | 'en';
}

/** Voids the signatures of these people, or of all: they are kept. Gives whose they were. */
export async function voidMinutesSignatures(
  tx: Tx,
  sessionId: string,
  why: WhyVoid,
  only?: readonly string[],
): Promise<Voided[]> {
  return tx.rows<Voided>(
    `with voided as (update minutes_signatures set voided_at = $2, voided_why = $3
         where session_id = $1 and voided_at is null and ($4::uuid[] is null or person_id = any ($4))
         returning id, person_id)
     select v.id as "signatureId", p.id, p.locale from voided v join people.person p on p.id = v.person_id`,
    [sessionId, tx.now, why, only ?? null],
  );
}

/** That the president cannot sign, as it was noted. */
export interface Prevention {
  readonly reason: string;
  readonly notedBy: string;
  readonly notedAt: Date;
}

/** Undefined where nothing was noted: an absence from the sitting stands with those of the members. */
export async function preventionOf(tx: Tx, sessionId: string): Promise<Prevention | undefined> {
  return tx.row<Prevention>(
    `select v.reason, p.name as "notedBy", v.noted_at as "notedAt"
       from presidents_prevented v join people.person p on p.id = v.noted_by
      where v.session_id = $1 and v.ended_at is null`,
    [sessionId],
  );
}

/** Notes that the president is prevented. False when that was noted. */
export async function insertPrevention(tx: Tx, sessionId: string, reason: string, notedBy: string): Promise<boolean> {
  const rows = await tx.rows(
    `insert into presidents_prevented (session_id, reason, noted_by, noted_at) values ($1, $2, $3, $4)
       on conflict do nothing returning session_id`,
    [sessionId, reason, notedBy, tx.now],
  );
  return rows.length === 1;
}

/** The deliberation goes on: whether the president can sign is asked anew. */
export async function endPrevention(tx: Tx, sessionId: string): Promise<void> {
  await tx.rows('update presidents_prevented set ended_at = $2 where session_id = $1 and ended_at is null', [
    sessionId,
    tx.now,
  ]);
}

import type { Tx } from '../../platform/database/index.js';
import type { Role } from '../rules/index.js';

/** A seat about to be given. */
export interface NewSeat {
  readonly personId: string;
  readonly role: Role;
  readonly centreId?: string | undefined;
  readonly specialtyId?: string | undefined;
  readonly juryId?: string | undefined;
  readonly delegation?: string | undefined;
  readonly givenBy?: string | undefined;
}

/** Gives a seat from now on; one already held stays as it is. */
export async function giveSeat(tx: Tx, seat: NewSeat): Promise<void> {
  await tx.rows(
    `insert into seats (person_id, role, centre_id, specialty_id, jury_id, delegation, since, given_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (person_id, role, centre_id, specialty_id, jury_id) where until is null do nothing`,
    [
      seat.personId,
      seat.role,
      seat.centreId ?? null,
      seat.specialtyId ?? null,
      seat.juryId ?? null,
      seat.delegation ?? null,
      tx.now,
      seat.givenBy ?? null,
    ],
  );
}

/** Ends every seat of a person. */
export async function endSeatsOf(tx: Tx, personId: string): Promise<void> {
  await tx.rows('update seats set until = $1 where person_id = $2 and until is null', [tx.now, personId]);
}

/**
 * Ends a seat, and with it every session of whoever held it: a right that is lost is lost at once. Gives the person, or
 * undefined.
 */
export async function endSeat(tx: Tx, seatId: string): Promise<string | undefined> {
  const ended = await tx.row<{ person_id: string }>(
    'update seats set until = $1 where id = $2 and until is null returning person_id',
    [tx.now, seatId],
  );
  if (ended) await tx.rows('delete from web_sessions where person_id = $1', [ended.person_id]);
  return ended?.person_id;
}

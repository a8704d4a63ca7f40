import { INSTITUTION_TIME_ZONE, localDate, type LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Role } from '../rules/index.js';

/** Of `seats s`: its days are those of its centre, or of the institution. */
export const TIME_ZONE_OF_SEAT = `
  coalesce((select z.time_zone from institution.centre z where z.id = s.centre_id), '${INSTITUTION_TIME_ZONE}')`;

/** A seat about to be given. */
export interface NewSeat {
  readonly personId: string;
  readonly role: Role;
  readonly centreId?: string | undefined;
  readonly specialtyId?: string | undefined;
  readonly juryId?: string | undefined;
  readonly delegation?: string | undefined;
  readonly givenBy?: string | undefined;
  /** The last day on which it is held, in the local date of its centre; without one, until somebody ends it. */
  readonly lastDay?: LocalDate | undefined;
}

/** Gives a seat from now on; one already held stays as it is. Whoever gives one with a last day is named. */
export async function giveSeat(tx: Tx, seat: NewSeat): Promise<void> {
  const given = await tx.row<{ id: string }>(
    `insert into seats (person_id, role, centre_id, specialty_id, jury_id, delegation, since, given_by, last_day)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (person_id, role, centre_id, specialty_id, jury_id) where until is null do nothing returning id`,
    [
      seat.personId,
      seat.role,
      seat.centreId ?? null,
      seat.specialtyId ?? null,
      seat.juryId ?? null,
      seat.delegation ?? null,
      tx.now,
      seat.givenBy ?? null,
      seat.lastDay ?? null,
    ],
  );
  if (given && seat.lastDay !== undefined) await keepLastDay(tx, given.id, seat.lastDay, seat.givenBy);
}

/** Gives a living seat another last day, or none: its holder goes on. False when it is not held any more. */
export async function prolongSeat(
  tx: Tx,
  seatId: string,
  { lastDay, by }: { readonly lastDay: LocalDate | null; readonly by: string },
): Promise<boolean> {
  const living = await tx.rows('update seats set last_day = $2 where id = $1 and until is null returning id', [
    seatId,
    lastDay,
  ]);
  if (living.length > 0) await keepLastDay(tx, seatId, lastDay, by);
  return living.length > 0;
}

async function keepLastDay(tx: Tx, seatId: string, lastDay: LocalDate | null, by?: string): Promise<void> {
  await tx.rows('insert into seat_last_days (seat_id, last_day, set_at, set_by) values ($1, $2, $3, $4)', [
    seatId,
    lastDay,
    tx.now,
    by,
  ]);
}

/** The local date where a living seat is held; undefined when it is not held any more. */
export async function todayOfSeat(tx: Tx, seatId: string): Promise<LocalDate | undefined> {
  const row = await tx.row<{ timeZone: string }>(
    `select ${TIME_ZONE_OF_SEAT} as "timeZone" from seats s where s.id = $1 and s.until is null`,
    [seatId],
  );
  return row && localDate(tx.now, row.timeZone);
}

/** The local date of a centre; without one, of the institution. */
export async function todayAt(tx: Tx, centreId: string | undefined): Promise<LocalDate> {
  const row = await tx.row<{ timeZone: string }>(
    'select time_zone as "timeZone" from institution.centre where id = $1',
    [centreId ?? null],
  );
  return localDate(tx.now, row?.timeZone ?? INSTITUTION_TIME_ZONE);
}

/** A living seat whose last day is over, and who gave it that day. */
export interface SeatOver {
  readonly id: string;
  readonly setBy: string;
}

/** The living seats whose last day is over where they are held. */
export function seatsOver(tx: Tx): Promise<SeatOver[]> {
  return tx.rows<SeatOver>(
    `select s.id, (select x.set_by from seat_last_days x where x.seat_id = s.id order by x.id desc limit 1) as "setBy"
       from seats s
      where s.until is null and s.last_day < ($1::timestamptz at time zone ${TIME_ZONE_OF_SEAT})::date
      order by s.last_day, s.id`,
    [tx.now],
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

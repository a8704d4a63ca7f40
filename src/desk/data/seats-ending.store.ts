import type { PersonLine } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';

/** A seat that ends soon, and who holds it. */
export interface SeatEnding extends PersonLine {
  readonly seatId: string;
  readonly role: string;
  readonly lastDay: LocalDate;
}

/** How many days before the last its holder, and who gives seats, are reminded of it. */
const AHEAD = 14;

/** The living seats whose last day comes within two weeks. */
export function seatsEnding(tx: Tx): Promise<SeatEnding[]> {
  return tx.rows<SeatEnding>(
    `select s.id as "seatId", s.role, to_char(s.last_day, 'YYYY-MM-DD') as "lastDay", p.id, p.name, p.email, p.locale,
            p.student_number as "studentNumber"
       from people.seat s join people.person p on p.id = s.person_id
      where s.until is null and p.disabled_at is null and s.last_day <= $1::date + ${AHEAD} and s.last_day >= $1::date - 1
      order by s.last_day, s.id`,
    [tx.now],
  );
}

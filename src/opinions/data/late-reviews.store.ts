import { literalsOf, type Tx } from '../../platform/database/index.js';
import type { Locale } from '../../platform/web/index.js';
import { REPORT_STATES } from '../../reports/index.js';
import { IN_HANDS_SINCE } from './examined.store.js';

const state = literalsOf(REPORT_STATES);

/** A file that is with a professor, since when, and in whose centre. */
export interface InHands {
  readonly reportId: string;
  readonly number: string;
  readonly centreId: string;
  readonly timeZone: string;
  readonly professorId: string;
  readonly professorName: string;
  readonly locale: Locale;
  readonly since: Date;
}

/** Every file that is with a professor. */
export async function inHands(tx: Tx): Promise<InHands[]> {
  return tx.rows<InHands>(
    `select r.id as "reportId", r.number, c.id as "centreId", c.time_zone as "timeZone", p.id as "professorId",
            p.name as "professorName", p.locale, ${IN_HANDS_SINCE} as since
       from reports.standing s join reports.report r on r.id = s.report_id
       join institution.centre c on c.id = r.centre_id join people.person p on p.id = s.holder_id
      where s.held_as = 'professor' and s.until is null and r.state in (${state('ASSIGNED', 'UNDER_REVIEW')})
      order by r.id`,
  );
}

import type { Tx } from '../../platform/database/index.js';
import type { OpinionSense } from '../../reports/index.js';

interface Recipient {
  readonly id: string;
  readonly locale: 'fr' | 'en';
}

/** What a letter about a move may need: facts of that instant, so that a late job still says what was true. */
export interface ReviewAt {
  readonly number: string;
  readonly diploma: { readonly fr: string; readonly en: string };
  readonly centreId: string;
  readonly timeZone: string;
  readonly dueOn: string | null;
  readonly student: Recipient;
  /** Who examined it at that instant, a professor who has just stepped aside included. */
  readonly professor: (Recipient & { readonly name: string }) | null;
  readonly sense: OpinionSense | null;
}

/** The file as it stood for its people when something happened to it. For letters only, never for a page. */
export async function reviewAt(tx: Tx, reportId: string, at: Date): Promise<ReviewAt | undefined> {
  return tx.row<ReviewAt>(
    `select r.number, json_build_object('fr', d.name_fr, 'en', d.name_en) as diploma, c.id as "centreId",
            c.time_zone as "timeZone", to_char(r.due_on, 'YYYY-MM-DD') as "dueOn",
            json_build_object('id', p.id, 'locale', p.locale) as student,
            (select json_build_object('id', f.id, 'locale', f.locale, 'name', f.name) from reports.standing s
              join people.person f on f.id = s.holder_id
              where s.report_id = r.id and s.held_as = 'professor' and s.since <= $2
                and (s.until is null or s.until >= $2) order by s.since desc limit 1) as professor,
            (select o.sense from opinions o where o.report_id = r.id and o.proposed_at <= $2 order by o.proposed_at desc
              limit 1) as sense
       from reports.report r join people.person p on p.id = r.student_id
       join institution.diploma d on d.id = r.diploma_id join institution.centre c on c.id = r.centre_id
      where r.id = $1`,
    [reportId, at],
  );
}

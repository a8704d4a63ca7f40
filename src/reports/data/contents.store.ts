import type { Tx } from '../../platform/database/index.js';
import { RETURN, type Return } from './returns.store.js';
import { VERSION } from './version-text.js';
import { versionFrom, type ReportVersion, type VersionRow } from './versions.store.js';

type ReturnRow = Omit<Return, 'askedAt' | 'answeredAt'> & {
  readonly askedAt: string;
  readonly answeredAt: string | null;
};

/**
 * Every version of a report and every return, the latest first, in one statement: what its page shows. The caller has
 * seen to sight.
 */
export async function contentsOf(tx: Tx, reportId: string): Promise<{ versions: ReportVersion[]; returns: Return[] }> {
  const row = await tx.row<{ versions: VersionRow[] | null; returns: ReturnRow[] | null }>(
    `select (select json_agg(v order by v.number desc) from (${VERSION} where v.report_id = $1) v) as versions,
            (select json_agg(x order by x."askedAt" desc, x.id) from (${RETURN} where x.report_id = $1) x) as returns`,
    [reportId],
  );
  return {
    versions: (row?.versions ?? []).map(versionFrom),
    returns: (row?.returns ?? []).map((one) => ({
      ...one,
      askedAt: new Date(one.askedAt),
      answeredAt: one.answeredAt === null ? null : new Date(one.answeredAt),
    })),
  };
}

/** Those whom a report names: its student, their language, the diploma in it, the centre and its time zone. */
export interface NamesOfReport {
  readonly student: string;
  readonly locale: 'fr' | 'en';
  readonly diploma: string;
  readonly centre: string;
  readonly timeZone: string;
}

/** The names that go with a report, in one statement. The caller has seen to sight. */
export async function namesOf(tx: Tx, reportId: string): Promise<NamesOfReport> {
  const row = await tx.row<NamesOfReport>(
    `select p.name as student, p.locale, case p.locale when 'en' then d.name_en else d.name_fr end as diploma,
            c.name as centre, c.time_zone as "timeZone"
       from reports r join people.person p on p.id = r.student_id join institution.diploma d on d.id = r.diploma_id
       join institution.centre c on c.id = r.centre_id where r.id = $1`,
    [reportId],
  );
  if (!row) throw new Error(`No report ${reportId}.`);
  return row;
}

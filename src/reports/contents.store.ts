import type { Tx } from '../platform/database/index.js';
import { RETURN, type Return } from './returns.store.js';
import { VERSION, versionFrom, type ReportVersion, type VersionRow } from './versions.store.js';

type ReturnRow = Omit<Return, 'askedAt' | 'answeredAt'> & { readonly askedAt: string; readonly answeredAt: string | null };

/** Every version of a report and every return, the latest first, in one statement: what its page shows. The caller has seen to sight. */
export async function contentsOf(tx: Tx, reportId: string): Promise<{ versions: ReportVersion[]; returns: Return[] }> {
  const row = await tx.row<{ versions: VersionRow[] | null; returns: ReturnRow[] | null }>(
    `select (select json_agg(v order by v.number desc) from (${VERSION} where v.report_id = $1) v) as versions,
            (select json_agg(x order by x."askedAt" desc, x.id) from (${RETURN} where x.report_id = $1) x) as returns`,
    [reportId],
  );
  return {
    versions: (row?.versions ?? []).map(versionFrom),
    returns: (row?.returns ?? []).map((one) => ({ ...one, askedAt: new Date(one.askedAt), answeredAt: one.answeredAt === null ? null : new Date(one.answeredAt) })),
  };
}

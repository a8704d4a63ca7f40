import type { OpinionSense } from '../../reports/index.js';
import type { Tx } from '../../platform/database/index.js';
import { pageOfLines, type ListKey, type ListPage } from '../../platform/web/index.js';
import type { DecisionSense } from '../rules/index.js';

/** An opinion as its author finds it again, with what came of it: never what became of the file. */
export interface OwnOpinion {
  readonly id: string;
  /** Of its file. */
  readonly number: string;
  readonly student: string;
  readonly diplomaFr: string;
  readonly diplomaEn: string;
  readonly timeZone: string;
  readonly sense: OpinionSense;
  readonly proposedAt: Date;
  /** When it stood no longer: taken up again by its author, or overtaken by another version. */
  readonly endedAt: Date | null;
  /** What the jury decided on it, once its minutes are signed. */
  readonly decision: DecisionSense | null;
  readonly decidedAt: Date | null;
}

/** One of them, on which version it was written, and by which minutes it was followed or not. */
export interface OwnOpinionWhole extends OwnOpinion {
  readonly version: number;
  readonly versionSha256: string | null;
  readonly reportSha256: string;
  readonly minutes: string | null;
  readonly adoptsProposal: boolean | null;
}

const COLUMNS = `
  select o.id, r.number, p.name as student, d.name_fr as "diplomaFr", d.name_en as "diplomaEn",
         c.time_zone as "timeZone", o.sense, o.proposed_at as "proposedAt", o.ended_at as "endedAt",
         y.sense as decision, y.signed_at as "decidedAt"`;

/** The last decision that was signed on an opinion `o`. */
const FROM = `
    from opinions.opinion o join reports.report r on r.id = o.report_id join people.person p on p.id = r.student_id
    join institution.diploma d on d.id = r.diploma_id join institution.centre c on c.id = r.centre_id
    join reports.version v on v.id = o.version_id
    left join lateral (
      select x.sense, x.adopts_proposal, m.number, m.signed_at
        from agenda_items a join decisions x on x.agenda_item_id = a.id join minutes m on m.id = x.minutes_id
       where a.opinion_id = o.id order by m.signed_at desc, x.id limit 1) y on true
   where o.professor_id = $1`;

const PAGE = 50;

/** A page of the opinions that this person proposed, the latest first: whatever seat they hold by now. */
export async function ownOpinions(tx: Tx, personId: string, after: ListKey | undefined): Promise<ListPage<OwnOpinion>> {
  const rows = await tx.rows<OwnOpinion>(
    `${COLUMNS} ${FROM} and ($2::timestamptz is null or (o.proposed_at, o.id) < ($2, $3::uuid))
      order by o.proposed_at desc, o.id desc limit ${PAGE + 1}`,
    [personId, after?.at ?? null, after?.id ?? null],
  );
  return pageOfLines(rows, PAGE, ({ proposedAt, id }) => ({ at: proposedAt.toISOString(), id }));
}

/** One that this person proposed; another's, and one that is not there, are both undefined. */
export async function ownOpinion(tx: Tx, personId: string, id: string): Promise<OwnOpinionWhole | undefined> {
  return tx.row<OwnOpinionWhole>(
    `${COLUMNS}, v.number as version, v.sha256 as "versionSha256", o.report_sha256 as "reportSha256",
            y.number as minutes, y.adopts_proposal as "adoptsProposal"
     ${FROM} and o.id = $2`,
    [personId, id],
  );
}

import { heldFrom, type AskedCondition, type HeldCredits } from '../../diploma-requests/index.js';
import type { WeighedTwice } from '../../experience/index.js';
import type { Made } from '../../papers/index.js';
import type { Civility } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { versionFrom, type ReportVersion, type VersionRow } from '../../reports/index.js';
import { ANEW, type Anew } from './new-deliberations.store.js';
import { PLACES_IN_ORDER, MEMBER, type Member } from './members.store.js';

/** A condition as it comes from JSON: its instant is a text. */
type ConditionLine = Omit<AskedCondition, 'certified'> & {
  readonly certified: { readonly by: string; readonly at: string } | null;
};

/** What the single file of an agenda item is made of, beside the version and the opinion. */
export interface JuryFileFacts {
  readonly reportNumber: string;
  readonly requestNumber: string;
  readonly sessionNumber: string;
  readonly student: string;
  readonly diploma: string;
  readonly centre: string;
  readonly jury: string;
  /** How the professor says they are addressed. */
  readonly professorCivility: Civility | null;
  /** What the request was found to fulfil, when it was last weighed before this passage; null when it was not. */
  readonly weighed: WeighedTwice | null;
  /** The SHA-256 of the same as it is kept; null of one of before. */
  readonly weighedSha256: string | null;
  /** What the diploma asks beside experience, with who certified it; null where none was listed. */
  readonly conditions: readonly ConditionLine[] | null;
  /** The credits that its student holds already, certified; null where none was said. */
  readonly held: readonly Parameters<typeof heldFrom>[0][] | null;
  /** What it may replace, and why; null of a first deliberation. */
  readonly anew: Anew | null;
  /** Each page bears the word. */
  readonly confidential: boolean;
  readonly versionId: string;
  readonly versionSha256: string;
  readonly opinionId: string;
  readonly opinionSha256: string;
  readonly enteredAt: Date;
}

/** The facts of an item whose file is still to be made; undefined once it is, or when the item left the agenda. */
export async function juryFileToMake(tx: Tx, itemId: string): Promise<JuryFileFacts | undefined> {
  return tx.row<JuryFileFacts>(
    `select r.number as "reportNumber", r.confidential, q.number as "requestNumber", s.number as "sessionNumber", p.name as student,
            d.name_fr as diploma, c.name as centre, j.name_fr as jury, f.civility as "professorCivility",
            (select x.result from assessments_before_jury(a.id) x where x.made_at <= a.entered_at
              order by x.position desc limit 1) as weighed,
            (select k.sha256 from assessments_before_jury(a.id) x
               join experience.kept_assessment k on k.request_assessment_id = x.id
              where x.made_at <= a.entered_at order by x.position desc limit 1) as "weighedSha256",
            (select json_agg(x.json order by x.position, x.condition_id) from diploma_requests.condition x
              where x.request_id = a.request_id) as conditions,
            (select json_agg(h.json order by h.added_at, h.id) from diploma_requests.held_credit h
              where h.request_id = a.request_id) as held,
            (select ${ANEW} from new_deliberations n where n.id = a.new_deliberation_id) as anew,
            a.version_id as "versionId", a.version_sha256 as "versionSha256", a.opinion_id as "opinionId",
            a.opinion_sha256 as "opinionSha256", a.entered_at as "enteredAt"
       from agenda_items a join jury_sessions s on s.id = a.session_id
       join diploma_requests.request q on q.id = a.request_id join reports.report r on r.id = a.report_id
       join people.person p on p.id = r.student_id join institution.diploma d on d.id = r.diploma_id
       join institution.centre c on c.id = r.centre_id join institution.jury j on j.id = s.jury_id
       join opinions.opinion o on o.id = a.opinion_id join people.person f on f.id = o.professor_id
      where a.id = $1 and a.removed_at is null
        and not exists (select 1 from jury_files f where f.agenda_item_id = a.id)`,
    [itemId],
  );
}

/** Keeps the file of an item, once: whoever comes second changes nothing. */
export async function keepJuryFile(tx: Tx, itemId: string, paperId: string, made: Made): Promise<void> {
  await tx.rows(
    'insert into jury_files (agenda_item_id, paper_id, sha256, made_at) values ($1, $2, $3, $4) on conflict do nothing',
    [itemId, paperId, made.sha256, tx.now],
  );
}

/** The single file of an item, by what it is called and what it weighs. */
export interface JuryFile {
  readonly paperId: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/**
 * What the jury reads of an item: the version before it, what the diploma asks beside experience, the single file once it is made, and those who sit at its
 * session. The caller has found the item under the reader's rights.
 */
export async function readByJury(
  tx: Tx,
  itemId: string,
): Promise<{
  /** Undefined where the request rests on no file. */
  readonly version: ReportVersion | undefined;
  readonly bound: JuryFile | undefined;
  readonly members: readonly Member[];
  readonly conditions: readonly AskedCondition[];
  readonly held: readonly HeldCredits[];
}> {
  const row = await tx.row<{
    version: VersionRow | null;
    bound: JuryFile | null;
    members: Member[];
    conditions: ConditionLine[] | null;
    held: Parameters<typeof heldFrom>[0][] | null;
  }>(
    `select (select v.json from reports.whole_version v where v.id = a.version_id) as version,
            (select json_agg(x.json order by x.position, x.condition_id) from diploma_requests.condition x
              where x.request_id = a.request_id) as conditions,
            (select json_agg(h.json order by h.added_at, h.id) from diploma_requests.held_credit h
              where h.request_id = a.request_id) as held,
            (select json_build_object('paperId', p.id, 'name', p.name, 'sha256', p.sha256, 'bytes', p.bytes)
               from jury_files f join papers.paper p on p.id = f.paper_id where f.agenda_item_id = a.id) as bound,
            (select coalesce(json_agg(x order by array_position(${PLACES_IN_ORDER}, x.place), x.name, x."personId"), '[]')
               from (${MEMBER} and m.session_id = a.session_id) x) as members
       from agenda_items a where a.id = $1`,
    [itemId],
  );
  if (!row) throw new Error(`No agenda item ${itemId}.`);
  return {
    version: row.version === null ? undefined : versionFrom(row.version),
    bound: row.bound ?? undefined,
    members: row.members,
    held: (row.held ?? []).map(heldFrom),
    conditions: (row.conditions ?? []).map(({ certified, ...condition }) => ({
      ...condition,
      certified: certified && { ...certified, at: new Date(certified.at) },
    })),
  };
}

/** The file of an item, for whoever sees the item; undefined while it is not made. */
export async function juryFileOf(tx: Tx, itemId: string): Promise<JuryFile | undefined> {
  return tx.row(
    'select p.id as "paperId", p.name, p.sha256, p.bytes::float8 as bytes from jury_files f join papers.paper p on p.id = f.paper_id where f.agenda_item_id = $1',
    [itemId],
  );
}

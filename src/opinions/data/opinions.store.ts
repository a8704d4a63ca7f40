import { settingsFrom, type Settings } from '../../diplomas/rules/index.js';
import { rangesOf, type KeptAssessment } from '../../experience/index.js';
import type { GivenSignature } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import { type AssessedFile } from './assessed.js';
import type { Opinion, ProposedOpinion, RetainedBeside } from '../rules/index.js';
import { IN_HANDS_SINCE } from './examined.store.js';
import { OpinionRecord } from './opinion.record.js';
import { RetainedPeriodRecord } from './retained-period.record.js';

interface OpinionRow {
  id: string;
  report_id: string;
  version_id: string;
  report_sha256: string;
  professor_id: string;
  professor_name: string;
  sense: Opinion['sense'];
  reasoning: string;
  /** A text where the row comes as JSON. */
  proposed_at: Date | string;
  ended_at: Date | string | null;
  ended_why: string | null;
  retained: RetainedBeside[] | null;
}

const OPINION = `
  select o.id, o.report_id, o.version_id, o.report_sha256, o.professor_id, p.name as professor_name, o.sense,
         o.reasoning,
         o.proposed_at, o.ended_at, o.ended_why,
         (select json_agg((k.json::jsonb || jsonb_build_object('declared', d.json))::json order by d.from_date, d.id)
            from opinions.retained_period k join experience.period d on d.id = k.period_id
            where k.opinion_id = o.id) as retained
    from opinions o join people.person p on p.id = o.professor_id`;

/** One opinion, whoever may read it: the caller has seen to sight, or is the portal. */
export async function findOpinion(tx: Tx, opinionId: string): Promise<Opinion | undefined> {
  const row = await tx.row<OpinionRow>(`${OPINION} where o.id = $1`, [opinionId]);
  return row && opinionOf(row);
}

/** Every opinion proposed on a report, the latest first: the standing one, then those that were ended. */
export async function opinionsOn(tx: Tx, reportId: string): Promise<Opinion[]> {
  const rows = await tx.rows<OpinionRow>(
    `${OPINION} where o.report_id = $1 order by o.ended_at is not null, o.proposed_at desc`,
    [reportId],
  );
  return rows.map(opinionOf);
}

/** What the page of one file says of its examination. */
export interface Examination {
  readonly settings: Settings;
  readonly timeZone: string;
  readonly professor: { readonly id: string; readonly name: string; readonly since: Date } | null;
  /** The standing one first, then those that were ended. */
  readonly opinions: readonly Opinion[];
  /** Null when this reader has nothing of the file to read yet. */
  readonly assessed: AssessedFile | null;
  /** What was kept with its last deposit, and with the opinion that stands; null where there is none. */
  readonly kept: { readonly deposit: KeptAssessment | null; readonly opinion: KeptAssessment | null };
}

interface ExaminationRow {
  settings: Record<string, unknown> | null;
  time_zone: string;
  professor_id: string | null;
  professor_name: string | null;
  since: Date | null;
  opinions: OpinionRow[] | null;
  assessed: AssessedFile | null;
  kept: Examination['kept'];
}

/** The examination of a report its reader may see, in one question; `prepares` when they see what is not deposited. */
export async function examinationOf(tx: Tx, reportId: string, prepares: boolean): Promise<Examination | undefined> {
  const row = await tx.row<ExaminationRow>(
    `select (select json_object_agg(name, value) from diplomas.setting) as settings, c.time_zone, f.id as professor_id,
            f.name as professor_name, ${IN_HANDS_SINCE} as since,
            (select json_agg(x order by x.ended_at is not null, x.proposed_at desc)
              from (${OPINION} where o.report_id = r.id) x) as opinions,
            (select a.assessed from opinions.assessed_file(r.id, r.student_id, d, c, $2, $3) a) as assessed,
            json_build_object(
              'deposit', (select k.json from reports.version v join experience.kept_assessment k on k.version_id = v.id
                           where v.report_id = r.id order by v.number desc limit 1),
              'opinion', (select k.json from experience.kept_assessment k where k.opinion_id = r.opinion_id)) as kept
       from reports.report r join institution.centre c on c.id = r.centre_id
       join institution.diploma d on d.id = r.diploma_id
       left join reports.standing s on s.report_id = r.id and s.held_as = 'professor' and s.until is null
       left join people.person f on f.id = s.holder_id
      where r.id = $1`,
    [reportId, tx.now, prepares],
  );
  return (
    row && {
      assessed: row.assessed,
      kept: row.kept,
      settings: settingsFrom(row.settings ?? {}),
      timeZone: row.time_zone,
      opinions: (row.opinions ?? []).map(opinionOf),
      professor:
        row.professor_id && row.professor_name && row.since
          ? { id: row.professor_id, name: row.professor_name, since: row.since }
          : null,
    }
  );
}

/** Writes a new opinion and what it retains. */
export async function writeOpinion(
  tx: Tx,
  { by }: GivenSignature,
  opinion: Omit<ProposedOpinion, 'professorId'>,
): Promise<void> {
  const { retained, ...row } = opinion;
  await tx.manager.insert(OpinionRecord, { ...row, professorId: by.personId });
  if (retained.length > 0)
    await tx.manager.insert(
      RetainedPeriodRecord,
      retained.map(({ isWhole: _isWhole, suspensions, ...period }) => ({
        ...period,
        suspensions: rangesOf(suspensions ?? []),
        opinionId: opinion.id,
      })),
    );
}

/** Ends the standing opinion of a report, if there is one, and says why. The row stays. */
export async function endStandingOpinion(tx: Tx, reportId: string, why: string): Promise<void> {
  await tx.rows('update opinions set ended_at = $2, ended_why = $3 where report_id = $1 and ended_at is null', [
    reportId,
    tx.now,
    why,
  ]);
}

function opinionOf(row: OpinionRow): Opinion {
  return {
    id: row.id,
    reportId: row.report_id,
    versionId: row.version_id,
    reportSha256: row.report_sha256,
    professorId: row.professor_id,
    professorName: row.professor_name,
    sense: row.sense,
    reasoning: row.reasoning,
    proposedAt: new Date(row.proposed_at),
    endedAt: row.ended_at === null ? null : new Date(row.ended_at),
    endedWhy: row.ended_why,
    retained: row.retained ?? [],
  };
}

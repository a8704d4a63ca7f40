import { REPORT_LIFECYCLE, REPORT_STATES } from '../../reports/index.js';
import { INSTITUTION_TIME_ZONE, localDate } from '../../platform/clock/index.js';
import { literalsOf, type Tx } from '../../platform/database/index.js';
import { inOrderOfNumber } from '../../platform/numbering/index.js';
import type { Outcome, RulesetVersion, WeighedTwice } from '../../experience/index.js';
import { assessFile, type AssessedFile } from '../../opinions/index.js';

const ENDED = literalsOf(REPORT_STATES)(...REPORT_LIFECYCLE.ends);

/** Files weighed at the most: enough to see what a version does before it is published. */
const MOST_WEIGHED = 500;

/** A file whose result a version changes; by its number only, since who administers the rules reads no file. */
export interface ChangedFile {
  readonly number: string;
  readonly diplomaCode: string;
  readonly centre: string;
  readonly before: Outcome;
  readonly after: Outcome;
}

export interface RulesetEffect {
  /** Open files that the version would rule. */
  readonly concerned: number;
  readonly weighed: number;
  readonly changed: readonly ChangedFile[];
}

interface Row {
  readonly number: string;
  readonly diplomaCode: string;
  readonly centre: string;
  readonly assessed: AssessedFile | null;
  readonly concerned: number;
}

/**
 * What a version would change for the open files that it would rule: each weighed by the rules in force and by the
 * version. One statement.
 */
export async function effectOf(tx: Tx, version: RulesetVersion): Promise<RulesetEffect> {
  const rows = await tx.rows<Row>(
    `select r.number, d.code as "diplomaCode", c.name as centre,
            (select a.assessed from opinions.assessed_file(r.id, r.student_id, d, c, $2, true) a) as assessed,
            r.concerned
       from (select x.*, count(*) over ()::int as concerned from reports.report x
              where x.state not in (${ENDED})
                and case when $1::uuid is not null then x.centre_id = $1
                    else not exists (select 1 from experience.ruleset_version own
                      where own.centre_id = x.centre_id and own.published_at is not null and own.effective_on <= $3) end
              order by x.state_since desc, x.id limit ${MOST_WEIGHED}) r
       join institution.diploma d on d.id = r.diploma_id join institution.centre c on c.id = r.centre_id
       order by c.name, ${inOrderOfNumber('r.number')}`,
    [version.centreId, tx.now, localDate(tx.now, INSTITUTION_TIME_ZONE)],
  );
  return {
    concerned: rows[0]?.concerned ?? 0,
    weighed: rows.length,
    changed: rows.flatMap((row) => changeIn(row, version, tx.now)),
  };
}

function changeIn({ assessed, number, diplomaCode, centre }: Row, version: RulesetVersion, now: Date): ChangedFile[] {
  if (assessed === null) return [];
  const [before, after] = [
    assessed,
    { ...assessed, weighing: { ...assessed.weighing, rules: { ...version, versionId: version.id } } },
  ].map((one) => outcomeOf(assessFile(one, now).weighed));
  return before === undefined || after === undefined || before === after
    ? []
    : [{ number, diplomaCode, centre, before, after }];
}

/** What is retained decides where there is an opinion. */
function outcomeOf({ declared, retained }: WeighedTwice): Outcome {
  return (retained ?? declared).outcome;
}

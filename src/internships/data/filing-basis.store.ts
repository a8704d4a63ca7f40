import { type Diploma } from '../../diplomas/index.js';
import { settingsFrom, type Settings } from '../../diplomas/rules/index.js';
import { type Period, type Weighing } from '../../experience/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Terms } from '../rules/index.js';
import { TERMS, termsFrom } from './terms.store.js';

/**
 * What a filing rests on: the diploma, its rules and the experience weighed by them, the terms as they stand, and those
 * that were filed before.
 */
export interface FilingBasis {
  readonly timeZone: string;
  readonly diploma: Diploma;
  readonly weighing: Weighing;
  readonly periods: readonly Period[];
  readonly terms: Terms;
  /** Of the last filing; null before the first. */
  readonly before: Terms | null;
  readonly settings: Settings;
}

type TermsRow = Parameters<typeof termsFrom>[0];

/** All that in one statement. For the portal: the caller has seen to sight. */
export async function filingBasis(tx: Tx, internshipId: string): Promise<FilingBasis> {
  const row = await tx.row<
    Omit<FilingBasis, 'terms' | 'before' | 'settings'> & {
      terms: TermsRow;
      before: TermsRow | null;
      settings: Record<string, unknown> | null;
    }
  >(
    `select c.time_zone as "timeZone", d.json as diploma,
            (select w.weighing from experience.weighing(d, c, i.student_id, $2) w) as weighing,
            coalesce((select json_agg(p.json order by p.from_date, p.id) from experience.period p
              where p.declaration_id = i.declaration_id), '[]') as periods,
            (select to_json(x) from (select ${TERMS} from internship_terms t where t.id = i.terms_id) x) as terms,
            (select to_json(x) from (select ${TERMS} from internship_terms t
              where t.internship_id = i.id and t.id <> i.terms_id and t.frozen_at is not null
              order by t.frozen_at desc, t.id limit 1) x) as before,
            (select json_object_agg(name, value) from diplomas.setting) as settings
       from internships i join institution.diploma d on d.id = i.diploma_id
       join institution.centre c on c.id = i.centre_id where i.id = $1`,
    [internshipId, tx.now],
  );
  if (!row) throw new Error(`No internship ${internshipId}.`);
  return {
    ...row,
    terms: termsFrom(row.terms),
    before: row.before && termsFrom(row.before),
    settings: settingsFrom(row.settings ?? {}),
  };
}

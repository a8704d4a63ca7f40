import type { Tx } from '../../platform/database/index.js';
import { PAGE_DATA, type Published, type ReportPages, type RulesetData, type Weighing } from '../rules/index.js';

/** The rules in force in a centre today; without a centre, those for all. Undefined when none was published. */
export async function rulesToday(
  tx: Tx,
  centreId: string | null,
  today: string,
): Promise<Weighing['rules'] | undefined> {
  return (
    (
      await tx.row<{ rules: Weighing['rules'] }>('select rules from experience.rules_in_force($1, $2)', [
        centreId,
        today,
      ])
    )?.rules ?? undefined
  );
}

/**
 * The pages that a report is expected to have in a centre today: the page's own rules where no version was published
 * (R39).
 */
export async function reportPagesAsked(tx: Tx, centreId: string): Promise<ReportPages> {
  const row = await tx.row<{ asked: ReportPages | null }>(
    `select r.rules -> 'reportPages' as asked
       from institution.centre c
       left join experience.rules_in_force(c.id, ($2::timestamptz at time zone c.time_zone)::date) r on true
      where c.id = $1`,
    [centreId, tx.now],
  );
  return row?.asked ?? PAGE_DATA.reportPages;
}

/** A version as its administrators see it. */
export interface RulesetVersion extends Published, RulesetData {
  readonly centreName: string | null;
  readonly writtenAt: Date;
  readonly writtenBy: string;
  readonly publishedBy: string | null;
}

const VERSION = `
  select w.id, w.name, w.version, w.source, w.centre_id as "centreId", c.name as "centreName",
         to_char(w.effective_on, 'YYYY-MM-DD') as "effectiveOn", w.counted_kinds as "countedKinds", w.families,
         w.diplomas, json_build_object('least', w.report_pages_least, 'most', w.report_pages_most) as "reportPages",
         w.written_at as "writtenAt", p.name as "writtenBy", w.published_at as "publishedAt", q.name as "publishedBy"
    from ruleset_versions w left join institution.centre c on c.id = w.centre_id
    join people.person p on p.id = w.written_by left join people.person q on q.id = w.published_by`;

/** Every version, those for all centres first, the latest effect first. */
export async function rulesetVersions(tx: Tx): Promise<RulesetVersion[]> {
  return tx.rows<RulesetVersion>(
    `${VERSION} order by w.centre_id is not null, c.name, w.effective_on desc, w.version desc`,
  );
}

/** One version. */
export async function rulesetVersion(tx: Tx, id: string): Promise<RulesetVersion | undefined> {
  return tx.row<RulesetVersion>(`${VERSION} where w.id = $1`, [id]);
}

/** What is written of a draft; its name and number come from its scope. */
export interface NewRuleset extends Omit<RulesetData, 'name' | 'version'> {
  readonly centreId: string | null;
  readonly effectiveOn: string;
}

/** Writes a draft, the next of its scope: named as those before it, after its centre's code otherwise. Gives its id. */
export async function insertRuleset(tx: Tx, draft: NewRuleset, writtenBy: string): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into ruleset_versions (name, version, source, centre_id, effective_on, counted_kinds, families, diplomas,
       written_at, written_by, report_pages_least, report_pages_most)
     select n.name, coalesce((select max(w.version) from ruleset_versions w where w.name = n.name), 0) + 1, $1, $2, $3,
            $4, $5, $6, $7, $8, $9, $10
       from (select coalesce((select regexp_replace(lower(c.code), '[^a-z0-9]+', '-', 'g') from institution.centre c
         where c.id = $2), 'page') as name) n
     returning id`,
    [
      draft.source,
      draft.centreId,
      draft.effectiveOn,
      JSON.stringify(draft.countedKinds),
      JSON.stringify(draft.families),
      JSON.stringify(draft.diplomas),
      tx.now,
      writtenBy,
      draft.reportPages.least,
      draft.reportPages.most,
    ],
  );
  if (!row) throw new Error('A ruleset was written and gave no id.');
  return row.id;
}

/**
 * Publishes a draft with effect on a day. False when it is no draft any more, or another of its scope takes effect that
 * day.
 */
export async function markPublished(tx: Tx, id: string, effectiveOn: string, publishedBy: string): Promise<boolean> {
  const rows = await tx.rows(
    `update ruleset_versions w set effective_on = $2, published_at = $3, published_by = $4
      where w.id = $1 and w.published_at is null
        and not exists (select 1 from ruleset_versions o
          where o.published_at is not null and o.effective_on = $2 and o.centre_id is not distinct from w.centre_id)
          returning id`,
    [id, effectiveOn, tx.now, publishedBy],
  );
  return rows.length === 1;
}

/** Throws a draft away. False when it is none. */
export async function deleteDraft(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.rows('delete from ruleset_versions where id = $1 and published_at is null returning id', [id])).length ===
    1
  );
}

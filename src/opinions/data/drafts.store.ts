import type { Tx } from '../../platform/database/index.js';
import { EMPTY_DRAFT, type Draft } from '../rules/index.js';

/** A draft as it is kept: its author's alone. Revision 0 is one that nobody has saved yet. */
export interface KeptDraft {
  readonly draft: Draft;
  readonly revision: number;
  /** The version of the file it was written on; none before the first save. */
  readonly versionId: string | null;
  readonly savedAt: Date | null;
}

/** The professor's own draft on a report. Asked with their own id only: nobody reads another's. */
export async function draftOf(tx: Tx, reportId: string, professorId: string): Promise<KeptDraft> {
  const row = await tx.row<{ content: Draft; revision: number; version_id: string; saved_at: Date }>(
    'select content, revision, version_id, saved_at from opinion_drafts where report_id = $1 and professor_id = $2',
    [reportId, professorId],
  );
  if (!row) return { draft: EMPTY_DRAFT, revision: 0, versionId: null, savedAt: null };
  return {
    draft: { ...EMPTY_DRAFT, ...row.content },
    revision: row.revision,
    versionId: row.version_id,
    savedAt: row.saved_at,
  };
}

/** What a save needs: whose draft, on which version, and the revision it was typed on. */
export interface DraftToKeep {
  readonly reportId: string;
  readonly professorId: string;
  readonly versionId: string;
  readonly revision: number;
  readonly draft: Draft;
}

/** Keeps the draft if nobody kept another since: gives its new revision, or undefined when somebody did. */
export async function keepDraft(
  tx: Tx,
  { reportId, professorId, versionId, revision, draft }: DraftToKeep,
): Promise<number | undefined> {
  const row = await tx.row<{ revision: number }>(
    revision === 0
      ? `insert into opinion_drafts (report_id, professor_id, version_id, content, saved_at, revision)
          values ($1, $2, $3, $4, $5, $6 + 1)
         on conflict (report_id, professor_id) do nothing returning revision`
      : `update opinion_drafts set version_id = $3, content = $4, saved_at = $5, revision = revision + 1
          where report_id = $1 and professor_id = $2 and revision = $6 returning revision`,
    [reportId, professorId, versionId, JSON.stringify(draft), tx.now, revision],
  );
  return row?.revision;
}

/** Destroys what this person began to write on files that they examine no longer. */
export async function destroyDraftsWithoutStanding(tx: Tx, personId: string): Promise<void> {
  await tx.rows(
    `delete from opinion_drafts d where d.professor_id = $1 and not exists (select 1 from reports.standing s
       where s.report_id = d.report_id and s.holder_id = $1 and s.held_as = 'professor' and s.until is null)`,
    [personId],
  );
}

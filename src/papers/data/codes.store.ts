import type { Tx } from '../../platform/database/index.js';

/** A code that a paper bears, and what it is called on the page that verifies it. */
export interface Coded {
  readonly code: string;
  readonly title: string;
}

/** Notes the code of a paper, and which paper it corrects. */
export async function insertCode(
  tx: Tx,
  paperId: string,
  { code, title }: Coded,
  correctsId: string | null,
): Promise<void> {
  await tx.rows('insert into paper_codes (code, paper_id, title, corrects_id) values ($1, $2, $3, $4)', [
    code,
    paperId,
    title,
    correctsId,
  ]);
}

/** A paper as whoever holds it may verify it. */
export interface VerifiedPaper {
  readonly title: string;
  readonly sha256: string;
  readonly madeAt: Date;
  /** What has corrected it since, the first first. */
  readonly correctedBy: readonly string[];
}

/** The paper that bears this code; undefined when none does. */
export async function paperByCode(tx: Tx, code: string): Promise<VerifiedPaper | undefined> {
  return tx.row<VerifiedPaper>(
    `select c.title, p.sha256, p.received_at as "madeAt",
            coalesce((select json_agg(x.title order by y.received_at, y.id) from paper_codes x
              join papers y on y.id = x.paper_id where x.corrects_id = p.id), '[]') as "correctedBy"
       from paper_codes c join papers p on p.id = c.paper_id where c.code = $1`,
    [code],
  );
}

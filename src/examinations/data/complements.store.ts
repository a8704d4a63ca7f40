import type { Tx } from '../../platform/database/index.js';

/** What is often asked as a complement: a commission starts from it, and says its own. */
export interface TypicalComplement {
  readonly id: string;
  /** Null: of every centre. */
  readonly centreId: string | null;
  readonly centre: string | null;
  readonly title: string;
  readonly nature: string;
  readonly months: number;
  readonly reasoning: string;
}

const COMPLEMENT = `select t.id, t.centre_id as "centreId", c.name as centre, t.title, t.nature, t.months, t.reasoning
    from typical_complements t left join institution.centre c on c.id = t.centre_id where t.ended_at is null`;

/** Those that a commission of this centre may start from: its own, and those of every centre. */
export async function complementsFor(tx: Tx, centreId: string): Promise<TypicalComplement[]> {
  return tx.rows<TypicalComplement>(
    `${COMPLEMENT} and (t.centre_id = $1 or t.centre_id is null) order by t.title, t.id limit 100`,
    [centreId],
  );
}

/** Those of these centres and of every centre; all of them for whoever keeps them all. */
export async function complementsKept(
  tx: Tx,
  { centres, all }: { readonly centres: readonly string[]; readonly all: boolean },
): Promise<TypicalComplement[]> {
  return tx.rows<TypicalComplement>(
    `${COMPLEMENT} and ($2 or t.centre_id is null or t.centre_id = any ($1))
      order by c.name nulls first, t.title, t.id limit 500`,
    [centres, all],
  );
}

/** Keeps another. */
export async function insertComplement(
  tx: Tx,
  complement: Pick<TypicalComplement, 'centreId' | 'title' | 'nature' | 'months' | 'reasoning'>,
  keptBy: string,
): Promise<void> {
  const { centreId, title, nature, months, reasoning } = complement;
  await tx.rows(
    `insert into typical_complements (centre_id, title, nature, months, reasoning, kept_by, kept_at)
       values ($1, $2, $3, $4, $5, $6, $7)`,
    [centreId, title, nature, months, reasoning, keptBy, tx.now],
  );
}

/** Ends one of these centres, or of any for whoever keeps them all. False when there is none to end. */
export async function endComplement(
  tx: Tx,
  id: string,
  { centres, all }: { readonly centres: readonly string[]; readonly all: boolean },
  endedBy: string,
): Promise<boolean> {
  const ended = await tx.row(
    `update typical_complements set ended_by = $4, ended_at = $5
      where id = $1 and ended_at is null and ($3 or centre_id = any ($2)) returning id`,
    [id, centres, all, endedBy, tx.now],
  );
  return ended !== undefined;
}

import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';

/** What was written in the hearing of a withdrawal, and when. */
export interface Written {
  readonly words: string;
  readonly at: Date;
}

/** A paper that the student joined. */
export interface Joined {
  readonly id: string;
  readonly name: string;
}

/** When and where the student was called to be heard in person. */
export interface Summons {
  readonly heldOn: LocalDate;
  readonly place: string;
  readonly by: string;
  readonly at: Date;
}

/** How they were heard in person; its paper says the same. */
export interface HearingHeld {
  readonly heldOn: LocalDate;
  readonly present: string;
  readonly said: string;
  readonly by: string;
}

/** All that was written in the hearing of a withdrawal. */
export interface Hearing {
  readonly observations: readonly (Omit<Written, 'at'> & { readonly at: string })[];
  readonly documents: readonly Joined[];
  readonly summonses: readonly (Omit<Summons, 'at'> & { readonly at: string })[];
  readonly held: HearingHeld | null;
}

/** All that was written in the hearing of a withdrawal, in the order it came. One statement. */
export async function hearingOf(tx: Tx, withdrawalId: string): Promise<Hearing> {
  const row = await tx.row<Hearing>(
    `select (select coalesce(json_agg(json_build_object('words', o.words, 'at', o.written_at)
                                      order by o.written_at, o.id), '[]')
               from withdrawal_observations o where o.withdrawal_id = $1) as observations,
            (select coalesce(json_agg(json_build_object('id', d.id, 'name', f.name) order by d.written_at, d.id), '[]')
               from withdrawal_documents d join papers.paper f on f.id = d.paper_id
              where d.withdrawal_id = $1) as documents,
            (select coalesce(json_agg(json_build_object('heldOn', s.held_on, 'place', s.place, 'by', p.name,
                                                        'at', s.written_at) order by s.written_at, s.id), '[]')
               from withdrawal_summonses s join people.person p on p.id = s.written_by
              where s.withdrawal_id = $1) as summonses,
            (select json_build_object('heldOn', h.held_on, 'present', h.present, 'said', h.said, 'by', p.name)
               from withdrawal_hearings h join people.person p on p.id = h.written_by
              where h.withdrawal_id = $1) as held`,
    [withdrawalId],
  );
  if (!row) throw new Error(`No hearing of ${withdrawalId}.`);
  return row;
}

/** Keeps what the student wrote. */
export async function addObservations(
  tx: Tx,
  withdrawalId: string,
  { words, by }: { readonly words: string; readonly by: string },
): Promise<void> {
  await tx.rows(
    'insert into withdrawal_observations (withdrawal_id, words, written_by, written_at) values ($1, $2, $3, $4)',
    [withdrawalId, words, by, tx.now],
  );
}

/** Joins a paper, already kept. Gives what those joined weigh together, in bytes. */
export async function addDocument(
  tx: Tx,
  withdrawalId: string,
  { paperId, by }: { readonly paperId: string; readonly by: string },
): Promise<number> {
  await tx.rows(
    'insert into withdrawal_documents (withdrawal_id, paper_id, written_by, written_at) values ($1, $2, $3, $4)',
    [withdrawalId, paperId, by, tx.now],
  );
  const all = await tx.row<{ bytes: number }>(
    `select sum(f.bytes)::float8 as bytes from withdrawal_documents d join papers.paper f on f.id = d.paper_id
      where d.withdrawal_id = $1`,
    [withdrawalId],
  );
  return all?.bytes ?? 0;
}

/** Keeps what the student says of how they are heard. Gives whether it was not said before. */
export async function addStatement(
  tx: Tx,
  withdrawalId: string,
  { says, by }: { readonly says: 'asks-to-speak' | 'has-finished'; readonly by: string },
): Promise<boolean> {
  const kept = await tx.row(
    `insert into withdrawal_statements (withdrawal_id, says, written_by, written_at) values ($1, $2, $3, $4)
     on conflict (withdrawal_id, says) do nothing returning withdrawal_id`,
    [withdrawalId, says, by, tx.now],
  );
  return kept !== undefined;
}

/** Keeps when and where the student is called to be heard. Gives its id. */
export async function addSummons(
  tx: Tx,
  withdrawalId: string,
  { heldOn, place, by }: { readonly heldOn: LocalDate; readonly place: string; readonly by: string },
): Promise<string> {
  const row = await tx.row<{ id: string }>(
    `insert into withdrawal_summonses (withdrawal_id, held_on, place, written_by, written_at)
       values ($1, $2, $3, $4, $5) returning id`,
    [withdrawalId, heldOn, place, by, tx.now],
  );
  return row?.id ?? '';
}

/** Keeps how the student was heard in person, with its paper. Gives whether it was not kept before: it is told once. */
export async function keepHearing(
  tx: Tx,
  withdrawalId: string,
  held: Omit<HearingHeld, 'by'> & { readonly by: string; readonly paperId: string; readonly sha256: string },
): Promise<boolean> {
  const kept = await tx.row(
    `insert into withdrawal_hearings (withdrawal_id, held_on, present, said, paper_id, sha256, written_by, written_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (withdrawal_id) do nothing returning withdrawal_id`,
    [withdrawalId, held.heldOn, held.present, held.said, held.paperId, held.sha256, held.by, tx.now],
  );
  return kept !== undefined;
}

/** The paper of a document, or of the record of the hearing: the caller has seen to sight. */
export async function paperOf(
  tx: Tx,
  withdrawalId: string,
  document: string,
): Promise<{ readonly paperId: string } | undefined> {
  return document === 'record'
    ? tx.row('select paper_id as "paperId" from withdrawal_hearings where withdrawal_id = $1', [withdrawalId])
    : tx.row('select paper_id as "paperId" from withdrawal_documents where withdrawal_id = $1 and id = $2', [
        withdrawalId,
        document,
      ]);
}

/** The digest of the record of the hearing, for the line of the journal that says the student was heard. */
export async function sealOfHearing(tx: Tx, withdrawalId: string): Promise<string | undefined> {
  const row = await tx.row<{ sha256: string }>('select sha256 from withdrawal_hearings where withdrawal_id = $1', [
    withdrawalId,
  ]);
  return row?.sha256;
}

import type { GivenSignature, Signatory } from '../../people/index.js';
import type { LocalDate } from '../../platform/clock/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Sheet } from '../rules/index.js';

/** A signature about to be written. */
export type NewSignature = {
  readonly party: string;
  readonly name: string;
  readonly quality: string;
  readonly signedOn: LocalDate;
  /** The delegation under which somebody signs for the institution. */
  readonly under?: string | null;
} & ({ readonly given: GivenSignature<Signatory> } | { readonly recordedBy: string });

/** Writes a signature on the very document of the sheet. */
export async function insertSignature(tx: Tx, sheet: Sheet, signature: NewSignature): Promise<void> {
  const { party, name, quality, signedOn } = signature;
  const [how, personId, tokenHash, recordedBy] =
    'recordedBy' in signature
      ? ['paper', null, null, signature.recordedBy]
      : 'personId' in signature.given.by
        ? ['account', signature.given.by.personId, null, null]
        : ['link', null, signature.given.by.tokenHash, null];
  await tx.rows(
    `insert into signatures (sheet_id, party, sha256, sign_before, time_zone, name, quality, how, person_id, token_hash,
       recorded_by, signed_on, written_at, signed_under)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      sheet.id,
      party,
      sheet.paper.sha256,
      sheet.signBefore,
      sheet.timeZone,
      name,
      quality,
      how,
      personId,
      tokenHash,
      recordedBy,
      signedOn,
      tx.now,
      signature.under ?? null,
    ],
  );
}

/** Writes that a party refused, and why. Gives its id. */
export async function insertRefusal(
  tx: Tx,
  sheetId: string,
  party: string,
  reason: string,
  by: Signatory,
): Promise<string> {
  const [personId, tokenHash] = 'personId' in by ? [by.personId, null] : [null, by.tokenHash];
  const written = await tx.row<{ id: string }>(
    'insert into signature_refusals (sheet_id, party, reason, refused_at, person_id, token_hash) values ($1, $2, $3, $4, $5, $6) returning id',
    [sheetId, party, reason, tx.now, personId, tokenHash],
  );
  if (!written) throw new Error('A refusal was written and gave no id.');
  return written.id;
}

/** Keeps the scanned original of what was signed on paper. */
export async function insertOriginal(
  tx: Tx,
  sheetId: string,
  paper: { readonly id: string; readonly sha256: string },
  recordedBy: string,
): Promise<void> {
  await tx.rows(
    'insert into signature_originals (sheet_id, paper_id, sha256, recorded_by, recorded_at) values ($1, $2, $3, $4, $5)',
    [sheetId, paper.id, paper.sha256, recordedBy, tx.now],
  );
}

/** Seals a sheet that all have signed, under its code. */
export async function insertSeal(tx: Tx, sheetId: string, code: string): Promise<void> {
  await tx.rows('insert into signature_seals (sheet_id, code, sealed_at) values ($1, $2, $3)', [sheetId, code, tx.now]);
}

/** Why somebody refused to sign. */
export function refusalToSign(tx: Tx, id: string): Promise<{ readonly reason: string } | undefined> {
  return tx.row<{ reason: string }>('select reason from signature_refusals where id = $1', [id]);
}

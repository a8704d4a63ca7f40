import type { Tx } from '../../platform/database/index.js';

/** The host's attestation, as the registry certified it: days, hours, and cents of gratuity. */
export async function noteCertificate(
  tx: Tx,
  internshipId: string,
  certified: {
    readonly from: string;
    readonly to: string;
    readonly hours: number;
    readonly gratuityCents: number;
    readonly inSpecialty: boolean;
    readonly otherProofs: string | undefined;
    readonly certifiedBy: string;
  },
): Promise<void> {
  const { from, to, hours, gratuityCents, inSpecialty, otherProofs, certifiedBy } = certified;
  await tx.rows(
    `insert into internship_certificates (internship_id, from_date, to_date, hours, gratuity_cents, in_specialty,
       certified_by, certified_at, other_proofs) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [internshipId, from, to, hours, gratuityCents, inSpecialty, certifiedBy, tx.now, otherProofs?.trim() ?? null],
  );
}

/** What the student says of how they were received. False when they said it already. */
export async function noteEvaluation(tx: Tx, internshipId: string, text: string): Promise<boolean> {
  const written = await tx.rows(
    'insert into internship_evaluations (internship_id, text, written_at) values ($1, $2, $3) on conflict do nothing returning internship_id',
    [internshipId, text, tx.now],
  );
  return written.length === 1;
}

import type { Tx } from '../../platform/database/index.js';

/** The teacher approved these terms. */
export async function noteApproval(
  tx: Tx,
  termsId: string,
  { comment, approvedBy }: { readonly comment: string; readonly approvedBy: string },
): Promise<void> {
  await tx.rows(
    'insert into internship_approvals (terms_id, comment, approved_by, approved_at) values ($1, $2, $3, $4)',
    [termsId, comment, approvedBy, tx.now],
  );
}

/** What the registry saw when it verified these terms, and the sheet that is open for them to be signed. */
export async function noteVerification(
  tx: Tx,
  verified: {
    readonly termsId: string;
    readonly internshipId: string;
    readonly insuranceSeen: boolean;
    readonly hostDeclared: boolean;
    readonly shortAcknowledged: boolean;
    readonly verifiedBy: string;
    readonly sheetId: string;
    /** A day: the agreement is void when it is not signed by then. */
    readonly signBefore: string;
  },
): Promise<void> {
  await tx.rows(
    `insert into internship_verifications (terms_id, internship_id, insurance_seen, host_declared, short_acknowledged,
       verified_by, verified_at, sheet_id, sign_before) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      verified.termsId,
      verified.internshipId,
      verified.insuranceSeen,
      verified.hostDeclared,
      verified.shortAcknowledged,
      verified.verifiedBy,
      tx.now,
      verified.sheetId,
      verified.signBefore,
    ],
  );
}

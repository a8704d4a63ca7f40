/** An internship under an agreement in force, as the report that presents it shows it. Days are the centre's. */
export interface PresentedInternship {
  readonly id: string;
  readonly number: string;
  readonly host: string;
  /** The days of its agreement, as last amended. */
  readonly from: string;
  readonly to: string;
  readonly weeklyHours: number;
  /** The registry wrote why it may run beside another (decision 25). */
  readonly isAllowedBeside: boolean;
  /** The host's attestation, once it is certified. */
  readonly certificate: {
    readonly from: string;
    readonly to: string;
    readonly hours: number;
    readonly inSpecialty: boolean;
    readonly certifiedBy: string;
    readonly certifiedAt: string;
  } | null;
  /** What was signed: the agreement first, with no number, then each of its amendments. */
  readonly signed: readonly { readonly sheetId: string; readonly amendment: number | null }[];
}

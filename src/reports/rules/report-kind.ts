/** What a declared period is, to a report that presents it. */
export interface PresentedPeriod {
  readonly significant: boolean;
  readonly inSpecialty: boolean;
  readonly kind: string;
}

/** All in which one kind of report differs from another. */
interface KindOfReport {
  /** A certificate is validated by this report, and no other diploma is (R22). */
  readonly forCertificates: boolean;
  /** It presents an internship: one that is certified counts once this report is accepted (R5, C14). */
  readonly presentsInternship: boolean;
  /** Whether it presents this period: one such must be declared. */
  readonly presents: (period: PresentedPeriod) => boolean;
}

const isSignificant = ({ significant, inSpecialty }: PresentedPeriod): boolean => significant && inSpecialty;

/**
 * What a report presents: experience (R38), an internship (R5), or an activity, for certificates (R22). A new kind is a
 * line here, its words (`kinds`, `kindHints`) in both catalogues, and a migration of what the tables accept.
 */
const KINDS = {
  experience: { forCertificates: false, presentsInternship: false, presents: isSignificant },
  internship: { forCertificates: false, presentsInternship: true, presents: ({ kind }) => kind === 'internship' },
  activity: { forCertificates: true, presentsInternship: true, presents: isSignificant },
} as const satisfies Readonly<Record<string, KindOfReport>>;

/** Experience, internship or activity. */
export type ReportKind = keyof typeof KINDS;

/** In the order in which they are offered: the first is the usual one. */
export const REPORT_KINDS = Object.keys(KINDS).filter((kind): kind is ReportKind => Object.hasOwn(KINDS, kind));

/** What distinguishes this kind of report from the others. */
export function kindOfReport(kind: ReportKind): KindOfReport {
  return KINDS[kind];
}

/** The kinds that present an internship. */
export const INTERNSHIP_REPORT_KINDS = REPORT_KINDS.filter((kind) => KINDS[kind].presentsInternship);

/**
 * The report that is usually filed for a diploma of this family; for the most usual diploma, when none is known yet.
 */
export function usualReportKind(family?: string): ReportKind {
  const usual = REPORT_KINDS.find((kind) => KINDS[kind].forCertificates === (family === 'certificate'));
  if (usual === undefined) throw new Error(`No kind of report is for ${family}.`);
  return usual;
}

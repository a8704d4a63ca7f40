import { saysSomething } from '../../platform/texts/rules/index.js';

/** The clauses in words that an agreement must have (D124-4), in the order of the page. */
export const CLAUSES = [
  'skills',
  'tasks',
  'presence',
  'supervision',
  'gratuityPayment',
  'protection',
  'liability',
  'absences',
  'suspension',
  'validation',
  'benefits',
  'internalRules',
  'attestation',
] as const;
export type Clause = (typeof CLAUSES)[number];

/** What an agreement says: dates `YYYY-MM-DD`, inclusive; a text is '' while it is not written, the rest null. */
export interface Terms {
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  /** 35 is full time. */
  readonly weeklyHours: number | null;
  /** Effective presence, the whole internship. */
  readonly totalHours: number | null;
  readonly hostName: string;
  /** Of an establishment in France. */
  readonly hostSiret: string;
  readonly hostAddress: string;
  /** ISO 3166, two letters. */
  readonly hostCountry: string;
  readonly hostStaff: number | null;
  readonly hostRepresentative: string;
  readonly hostQuality: string;
  readonly hostEmail: string;
  /** The post or department where the trainee is taken (L124-11). */
  readonly post: string;
  readonly tutorName: string;
  readonly tutorQuality: string;
  readonly tutorEmail: string;
  readonly tutorPhone: string;
  /** The host says that its representative is the tutor too: one person, who signs twice (decision 23). */
  readonly hostIsTutor: boolean;
  readonly teacherId: string | null;
  /** Gratuity an hour of presence, in cents; null for none. */
  readonly gratuityCents: number | null;
  /** Hours of teaching in the year of the course. */
  readonly courseHours: number | null;
  readonly clauses: Readonly<Record<Clause, string>>;
}

/** A term that an agreement cannot do without: a field of `Terms`, or a clause. */
export type TermName =
  Exclude<keyof Terms, 'clauses' | 'hostStaff' | 'tutorPhone' | 'hostIsTutor' | 'gratuityCents'> | Clause;

const FIELDS = [
  'startsOn',
  'endsOn',
  'weeklyHours',
  'totalHours',
  'hostName',
  'hostSiret',
  'hostAddress',
  'hostCountry',
  'hostRepresentative',
  'hostQuality',
  'hostEmail',
  'post',
  'tutorName',
  'tutorQuality',
  'tutorEmail',
  'teacherId',
  'courseHours',
] as const satisfies readonly (keyof Terms)[];

/**
 * What is still missing for a complete request (R35, R36, D124-4), in the order of the page; nothing when it is
 * complete.
 */
export function missingIn(terms: Terms): TermName[] {
  return [
    ...FIELDS.filter(
      (name) =>
        !(name === 'hostSiret' && terms.hostCountry !== 'FR') &&
        (terms[name] === null || (typeof terms[name] === 'string' && !saysSomething(terms[name]))),
    ),
    ...CLAUSES.filter((name) => !saysSomething(terms.clauses[name])),
  ];
}

/** Where an internship takes place: the establishment, whoever wrote its name. The database computes the same. */
export function hostKeyOf({
  hostSiret,
  hostName,
  hostCountry,
}: Pick<Terms, 'hostSiret' | 'hostName' | 'hostCountry'>): string {
  return hostSiret || `${hostName.trim().toLowerCase()}|${hostCountry}`;
}

/**
 * Whether the dates, the content or the tutor are otherwise than they were: the fifteen days are then tested again
 * (R35, R36).
 */
export function changesWhatIsFiled(before: Terms, after: Terms): boolean {
  const filed = ({ startsOn, endsOn, weeklyHours, totalHours, tutorName, tutorEmail, clauses }: Terms): string =>
    JSON.stringify([
      startsOn,
      endsOn,
      weeklyHours,
      totalHours,
      tutorName,
      tutorEmail.toLowerCase(),
      clauses.tasks,
      clauses.skills,
    ]);
  return filed(before) !== filed(after);
}

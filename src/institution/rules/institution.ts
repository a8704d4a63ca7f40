import type { Territory } from './working-days.js';

/** The families of diplomas. */
export const FAMILIES = ['rncp5', 'rncp6', 'licence', 'licence-l3', 'engineer', 'certificate', 'other'] as const;
/** One of them. */
export type Family = (typeof FAMILIES)[number];

/** A diploma of the catalogue. */
export interface Diploma {
  readonly id: string;
  readonly code: string;
  readonly nameFr: string;
  readonly nameEn: string;
  readonly family: Family;
  readonly specialtyId: string;
  readonly juryId: string;
  /** Experience credits (ECTS) of its activity unit. */
  readonly credits: number;
  readonly activityUnit: string;
  readonly experienceRequired: boolean;
  /** Experience may be a criterion of selection (R25): shown, never blocking. */
  readonly selectionByExperience: boolean;
  /** The length of internship its framework fixes, in months; null when it does not. */
  readonly internshipMonths: number | null;
}

/** A centre of the Cnam, the time zone in which its days begin, and where it is, for its public holidays. */
export interface Centre {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly territory: Territory;
}

/**
 * Where a person may sit. Students and members of a jury have no seat: an enrolment, or an appointment to one session,
 * makes them.
 */
export const ROLES = [
  'registry',
  'coordinator',
  'professor',
  'secretary',
  'appeals',
  'general-administrator',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/** The roles that are of the whole institution: no centre, specialty nor jury is named with them. */
export const NATIONAL_ROLES: readonly Role[] = ['appeals', 'general-administrator', 'administrator'];

/** A seat held now: of a centre, of a specialty in a centre, of a jury, or of the institution. */
export interface Seat {
  readonly id: string;
  readonly role: Role;
  readonly centreId: string | null;
  readonly specialtyId: string | null;
  readonly juryId: string | null;
  /** The decision by which they sit for a centre that is not theirs (R46); null for a seat of their own. */
  readonly delegation: string | null;
}

/** Who acts: a signed-in person, and what they hold. */
export interface Actor {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly locale: 'fr' | 'en';
  readonly studentNumber: string | null;
  /** Of their centre: hours are told to them by its clock. */
  readonly timeZone: string;
  readonly seats: readonly Seat[];
  /**
   * The ids that sight joins on: their own, the centres of their registry and coordinator seats, the juries of their
   * secretary seats; and the registry seats themselves, by which files are in their charge.
   */
  readonly holders: readonly string[];
}

/** Whether the actor holds such a seat: of this role, and of this centre, specialty or jury where one is named. */
export function holds(
  actor: Pick<Actor, 'seats'>,
  role: Role,
  where: Partial<Pick<Seat, 'centreId' | 'specialtyId' | 'juryId'>> = {},
): boolean {
  return actor.seats.some(
    (seat) =>
      seat.role === role &&
      (where.centreId === undefined || seat.centreId === where.centreId) &&
      (where.specialtyId === undefined || seat.specialtyId === where.specialtyId) &&
      (where.juryId === undefined || seat.juryId === where.juryId),
  );
}

/** Whether they are here as a student alone: whoever has a seat too sees lists as their seat does. */
export function isStudent({ seats, studentNumber }: Pick<Actor, 'seats' | 'studentNumber'>): boolean {
  return seats.length === 0 && studentNumber !== null;
}

/**
 * The ids that sight joins on (docs/decisions/0002). A professor's centre is not among them: they see what they are
 * given, no more.
 */
export function holdersOf(personId: string, seats: readonly Seat[]): string[] {
  const held = seats.flatMap(({ id, role, centreId, juryId }) => {
    if (role === 'registry') return [id, ...(centreId === null ? [] : [centreId])];
    if (role === 'coordinator') return centreId ?? [];
    return role === 'secretary' ? (juryId ?? []) : [];
  });
  return [...new Set([personId, ...held])];
}

/** The centres where the actor holds a seat of this role. */
export function centresOf(actor: Pick<Actor, 'seats'>, role: 'registry' | 'coordinator'): string[] {
  return actor.seats.flatMap((seat) => (seat.role === role && seat.centreId !== null ? [seat.centreId] : []));
}

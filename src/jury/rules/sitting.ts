import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { quorumOf } from './composition.js';
import { isUnderNewLaw, type JurySession, type Place } from './session.js';

/** How a member is there: in the room, or by the means that the president decided. */
export const WAYS_OF_SITTING = ['room', 'distance'] as const;
export type WayOfSitting = (typeof WAYS_OF_SITTING)[number];

/** By what means a sitting at a distance is held (ordonnance 2014-1329). */
export const MEANS_OF_SITTING = ['video', 'audio'] as const;
export type MeansOfSitting = (typeof MEANS_OF_SITTING)[number];

/** Somebody who sits in principle, as the question of who sits on a file asks. */
export interface Seated {
  readonly personId: string;
  readonly place: Place;
  /** Null while nobody knows whether they come. */
  readonly attended: boolean | null;
  /** As they signed it. */
  readonly presence: { readonly how: WayOfSitting } | null;
}

/** Those who sit on one file, and who of them chairs it. */
export interface Sitting<Member extends Seated> {
  readonly sitters: readonly Member[];
  readonly chair: Member | undefined;
}

/**
 * Who sits on a file (decision 10): whoever is there and is not recused on it; the president chairs, or else the
 * substitute chair.
 */
export function sittingOn<Member extends Seated>(
  members: readonly Member[],
  recused: readonly string[],
): Sitting<Member> {
  const sitters = members.filter(({ personId, attended }) => attended === true && !recused.includes(personId));
  const inPlace = (wanted: Place): Member | undefined => sitters.find(({ place }) => place === wanted);
  return { sitters, chair: inPlace('president') ?? inPlace('substitute-chair') };
}

/** How many must sit: what the order says, and half of the members at least where some sit at a distance (decision 9). */
export function neededOf(members: readonly Seated[], { quorum }: { readonly quorum: number | null }): number {
  const said = quorumOf(quorum, members);
  const isAtDistance = members.some(({ presence }) => presence?.how === 'distance');
  return isAtDistance ? Math.max(said, Math.ceil(members.length / 2)) : said;
}

/** Why those who sit on a file cannot decide it (W19, W20): it is put back, the others go on. */
export function cannotDecide(
  { sitters, chair }: Sitting<Seated>,
  { quorum }: { readonly quorum: number },
): Refusal | undefined {
  if (sitters.length < quorum) return refuse(409, 'jury.fileBelowQuorum', { present: sitters.length, quorum });
  return chair ? undefined : refuse(409, 'jury.fileWithoutChair');
}

/**
 * Whether somebody presides the session itself: its president, or the substitute chair while an absence of the president
 * is recorded. They decide how it sits, and certify who was there.
 */
export function isPresiding(
  members: readonly (Pick<Seated, 'personId' | 'place'> & { readonly absence: string | null })[],
  personId: string,
): boolean {
  const president = members.find(({ place }) => place === 'president');
  const isAway = president === undefined || president.absence !== null;
  return members.some(
    (one) => one.personId === personId && (one.place === 'president' || (isAway && one.place === 'substitute-chair')),
  );
}

/** Who sits on one file, how many must, and why they could not decide it. */
export interface SittingOnFile<Member extends Seated> extends Sitting<Member> {
  readonly members: readonly Member[];
  readonly recused: readonly Member[];
  readonly quorum: number;
  readonly refusal: Refusal | undefined;
}

/** All of it for one file of a session. Under the law before, no file has a quorum of its own. */
export function sittingOnFile<Member extends Seated>(
  session: Pick<JurySession, 'law' | 'quorum'>,
  members: readonly Member[],
  recused: readonly { readonly id: string }[],
): SittingOnFile<Member> {
  const ids = recused.map(({ id }) => id);
  const sitting = sittingOn(members, ids);
  const quorum = neededOf(members, session);
  return {
    ...sitting,
    members,
    recused: members.filter(({ personId }) => ids.includes(personId)),
    quorum,
    refusal: isUnderNewLaw(session) ? cannotDecide(sitting, { quorum }) : undefined,
  };
}

import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import type { Seated } from './sitting.js';
import { isUnderNewLaw, type JurySession } from './session.js';

/** A file as its part of the minutes asks: who chaired it, and who may not read of it. */
export interface FileToSign {
  readonly id: string;
  /** Null where nobody confirmed it: under the law before, the president answers for every file. */
  readonly chairId: string | null;
  readonly recused: readonly string[];
}

/** A part of the minutes, and who signs it: the general one, or that of the files that one person chaired. */
export interface PartOfMinutes {
  readonly personId: string;
  readonly isGeneral: boolean;
  /** The files that its author chaired, by id. */
  readonly files: readonly string[];
}

/** A member as the question of who signs asks. */
type Signing = Pick<Seated, 'personId' | 'place'> & { readonly absence: string | null };

/**
 * Whether the president cannot sign: the secretary noted it with a reason, or their absence from the sitting. Under the
 * law before, nobody signs in their place.
 */
export function isPresidentPrevented(
  session: Pick<JurySession, 'law'>,
  members: readonly Signing[],
  isNoted: boolean,
): boolean {
  const president = members.find(({ place }) => place === 'president');
  return isUnderNewLaw(session) && (isNoted || (president?.absence ?? null) !== null);
}

/**
 * The parts of minutes (decisions 9 and 10, W20): the general one is the president's, or, prevented, the substitute
 * chair's; whoever else chaired a file signs the part of the files that they chaired. Who is prevented signs nothing:
 * their files are in the general part.
 */
export function partsOfMinutes(
  members: readonly Pick<Seated, 'personId' | 'place'>[],
  files: readonly FileToSign[],
  { isPrevented }: { readonly isPrevented: boolean },
): PartOfMinutes[] {
  const inPlace = (wanted: Seated['place']): string | undefined =>
    members.find(({ place }) => place === wanted)?.personId;
  const president = inPlace('president');
  const general = isPrevented ? inPlace('substitute-chair') : president;
  if (general === undefined) return [];
  const signerOf = ({ chairId }: FileToSign): string =>
    chairId === null || (isPrevented && chairId === president) ? general : chairId;
  return [...new Set([general, ...files.map(signerOf)])].map((personId) => ({
    personId,
    isGeneral: personId === general,
    files: files.filter((file) => signerOf(file) === personId).map(({ id }) => id),
  }));
}

/**
 * Why the president may not be replaced for the signature: nobody takes their place, or the one who does is recused on
 * a file that the president chaired, which nobody could sign then. It is to be put back.
 */
export function notPrevented(
  members: readonly Pick<Seated, 'personId' | 'place'>[],
  files: readonly FileToSign[],
): Refusal | undefined {
  if (!members.some(({ place }) => place === 'substitute-chair')) return refuse(409, 'jury.nobodySigns');
  const unread = partsOfMinutes(members, files, { isPrevented: true }).some((part) =>
    files.some(({ id, recused }) => part.files.includes(id) && recused.includes(part.personId)),
  );
  return unread ? refuse(409, 'jury.nobodySigns') : undefined;
}

import type { Office, WithdrawalStanding } from './withdrawal.js';

/** What sight asks of whoever looks at a withdrawal. */
export interface WithdrawalSight {
  readonly personId: string;
  /** The juries whose secretary they are, and the centres whose registry they are. */
  readonly secretaryOf: readonly string[];
  readonly registryOf: readonly string[];
  readonly isGeneralAdministrator: boolean;
}

/** What a withdrawal is to sight. */
export interface SightOfWithdrawal {
  readonly studentId: string;
  readonly juryId: string;
  readonly centreId: string;
  /** Who presides over the session that decided; null when they were recused on that file. */
  readonly presidentId: string | null;
  readonly openedAs: Office;
  /** Who sits on the file before the jury that deliberates on it anew; nobody while it is on no agenda. */
  readonly memberIds: readonly string[];
}

/** What the reader is to a withdrawal. Its student is nothing else, whatever seat they hold. */
export function withdrawalStandings(reader: WithdrawalSight, withdrawal: SightOfWithdrawal): WithdrawalStanding[] {
  const { personId, secretaryOf, registryOf, isGeneralAdministrator } = reader;
  if (withdrawal.studentId === personId) return ['student'];
  const offices: readonly Office[] = [
    ...(withdrawal.presidentId === personId ? (['president'] as const) : []),
    ...(isGeneralAdministrator ? (['general-administrator'] as const) : []),
  ];
  return [
    ...(offices.includes(withdrawal.openedAs) ? (['opener'] as const) : []),
    ...offices,
    ...(secretaryOf.includes(withdrawal.juryId) ? (['secretary'] as const) : []),
    ...(registryOf.includes(withdrawal.centreId) ? (['registry'] as const) : []),
    ...(withdrawal.memberIds.includes(personId) ? (['member'] as const) : []),
  ];
}

/** Who may see a withdrawal: whoever is something to it. The SQL of the store says the same, and a test compares the two. */
export function canSeeWithdrawal(reader: WithdrawalSight, withdrawal: SightOfWithdrawal): boolean {
  return withdrawalStandings(reader, withdrawal).length > 0;
}

/** Who calls its student in, and records how they were heard: those who might have opened it, and the secretary. */
export function callsIn({ standings }: { readonly standings: readonly string[] }): boolean {
  return standings.some((one) => one === 'president' || one === 'general-administrator' || one === 'secretary');
}

/**
 * Who reads what was said and written in it: all but the registry of the centre, who knows that there is one, and how far
 * it is.
 */
export function readsWhatWasSaid({ standings }: { readonly standings: readonly string[] }): boolean {
  return standings.some((standing) => standing !== 'registry');
}

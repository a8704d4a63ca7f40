import { localDate } from '../../platform/clock/rules/index.js';
import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import { stateOfSheet, type Party, type Sheet } from './sheet.js';

type Holding = Pick<Sheet, 'parties' | 'keeperId'>;

/** The parties that somebody with these holders signs for, whether they have signed or not. */
export function partiesHeld<Of extends Pick<Party, 'holderId'>>(
  sheet: { readonly parties: readonly Of[] },
  holders: readonly string[],
): Of[] {
  return sheet.parties.filter(({ holderId }) => holderId !== null && holders.includes(holderId));
}

/** Whether they keep the sheet: links, what was signed on paper. */
export function keeps({ keeperId }: Pick<Holding, 'keeperId'>, holders: readonly string[]): boolean {
  return holders.includes(keeperId);
}

/** Why nothing of this sheet changes any more; undefined while it is open. */
export function refusalOnceClosed(sheet: Pick<Sheet, 'voided' | 'sealed'>): Refusal | undefined {
  const state = stateOfSheet(sheet);
  if (state === 'void') return refuse(409, 'signatures.isVoid');
  return state === 'complete' ? refuse(409, 'signatures.isComplete') : undefined;
}

/** Why nobody signs this sheet any more, or today. R31: the day itself is too late. */
export function refusalToAct(
  sheet: Pick<Sheet, 'voided' | 'sealed' | 'signBefore' | 'timeZone'>,
  now: Date,
): Refusal | undefined {
  return (
    refusalOnceClosed(sheet) ??
    (localDate(now, sheet.timeZone) < sheet.signBefore ? undefined : refuse(409, 'signatures.tooLate'))
  );
}

/** Why this party may not sign, or refuse, now. */
export function refusalToSign(
  sheet: Parameters<typeof refusalToAct>[0],
  party: Pick<Party, 'signature'>,
  now: Date,
): Refusal | undefined {
  // Whoever signed and comes back is told so, even of a sheet that others have completed since.
  return party.signature && !sheet.voided ? refuse(409, 'signatures.signedAlready') : refusalToAct(sheet, now);
}

/**
 * Why whoever has this account does not sign for this party: they signed as another already, and each signs for itself.
 */
export function refusalToSignTwice(
  sheet: { readonly parties: readonly Pick<Party, 'signature'>[] },
  personId: string,
): Refusal | undefined {
  return sheet.parties.some(({ signature }) => signature?.personId === personId)
    ? refuse(409, 'signatures.signedAsAnother')
    : undefined;
}

/** The parties still awaited. */
export function awaited<Of extends Pick<Party, 'signature'>>(parties: readonly Of[]): Of[] {
  return parties.filter(({ signature }) => signature === null);
}

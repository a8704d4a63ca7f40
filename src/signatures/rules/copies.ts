import { refuse, type Refusal } from '../../platform/refusal/rules/index.js';
import type { Party, Sheet } from './sheet.js';

/** Why a party is sent no copy: it signed otherwise than by a link, or the signed document is not there yet. */
export function refusalToCopy(sheet: Pick<Sheet, 'final'>, party: Pick<Party, 'signature'>): Refusal | undefined {
  if (!sheet.final) return refuse(409, 'signatures.noCopyYet');
  return party.signature?.how === 'link' ? undefined : refuse(409, 'signatures.signedOtherwise');
}

/** Those to whom a copy is sent once all have signed: one an address, however often its bearer signed. */
export function toBeSentCopies<Of extends Pick<Party, 'signature' | 'email'>>(parties: readonly Of[]): Of[] {
  const byAddress = new Map<string, Of>();
  for (const party of parties)
    if (party.signature?.how === 'link' && party.email !== null) {
      const address = party.email.trim().toLowerCase();
      if (!byAddress.has(address)) byAddress.set(address, party);
    }
  return [...byAddress.values()];
}

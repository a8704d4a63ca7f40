import { agree } from '../../people/index.js';
import { INSTITUTION_TIME_ZONE } from '../../platform/clock/index.js';
import { writeMoment } from '../../platform/web/index.js';
import type { MinutesPaper } from '../../papers/index.js';
import type { Member } from '../data/members.store.js';
import { isUnderNewLaw, partsOfMinutes, type FileToSign, type PartOfMinutes } from '../rules/index.js';
import { words } from '../words/words.js';
import type { MinutesFacts } from './minutes-facts.js';

/** What each file asks of whoever signs its part. */
export function filesToSign({ agenda }: Pick<MinutesFacts, 'agenda'>): FileToSign[] {
  return agenda.map(({ id, decision, recused }) => ({
    id,
    chairId: decision?.confirmation?.chairId ?? null,
    recused: recused.map((one) => one.id),
  }));
}

/** The parts of minutes as they stand, and who signs each. Under the law before, the president signs all of it. */
export function partsOf(facts: Pick<MinutesFacts, 'session' | 'members' | 'agenda' | 'isPrevented'>): PartOfMinutes[] {
  const files = isUnderNewLaw(facts.session) ? filesToSign(facts) : [];
  return partsOfMinutes(facts.members, files, facts);
}

/** Who has not signed yet. */
export function awaitedBy(facts: MinutesFacts): string[] {
  return partsOf(facts)
    .map(({ personId }) => personId)
    .filter((id) => !facts.signatures.some(({ personId }) => personId === id));
}

/** Who signs, in which capacity, which part: as the minutes bear it. */
export function signaturesOf(facts: MinutesFacts, heading: string): MinutesPaper['signatures'] {
  const { session, members, agenda, signatures, isPrevented, at } = facts;
  const { minutes } = words('fr');
  const parts = partsOf(facts);
  const each = parts.flatMap(({ personId, isGeneral, files }) => {
    const signer = members.find((member) => member.personId === personId);
    if (!signer) return [];
    const places = agenda.flatMap(({ id }, index) => (files.includes(id) ? [String(index + 1)] : []));
    const of = isGeneral ? minutes.generalPart(places) : minutes.partOf(places);
    return {
      as: [
        signsAs(signer),
        ...(isGeneral && isPrevented ? [minutes.presidentPrevented] : []),
        ...(parts.length > 1 ? [of] : []),
      ].join(', '),
      name: signer.name,
      at: signedAt(signatures.find((one) => one.personId === personId)?.signedAt ?? at),
    };
  });
  if (each.length === 0) throw new Error(`Session ${session.number} has minutes, and nobody to sign them.`);
  return { heading, each };
}

/** In which capacity somebody signs for the jury. */
export function signsAs({ place, civility }: Member): string {
  const { agreed } = words('fr');
  return agree(place === 'president' ? agreed.signsAs : agreed.substituteSignsAs, civility);
}

/** When somebody signed, by the clock of Paris. */
export function signedAt(at: Date): string {
  return words('fr').minutes.signedAt(writeMoment(at, { locale: 'fr', timeZone: INSTITUTION_TIME_ZONE }, 'always'));
}

import { recordDelegation } from '../delegations/index.js';
import type { OfficialDocument } from '../papers/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import { CAST } from './cast.js';
import { idOf } from './id-of.js';
import type { Stage } from './stage.js';

const DAYS_AGO = 115;

/** The general administrator delegates: the registries sign agreements, and one person answers appeals. */
export async function giveDelegations(stage: Stage): Promise<void> {
  const delegated = [
    { to: 'appeals', scopes: ['appeals'], for: 'répondre aux recours' },
    { to: 'registry.nantes', scopes: ['agreements'], for: 'signer les conventions de stage' },
    { to: 'registry.reunion', scopes: ['agreements'], for: 'signer les conventions de stage' },
    { to: 'registry.beyrouth', scopes: ['agreements'], for: 'signer les conventions de stage' },
  ] as const;
  const startsOn = addDays(localDate(new Date(), INSTITUTION_TIME_ZONE), -DAYS_AGO);
  for (const [index, one] of delegated.entries()) {
    const reference = `Décision ${startsOn.slice(0, 4)}-${30 + index}`;
    const delegate = CAST.find(({ key }) => key === one.to);
    const paper = await stage.received(decision(reference, delegate?.name ?? '', one.for), 'file', `${reference}.pdf`);
    await stage.act('general', DAYS_AGO, async (tx, actor, papers) =>
      recordDelegation(
        tx,
        actor,
        {
          delegator: idOf(stage.institution.people, 'general'),
          delegate: delegate?.email ?? '',
          reference,
          scopes: one.scopes,
          startsOn,
          publishedIn: 'Recueil des actes administratifs',
          publishedOn: startsOn,
        },
        await papers.keep(tx, paper, actor.personId),
      ),
    );
  }
}

function decision(reference: string, name: string, purpose: string): OfficialDocument {
  return {
    title: `${reference} portant délégation de signature`,
    subtitle: 'Administration générale',
    foot: reference,
    lang: 'fr-FR',
    at: new Date().toISOString(),
    blocks: [{ paragraph: `Délégation de signature est donnée à ${name} pour ${purpose}, au nom de l’établissement.` }],
  };
}

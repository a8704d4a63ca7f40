import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    none: 'Aucune délégation de signature enregistrée, publiée et en vigueur aujourd’hui ne vous permet de signer ceci : demandez à l’administration de l’enregistrer.',
    delegatorMissing: 'Choisissez qui délègue.',
    delegatorUnfit: 'Seule une personne qui exerce l’administration générale délègue sa signature.',
    delegateMissing: 'Indiquez l’adresse de la personne qui reçoit la délégation.',
    delegateUnknown: 'Aucun compte n’a cette adresse.',
    toThemselves: 'On ne se délègue pas sa propre signature.',
    referenceMissing: 'Indiquez la référence de la décision.',
    scopesMissing: 'Choisissez au moins un objet.',
    startsOnMissing: 'Indiquez le premier jour.',
    endsBeforeItStarts: 'Choisissez un dernier jour qui ne précède pas le premier.',
    publishedInMissing: 'Indiquez où la décision est publiée.',
    publishedOnMissing: 'Indiquez quand elle a été publiée.',
    whyMissing: 'Dites pourquoi.',
    recorded: 'La délégation est enregistrée.',
    ended: 'La délégation est terminée.',
  },
  en: {
    none: 'No delegation of signature that is recorded, published and in force today lets you sign this: ask the administration to record it.',
    delegatorMissing: 'Choose who delegates.',
    delegatorUnfit: 'Only whoever holds the general administration delegates their signature.',
    delegateMissing: 'Give the address of whoever is given the delegation.',
    delegateUnknown: 'No account has this address.',
    toThemselves: 'Nobody delegates their signature to themselves.',
    referenceMissing: 'Give the reference of the decision.',
    scopesMissing: 'Choose one purpose at least.',
    startsOnMissing: 'Give the first day.',
    endsBeforeItStarts: 'Choose a last day that does not come before the first.',
    publishedInMissing: 'Say where the decision is published.',
    publishedOnMissing: 'Say when it was published.',
    whyMissing: 'Say why.',
    recorded: 'The delegation is recorded.',
    ended: 'The delegation is ended.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    delegations: KeysOf<typeof sentences>;
  }
}

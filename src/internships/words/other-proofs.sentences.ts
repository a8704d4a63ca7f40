import type { RefusalFacts } from '../../platform/refusal/index.js';
import { writeDay } from '../../platform/web/index.js';

/** What is said of an internship whose host gives no attestation. */
export const otherProofs = {
  fr: {
    proofsNotReasoned: 'Dites pourquoi le stage est attesté d’après d’autres pièces, et ce qu’elles prouvent.',
    proofMissing: 'Joignez d’abord au moins une pièce, à la page des relances.',
    hostNotReminded: 'Relancez d’abord l’organisme d’accueil : d’autres pièces ne valent que s’il ne répond pas.',
    hostMayAnswer: ({ until }: RefusalFacts) =>
      `L’organisme d’accueil a encore le temps de répondre à la relance : attestez d’après d’autres pièces à partir du ${writeDay(String(until), 'fr')}.`,
    hostRemindedToday: 'L’organisme d’accueil a déjà été relancé aujourd’hui.',
    hostReminded: 'La relance est envoyée à l’organisme d’accueil.',
    noAttestationAwaited: 'Ce stage n’attend pas son attestation.',
  },
  en: {
    proofsNotReasoned: 'Say why the internship is certified from other proofs, and what they prove.',
    proofMissing: 'First attach at least one proof, on the page of the reminders.',
    hostNotReminded: 'First remind the host: other proofs stand only if it does not answer.',
    hostMayAnswer: ({ until }: RefusalFacts) =>
      `The host still has time to answer the reminder: certify from other proofs from ${writeDay(String(until), 'en')} on.`,
    hostRemindedToday: 'The host was reminded today already.',
    hostReminded: 'The reminder is sent to the host.',
    noAttestationAwaited: 'This internship does not await its certificate.',
  },
};

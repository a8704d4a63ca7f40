import { bilingual, type KeysOf, writeDay } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    isVoid: 'Ce document n’est plus à signer : il a été retourné, annulé ou est devenu caduc.',
    isComplete: 'Toutes les parties ont signé : plus rien ne change.',
    tooLate: 'Le jour est venu : ce document devait être signé avant.',
    signedAlready: 'Cette partie a déjà signé. Une signature donnée reste.',
    signedAsAnother:
      'Vous avez déjà signé ce document en une autre qualité : les parties sont des personnes différentes, et une autre signe pour celle-ci.',
    otherDocument: 'Ce n’est pas le document que vous aviez sous les yeux. Rouvrez la page.',
    notYours: 'Chaque partie signe pour elle-même : celle-ci n’est pas la vôtre.',
    notKept: 'Cela revient à la scolarité qui suit ce document.',
    othersLink:
      'Ce lien est celui d’une autre personne que vous. S’il vous est destiné sous une autre adresse, déconnectez-vous, puis rouvrez-le.',
    nameMissing: 'Indiquez votre nom.',
    consentMissing: 'Cochez la case pour signer.',
    reasonMissing: 'Indiquez le motif de votre refus.',
    dayMissing: 'Indiquez la date de cette signature.',
    dayTooLate: ({ before }) => `Chaque signature est donnée avant le ${writeDay(String(before), 'fr')}.`,
    dayToCome: 'Cette date n’est pas encore venue.',
    certificationMissing: 'Certifiez l’original et ses dates.',
    originalMissing: 'Choisissez l’original signé, en PDF.',
    hasAccount: 'Cette partie signe avec son compte.',
    signed: 'Votre signature est enregistrée.',
    refused: 'Votre refus est enregistré et transmis.',
    linkSent: 'Un nouveau lien est envoyé.',
    linkEnded: 'Le lien est retiré.',
    noLink: 'Il n’y a plus de lien à retirer.',
    noCopyYet: 'Le document signé n’est pas encore prêt : un exemplaire partira ensuite.',
    signedOtherwise: 'Cette partie n’a pas signé par un lien : aucun exemplaire ne lui est envoyé par là.',
    copySent: 'Un exemplaire est envoyé à la même adresse.',
    copyRevoked: 'L’exemplaire est retiré.',
    noCopy: 'Il n’y a plus d’exemplaire à retirer.',
    revocationUnreasoned: 'Indiquez pourquoi vous retirez cet exemplaire.',
    recorded: 'L’original est enregistré.',
    codeMalformed: 'Un code compte 20 chiffres et lettres.',
  },
  en: {
    isVoid: 'This document is no longer to be signed: it was returned, cancelled or lapsed.',
    isComplete: 'Every party has signed: nothing changes any more.',
    tooLate: 'The day has come: this document was to be signed before it.',
    signedAlready: 'This party has signed already. A signature given stays.',
    signedAsAnother:
      'You have signed this document in another capacity already: the parties are different people, and somebody else signs for this one.',
    otherDocument: 'This is not the document you had before you. Open the page again.',
    notYours: 'Each party signs for itself: this one is not yours.',
    notKept: 'This is for the registry that follows this document.',
    othersLink:
      'This link is another person’s. If it is meant for you at another address, sign out, then open it again.',
    nameMissing: 'Enter your name.',
    consentMissing: 'Tick the box to sign.',
    reasonMissing: 'Give the reason of your refusal.',
    dayMissing: 'Enter the date of this signature.',
    dayTooLate: ({ before }) => `Every signature is given before ${writeDay(String(before), 'en')}.`,
    dayToCome: 'This date has not come yet.',
    certificationMissing: 'Certify the original and its dates.',
    originalMissing: 'Choose the signed original, as a PDF.',
    hasAccount: 'This party signs with its account.',
    signed: 'Your signature is recorded.',
    refused: 'Your refusal is recorded and passed on.',
    linkSent: 'A new link is sent.',
    linkEnded: 'The link is withdrawn.',
    noLink: 'There is no link left to withdraw.',
    noCopyYet: 'The signed document is not ready yet: a copy will leave afterwards.',
    signedOtherwise: 'This party did not sign by a link: no copy is sent to it that way.',
    copySent: 'A copy is sent to the same address.',
    copyRevoked: 'The copy is withdrawn.',
    noCopy: 'There is no copy left to withdraw.',
    revocationUnreasoned: 'Say why you withdraw this copy.',
    recorded: 'The original is recorded.',
    codeMalformed: 'A code has 20 digits and letters.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    signatures: KeysOf<typeof sentences>;
  }
}

import type { WhyVoid } from '../data/signatures.store.js';
import { conflictLetters } from './conflict-words.fr.js';
import { appealMoved, appealReceived, appealSilent } from './appeal-letters.fr.js';
import { deferred, granted, greeting, refused, reworded, signerOf } from './decision-letters.fr.js';

export const letters = {
  granted,
  refused,
  deferred,
  reworded,
  greeting,
  signerOf,
  convened: (facts: {
    number: string;
    jury: string;
    day: string;
    place: string;
    appointed: string;
    as: string;
    convened: string;
    order: string;
  }) => ({
    subject: `${facts.jury} : convocation à la session du ${facts.day}`,
    body: `Bonjour,\n\n${facts.appointed} la session ${facts.number} du ${facts.jury} (${facts.as}), par l’acte de nomination « ${facts.order} ». ${facts.convened} le ${facts.day}, ${facts.place}. Les dossiers inscrits se lisent dans le portail au fil de leur inscription.\n\nSi un dossier vous concerne (même employeur, lien de vie personnelle ou professionnelle avec l’élève), déportez-vous vous-même, sur la page de ce dossier : vous en direz la nature du lien, et vos mots ne seront lus que du secrétariat.`,
  }),
  namedSubstitute: (facts: { number: string; jury: string; day: string; order: string }) => ({
    subject: `${facts.jury} : suppléance pour la session du ${facts.day}`,
    body: `Bonjour,\n\nL’acte de nomination « ${facts.order} » vous nomme en suppléance à la session ${facts.number} du ${facts.jury}, le ${facts.day}. Vous ne siégez, et ne lisez les dossiers, que si vous y prenez la place d’un membre : une convocation vous l’apprendrait.`,
  }),
  noLongerSits: (facts: { number: string; jury: string; day: string; order: string; why: string }) => ({
    subject: `${facts.jury} : votre place à la session du ${facts.day}`,
    body: `Bonjour,\n\nVous ne siégez plus à la session ${facts.number} du ${facts.jury}, par l’acte de nomination « ${facts.order} » :\n\n${facts.why}\n\nSes dossiers ne vous sont plus ouverts, et vos notes personnelles sont détruites.`,
  }),
  outcome: (facts: { number: string; proposal: string; decision: string; minutes: string; day: string }) => ({
    subject: `Dossier ${facts.number} : ce qu’il est advenu de votre avis`,
    body: `Bonjour,\n\nLe jury national a délibéré sur le dossier ${facts.number}, que vous aviez examiné (procès-verbal ${facts.minutes}, signé le ${facts.day}).\n\nVotre avis : ${facts.proposal.toLowerCase()}.\nLa décision du jury : ${facts.decision.toLowerCase()}.\n\nCe que vous avez écrit reste à votre page « Mes avis ».`,
  }),
  toReplace: (
    name: string,
    sessions: readonly { readonly number: string; readonly day: string; readonly isReplaceable: boolean }[],
  ) => ({
    subject: `${name} n’a plus de compte : un membre du jury à remplacer`,
    body: `Bonjour,\n\n${name} n’a plus de compte et ne lit plus aucun dossier. Un acte de nomination le nomme pourtant :\n\n${sessions
      .map(
        ({ number, day, isReplaceable }) =>
          `session ${number} du ${day}${isReplaceable ? '' : ', dont la composition ne peut plus changer'}`,
      )
      .join(
        '\n',
      )}\n\nRemplacez cette personne par une suppléance ou par un nouvel acte, ou notez le motif de son absence.`,
  }),
  compositionChanged: (facts: { number: string; jury: string; newcomer: string; former: string; order: string }) => ({
    subject: `${facts.jury} : composition de la session ${facts.number}`,
    body: `Bonjour,\n\n${facts.newcomer} siège à la session ${facts.number} du ${facts.jury}${facts.former ? `, à la place de ${facts.former}` : ''}, par l’acte de nomination « ${facts.order} ».`,
  }),
  yourJuryChanged: (facts: { jury: string; day: string; newcomer: string; former: string; order: string }) => ({
    subject: `${facts.jury} : composition du jury du ${facts.day}`,
    body: `Bonjour,\n\nLa composition du jury qui examinera votre dossier le ${facts.day} change : ${facts.newcomer} y siège${facts.former ? ` à la place de ${facts.former}` : ''}, par l’acte de nomination « ${facts.order} ». La liste des membres est sur la page de votre dossier.`,
  }),
  locked: (facts: { number: string; jury: string; day: string }) => ({
    subject: `${facts.jury} : liste arrêtée pour le ${facts.day}`,
    body: `Bonjour,\n\nLa liste des dossiers de la session ${facts.number} est arrêtée.`,
  }),
  toSign: (facts: { number: string }) => ({
    subject: `Session ${facts.number} : procès-verbal à signer`,
    body: `Bonjour,\n\nLa délibération de la session ${facts.number} est close. Son procès-verbal attend votre signature.`,
  }),
  signatureVoided: (facts: { number: string; jury: string; why: string }) => ({
    subject: `Session ${facts.number} : votre signature du procès-verbal est annulée`,
    body: `Bonjour,\n\nVous aviez signé le procès-verbal de la session ${facts.number} du ${facts.jury}. Cette signature ne compte plus : ${facts.why}. Elle est conservée, et ne produit aucun effet.`,
  }),
  whyVoided: {
    resumed: 'la délibération a été reprise',
    changed: 'ce que vous aviez lu a changé depuis ; relisez le projet et signez de nouveau',
    prevented: 'la présidence est empêchée, et les parties du procès-verbal ont changé',
    cancelled: 'la session a été annulée',
  } satisfies Record<WhyVoid, string>,
  cancelled: (facts: { number: string; jury: string; day: string; reason: string }) => ({
    subject: `${facts.jury} : session du ${facts.day} annulée`,
    body: `Bonjour,\n\nLa session ${facts.number} est annulée :\n\n${facts.reason}`,
  }),
  appealFiled: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file}`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé sur le dossier ${facts.file}, contre une décision à laquelle vous n’avez pas pris part : vous pouvez l’instruire. Deux mois de silence vaudraient rejet.`,
  }),
  appealKnown: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file}`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé contre la décision prise sur le dossier ${facts.file}. Il est instruit par une personne qui n’a pas pris part à cette décision. Vous n’avez rien à faire pour l’instant.`,
  }),
  appealUpheld: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file} : accueilli`,
    body: `Bonjour,\n\nLe recours sur le dossier ${facts.file} est accueilli : le dossier est à délibérer de nouveau. Seul un jury change ce qu’un jury a décidé.`,
  }),
  adviceAsked: (facts: { file: string; isStandingIn: boolean }) => ({
    subject: `Recours sur le dossier ${facts.file} : votre avis est demandé`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé contre la décision prise sur le dossier ${facts.file} par le jury ${facts.isStandingIn ? 'où vous avez siégé sur ce dossier à la présidence suppléante' : 'que vous présidiez'}. La réponse est donnée par une personne qui n’a pas pris part à la décision, après votre avis écrit : donnez-le sur la page du recours.`,
  }),
  nobodyAnswers: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file} : personne ne peut y répondre`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé sur le dossier ${facts.file}. Personne, parmi celles et ceux qui exercent la fonction « Recours » ou « Administration générale », n’est resté étranger à la décision : donnez cette fonction à quelqu’un qui n’y a pas pris part. Deux mois de silence vaudraient rejet.`,
  }),
  appealWithdrawn: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file} : retiré`,
    body: `Bonjour,\n\nL’élève a retiré son recours sur le dossier ${facts.file} : il n’est plus à instruire.`,
  }),
  ...conflictLetters,
  appealReceived,
  appealMoved,
  appealSilent,
};

import { appealMoved, appealReceived } from './appeal-letters.fr.js';
import { deferred, granted, greeting, president, refused, reworded } from './decision-letters.fr.js';

export const letters = {
  granted,
  refused,
  deferred,
  reworded,
  greeting,
  president,
  convened: (facts: {
    number: string;
    jury: string;
    day: string;
    place: string;
    appointed: string;
    willBeRecused: string;
  }) => ({
    subject: `${facts.jury} : session du ${facts.day}`,
    body: `Bonjour,\n\n${facts.appointed} la session ${facts.number} du ${facts.jury}, le ${facts.day}, ${facts.place}. Les dossiers inscrits se lisent dans le portail au fil de leur inscription.\n\nSi un dossier vous concerne (même employeur, lien avec l’élève), signalez-le au secrétariat : ${facts.willBeRecused}.`,
  }),
  locked: (facts: { number: string; jury: string; day: string }) => ({
    subject: `${facts.jury} : liste arrêtée pour le ${facts.day}`,
    body: `Bonjour,\n\nLa liste des dossiers de la session ${facts.number} est arrêtée.`,
  }),
  toSign: (facts: { number: string }) => ({
    subject: `Session ${facts.number} : procès-verbal à signer`,
    body: `Bonjour,\n\nLa délibération de la session ${facts.number} est close. Son procès-verbal attend votre signature.`,
  }),
  cancelled: (facts: { number: string; jury: string; day: string; reason: string }) => ({
    subject: `${facts.jury} : session du ${facts.day} annulée`,
    body: `Bonjour,\n\nLa session ${facts.number} est annulée :\n\n${facts.reason}`,
  }),
  appealFiled: (facts: { file: string }) => ({
    subject: `Recours sur le dossier ${facts.file}`,
    body: `Bonjour,\n\nUn recours administratif vient d’être déposé sur le dossier ${facts.file}. Deux mois de silence vaudraient rejet.`,
  }),
  appealReceived,
  appealMoved,
};

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
  appealReceived: (facts: {
    file: string;
    jury: string;
    filedOn: string;
    rejectedOn: string;
    courtUntil: string;
    lateSince: string | undefined;
  }) => ({
    subject: `Votre recours sur le dossier ${facts.file} : accusé de réception`,
    body: `Bonjour,\n\nVotre recours administratif sur le dossier ${facts.file} a été reçu le ${facts.filedOn} par le secrétariat du ${facts.jury}, qui l’instruit.\n\nSans réponse le ${facts.rejectedOn}, il sera réputé rejeté : le silence gardé pendant deux mois vaut décision de rejet. Vous pourrez alors saisir le tribunal administratif jusqu’au ${facts.courtUntil}.${facts.lateSince === undefined ? '' : `\n\nCe recours a été déposé après le ${facts.lateSince}, dernier jour du délai : il est examiné, mais il ne conserve plus le délai pour saisir le tribunal administratif.`}`,
  }),
  appealMoved: (facts: { file: string; state: string; reason: string; isRejected: boolean }) => ({
    subject: `Votre recours sur le dossier ${facts.file} : ${facts.state}`,
    body: `Bonjour,\n\nVotre recours sur le dossier ${facts.file} est maintenant : ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nVous pouvez saisir le tribunal administratif dans les deux mois de la notification de ce rejet.' : ''}`,
  }),
};

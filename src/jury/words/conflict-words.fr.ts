/** What the pages say of a recusal that is lifted. */
export const lifting = {
  ask: 'Demander la levée',
  askTitle: 'Demander la levée d’une récusation',
  askLead: 'Pour une récusation notée par erreur. Elle vaut jusqu’à ce que la présidence confirme sa levée.',
  why: 'En quoi est-ce une erreur',
  whyHint: 'Lu par qui préside.',
  askButton: 'Demander la levée',
  asked: 'Levée demandée, en attente de la présidence',
  waits: (name: string) => `Le secrétariat demande de lever la récusation de ${name}.`,
  answerLink: 'Répondre',
  title: 'Lever une récusation',
  lead: 'Levée, elle rend le dossier à ce membre, qui en délibère de nouveau. Sinon, elle reste, pour le motif que vous écrivez.',
  member: 'Membre récusé',
  kind: 'Nature du lien',
  noKind: 'Non indiquée',
  reason: 'Motif noté',
  askedBy: (name: string) => `Ce qu’en dit ${name}`,
  answer: 'Votre réponse',
  yes: 'Lever la récusation',
  no: 'La maintenir',
  words: 'Motif',
  wordsHint: 'Obligatoire pour la maintenir. Lu par le secrétariat.',
  button: 'Répondre',
  answered: 'Levées demandées',
  lifted: (name: string, by: string, day: string) => `${name} : récusation levée par ${by} le ${day}`,
  kept: (name: string, by: string, day: string) => `${name} : récusation maintenue par ${by} le ${day}`,
};

interface OfSession {
  readonly number: string;
  readonly jury: string;
  readonly day: string;
}

/** The letters that speak of conflicts: of which session, never of which file. */
export const conflictLetters = {
  liftingAsked: (facts: OfSession) => ({
    subject: `${facts.jury} : une récusation à lever, session du ${facts.day}`,
    body: `Bonjour,\n\nLe secrétariat demande de lever une récusation notée par erreur, sur un dossier de la session ${facts.number}. Elle vaut tant que vous n’avez pas répondu : la demande est sur la page de ce dossier, dans votre accueil.`,
  }),
  liftingConfirmed: (facts: OfSession) => ({
    subject: `${facts.jury} : récusation levée, session du ${facts.day}`,
    body: `Bonjour,\n\nLa récusation dont vous demandiez la levée, à la session ${facts.number}, est levée : le membre siège de nouveau sur ce dossier.`,
  }),
  liftingRefused: (facts: OfSession & { reason: string }) => ({
    subject: `${facts.jury} : récusation maintenue, session du ${facts.day}`,
    body: `Bonjour,\n\nLa récusation dont vous demandiez la levée, à la session ${facts.number}, est maintenue :\n\n${facts.reason}`,
  }),
  recusalLifted: (facts: OfSession) => ({
    subject: `${facts.jury} : un dossier vous est rendu, session du ${facts.day}`,
    body: `Bonjour,\n\nUne récusation notée par erreur à votre égard, à la session ${facts.number}, est levée : le dossier est de nouveau dans votre ordre du jour, et vous en délibérez.`,
  }),
};

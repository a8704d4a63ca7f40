/** What the pages say of a recusal that is lifted. */
export const lifting = {
  ask: 'Demander la levée',
  askTitle: 'Demander la levée d’une récusation',
  askLead: 'Pour une récusation notée par erreur. Elle vaut jusqu’à ce que la présidence confirme sa levée.',
  why: 'En quoi est-ce une erreur',
  whyHint: 'Lu par qui préside.',
  askButton: 'Demander la levée',
  asked: 'Levée demandée, en attente de la présidence',
  waits: (name: string) => `Le secrétariat demande de lever une récusation : ${name}.`,
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

/** What the pages say of a student who says why a member should step aside. */
export const asking = {
  link: 'Dire pourquoi un membre devrait se déporter',
  title: 'Un membre devrait se déporter',
  lead: 'Un lien de vie personnelle ou professionnelle avec vous, qui peut influencer un membre, oblige celui-ci à ne pas siéger sur votre dossier. Vous connaître ne suffit pas. La présidence du jury vous répond, avec un motif.',
  member: 'De qui s’agit-il',
  reason: 'Pourquoi',
  reasonHint: 'Lu par qui préside et par le secrétariat du jury, jamais par les autres membres.',
  button: 'Envoyer à la présidence',
  mine: 'Ce que vous avez demandé',
  about: (name: string, day: string) => `${name}, le ${day}`,
  waits: 'En attente de la réponse de la présidence.',
  moot: 'Sans objet : cette personne ne siège plus sur ce dossier.',
  stepsAside: 'Ce membre ne siège pas sur ce dossier.',
  stays: 'Ce membre siège.',
  said: (name: string) => `L’élève de ce dossier demande qu’un membre n’y siège pas : ${name}.`,
  awaited: 'une réponse est attendue sur un membre',
  waitsForChair:
    'Une question sur un membre attend la réponse de qui préside : ce dossier ne peut pas encore être décidé.',
  answerTitle: 'Répondre à l’élève',
  answerLead:
    'Dites si ce membre siège sur ce dossier. L’élève lit votre réponse et son motif ; les autres membres, la nature de la récusation seulement.',
  meant: 'Membre dont il s’agit',
  words: 'Ce qu’en dit l’élève',
  yes: 'Ce membre ne siège pas sur ce dossier',
  no: 'Ce membre siège',
  why: 'Motif de la réponse',
  whyHint: 'Obligatoire. Lu par l’élève et par le secrétariat.',
  kept: 'Ce que l’élève a demandé',
  nobody:
    'Personne ne peut répondre : ni la présidence ni la présidence suppléante. Changez la composition, ou remettez le dossier.',
};

interface OfSession {
  readonly number: string;
  readonly jury: string;
  readonly day: string;
}

/** The letters that speak of conflicts: of which session, never of which file. */
export const conflictLetters = {
  conflictDeclared: (facts: OfSession & { member: string }) => ({
    subject: `${facts.jury} : un membre se déporte, session du ${facts.day}`,
    body: `Bonjour,\n\n${facts.member} se déporte d’un dossier de la session ${facts.number}, et ne le voit plus. La nature du lien et ses mots sont sur la page où se notent les récusations de ce dossier. Vérifiez que le quorum et la présidence y tiennent.`,
  }),
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
  recusalAsked: (facts: OfSession) => ({
    subject: `${facts.jury} : un élève demande une récusation, session du ${facts.day}`,
    body: `Bonjour,\n\nUn élève dit pourquoi un membre du jury devrait se déporter de son dossier, à la session ${facts.number}. Répondez-lui, avec un motif : la demande est dans votre accueil, et sur la page de ce dossier. Il ne peut pas être décidé avant votre réponse.`,
  }),
  recusalAskedKnown: (facts: OfSession & { isAnswered: boolean }) => ({
    subject: `${facts.jury} : un élève demande une récusation, session du ${facts.day}`,
    body: `Bonjour,\n\nUn élève dit pourquoi un membre du jury devrait se déporter de son dossier, à la session ${facts.number}. ${facts.isAnswered ? 'Qui préside sur ce dossier en est informé et lui répond.' : 'Ni la présidence ni la présidence suppléante ne peut lui répondre : changez la composition, ou remettez ce dossier.'} Le dossier ne peut pas être décidé avant cette réponse.`,
  }),
  stepsAside: (facts: { jury: string; day: string; member: string; reason: string }) => ({
    subject: `${facts.jury} : réponse à votre demande de récusation`,
    body: `Bonjour,\n\nVous avez demandé qu’un membre du jury, ${facts.member}, ne siège pas sur votre dossier, à la session du ${facts.day}. La présidence du jury vous répond que ce membre ne siège pas sur votre dossier :\n\n${facts.reason}`,
  }),
  staysOnFile: (facts: { jury: string; day: string; member: string; reason: string }) => ({
    subject: `${facts.jury} : réponse à votre demande de récusation`,
    body: `Bonjour,\n\nVous avez demandé qu’un membre du jury, ${facts.member}, ne siège pas sur votre dossier, à la session du ${facts.day}. La présidence du jury vous répond que ce membre y siège :\n\n${facts.reason}`,
  }),
};

import type { DecisionLife, Ground } from '../rules/index.js';

export const lives: Record<DecisionLife, string> = {
  TAKEN: 'Prise',
  NOTIFIED: 'Notifiée',
  REPLACED: 'Remplacée',
  ANNULLED: 'Annulée',
};

export const anew = {
  tag: 'Nouvelle délibération',
  title: 'Nouvelles délibérations',
  lead: 'Ces dossiers reviennent devant le jury. Inscrivez chacun à une session ouverte : le jury délibère sur la version et l’avis de la première fois. La décision en vigueur demeure jusque-là, sauf si un tribunal l’a annulée.',
  none: 'Aucun dossier n’attend de nouvelle délibération.',
  noneWhat:
    'Un dossier paraît ici quand un recours est accueilli, quand un tribunal a annulé la décision, ou quand l’élève a été entendu sur son retrait.',
  noSession: 'Aucune session de ce jury n’est ouverte : programmez-la, composez-la et ouvrez-la.',
  session: 'Session',
  sessionLine: (number: string, day: string) => `${number}, le ${day}`,
  put: 'Inscrire à cette session',
  student: 'Élève',
  ground: 'Motif',
  lastDay: 'Dernier jour pour signer',
  before: 'Décision en vigueur',
  annulled: 'Décision annulée',
  card: 'Nouvelle délibération',
  replaces: 'Décision qu’elle peut remplacer',
  replaced: 'Décision qu’elle remplace',
  minutes: 'Procès-verbal',
  reasons: 'Ses motifs',
  heldAgainst: 'Ce qui est reproché à cette décision',
  asked: 'Ce que l’élève demande',
  hearing: 'Observations et audition de l’élève',
  stands: 'Cette décision demeure jusqu’à la signature du procès-verbal.',
  grounds: {
    appeal: 'un recours a été accueilli',
    judgment: 'un tribunal a annulé la décision',
    withdrawal: 'un retrait est engagé, la décision étant tenue pour illégale',
    student: 'l’élève l’a demandé',
    fraud: 'un retrait est engagé pour fraude',
  } satisfies Record<Ground, string>,
  judged: (number: string, court: string, day: string) =>
    `la décision a été annulée par le jugement n° ${number} du ${day}, ${court}`,
  of: (ground: string) => `Nouvelle délibération : ${ground}.`,
  replacing: (facts: { minutes: string; day: string; decision: string; ground: string }) =>
    `Cette décision est prise après une nouvelle délibération : ${facts.ground}. Elle remplace celle du procès-verbal ${facts.minutes}, signé le ${facts.day} (${facts.decision}).`,
  replacedBy: (facts: { minutes: string; day: string; ground: string }) =>
    `Remplacée par la décision du procès-verbal ${facts.minutes}, signé le ${facts.day} : ${facts.ground}.`,
  annulledBy: (facts: { number: string; court: string; day: string }) =>
    `Annulée par le jugement n° ${facts.number} du ${facts.day}, ${facts.court}.`,
  awaits: (ground: string) => `Le dossier attend une nouvelle délibération du jury : ${ground}.`,
  notified: (day: string) => `Notifiée le ${day} : première lecture de la lettre.`,
  notNotified: 'La lettre qui la notifie n’a pas encore été lue : aucun délai ne court.',
  // Why an appeal has no object any more.
  withoutObject: {
    answered: 'Le complément que vous contestiez a été déposé : le jury décidera à nouveau.',
    ended: 'Le dossier ou la demande que la décision ajournait a été retiré.',
    replaced: 'La décision contestée a été remplacée par une nouvelle délibération du jury.',
    annulled: 'La décision contestée a été annulée par un tribunal.',
  },
};

interface Named {
  readonly number: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** What is said of a file that goes from one centre to another. */
export const transferWords = {
  title: 'Centre',
  link: 'Transférer à un autre centre',
  waits: (to: string) => `Transfert demandé à ${to}, en attente de réponse.`,
  seeWaiting: 'Voir la demande de transfert',
  page: {
    title: 'Transférer à un autre centre',
    lead: 'La scolarité du centre choisi accepte ou refuse. Si elle accepte, le dossier et sa demande de diplôme sont à elle : vous ne les lirez plus. Leurs numéros restent.',
    centre: 'Centre',
    reason: 'Motif',
    reasonHint: 'L’élève et l’autre scolarité le lisent.',
    button: 'Demander le transfert',
    waiting: (to: string, by: string, day: string) => `Demandé à ${to} par ${by} le ${day}.`,
    takeBack: 'Retirer la demande',
  },
  list: {
    title: 'Transferts à accepter',
    lead: 'Des dossiers que d’autres centres vous demandent de reprendre.',
    none: 'Aucun transfert n’attend votre réponse.',
    all: 'Tous les dossiers',
    file: 'Dossier',
    student: 'Élève',
    diploma: 'Diplôme',
    from: 'De',
    asked: 'Demandé le',
  },
  answer: {
    title: (number: string) => `Transfert du dossier ${number}`,
    back: 'Transferts à accepter',
    state: 'État',
    reason: 'Motif',
    by: 'Demandé par',
    what: 'Votre réponse',
    accept: 'Reprendre ce dossier',
    acceptHint:
      'Il est à votre centre dès maintenant, et attend que quelqu’un de votre scolarité le suive. L’élève doit être inscrit chez vous à ce diplôme.',
    decline: 'Ne pas le reprendre',
    why: 'Motif du refus',
    delegation: 'Acte qui délègue son professeur',
    delegationHint:
      'Référence et date. Sans cet acte, un professeur qui n’a pas de fonction dans votre centre est déchargé, et le dossier attend un autre professeur.',
    button: 'Répondre',
  },
  history: {
    asked: (to: string) => `Transfert demandé à ${to}`,
    accepted: (from: string, to: string) => `Dossier transféré de ${from} à ${to}`,
    declined: (to: string) => `Transfert refusé par ${to}`,
    takenBack: 'Demande de transfert retirée',
    delegated: (name: string, act: string) => `${name} continue l’examen par délégation : ${act}`,
  },
  letters: {
    asked: ({ number, from, reason }: Named) => ({
      subject: `Dossier ${number} : transfert demandé`,
      body: `Bonjour,\n\nLa scolarité de ${from} vous demande de reprendre le dossier ${number}.\n\nMotif : ${reason}\n\nRépondez depuis la page « Transferts à accepter » du portail.`,
    }),
    declined: ({ number, to }: Named, why: string) => ({
      subject: `Dossier ${number} : transfert refusé`,
      body: `Bonjour,\n\nLa scolarité de ${to} ne reprend pas le dossier ${number}. Il reste à votre centre.\n\nMotif : ${why}`,
    }),
    toStudent: ({ number, from, to, reason }: Named) => ({
      subject: `Dossier ${number} : suivi désormais par ${to}`,
      body: `Bonjour,\n\nVotre dossier ${number} est transféré de ${from} à ${to}, avec la demande de diplôme qu’il accompagne. Son numéro et son contenu restent les mêmes.\n\nMotif : ${reason}\n\nÉcrivez désormais à la scolarité de ${to}.`,
    }),
    toRegistries: ({ number, from, to }: Named, by: string) => ({
      subject: `Dossier ${number} : transféré à ${to}`,
      body: `Bonjour,\n\nLe dossier ${number} est transféré de ${from} à ${to}, qui l’a accepté (${by}). La scolarité de ${from} ne le lit plus ; celle de ${to} dit qui le suit.`,
    }),
    toProfessor: ({ number, from, to }: Named, stays: boolean) => ({
      subject: `Dossier ${number} : transféré à ${to}`,
      body: `Bonjour,\n\nLe dossier ${number}, que vous examinez, est transféré de ${from} à ${to}.\n\n${stays ? 'Vous en restez chargé ou chargée : continuez votre examen.' : 'Vous n’en êtes plus chargé ou chargée : un autre professeur l’examinera.'}`,
    }),
  },
};

export type TransferWords = typeof transferWords;

import type { Settlement } from '../rules/index.js';

const settlements: Readonly<Record<Settlement, string>> = {
  VALIDATED: 'Ce qui a été fait est validé',
  ALTERNATIVE: 'Une autre modalité est fixée',
};

export const fr = {
  settlements,
  yes: 'Oui',
  no: 'Non',
  pages: {
    interruption: {
      title: 'Signaler une interruption',
      lead: 'Maladie, grossesse, accord des parties, manquement… Le motif reste dans l’historique. L’établissement statue ensuite, ou un avenant reporte la fin.',
      on: 'Premier jour d’absence',
      motive: 'Motif',
      byTrainee: 'Le stagiaire a mis fin au stage de lui-même.',
      byTraineeHint: 'Le poste peut alors accueillir un autre stagiaire sans délai (L124-11).',
      button: 'Signaler l’interruption',
    },
    settlement: {
      title: 'Statuer sur l’interruption',
      lead: 'L’établissement valide ce qui a été fait, ou fixe une autre modalité (L124-15). Le stage est alors terminé ; il reste à attester pour être pris en compte.',
      settlement: 'Décision',
      reason: 'Motifs',
      button: 'Statuer',
    },
    resumption: {
      title: 'Reprendre le stage',
      lead: 'Un avenant a été signé depuis l’interruption : le stage reprend à ses conditions.',
      button: 'Reprendre le stage',
    },
    certificate: {
      title: 'Attester le stage',
      lead: 'D’après l’attestation de l’organisme d’accueil : dates effectives, présence, gratification. Une fois certifiée, elle ne change plus.',
      from: 'Premier jour effectif',
      to: 'Dernier jour effectif',
      hours: 'Heures de présence effective',
      gratuity: 'Gratification versée en tout',
      gratuityHint: 'Zéro s’il n’y en a pas eu.',
      suffix: '€',
      inSpecialty: 'Le stage était-il dans la spécialité du diplôme ?',
      button: 'Attester le stage',
      asked: (months: string) =>
        `Durée demandée à l’élève : ${months}. Un stage plus court ne satisfait pas seul à l’exigence.`,
      report: 'Le stage sera pris en compte quand le rapport de stage de l’élève sera recevable.',
    },
    evaluation: {
      title: 'Dire comment j’ai été accueilli',
      lead: 'Accueil, encadrement, missions : quelques lignes suffisent. Rien n’est noté ; la scolarité les lit pour ses prochains stages.',
      text: 'Comment avez-vous été accueilli ?',
      button: 'Enregistrer',
    },
  },
  part: {
    interruptions: 'Interruptions',
    interrupted: (day: string, motive: string) => `À partir du ${day} : ${motive}`,
    byTrainee: 'rompu par le stagiaire',
    postponed: (day: string) => `repris le ${day}`,
    settled: (day: string, what: string) => `${what}, le ${day}`,
    open: 'en attente d’une décision',
    certificate: 'Attestation de stage',
    effective: 'Dates effectives',
    range: (from: string, to: string) => `du ${from} au ${to}`,
    hours: 'Présence effective',
    gratuity: 'Gratification versée',
    inSpecialty: 'Dans la spécialité',
    certifiedBy: 'Certifiée par',
    by: (name: string, day: string) => `${name}, le ${day}`,
    evaluation: 'L’accueil, selon l’élève',
    evaluatedOn: (day: string) => `Écrit le ${day}.`,
    amendments: 'Avenants',
    amendment: 'Avenant',
    object: 'Objet',
    state: 'État',
    since: 'Depuis le',
    noObject: 'à écrire',
  },
};

export type Words = typeof fr;

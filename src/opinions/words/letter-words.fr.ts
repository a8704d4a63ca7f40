import { plural } from '../../platform/web/index.js';
import type { LetterPart, Tone } from '../../papers/index.js';

/** What an opinion says of a file, to its student. */
interface ProposedOpinion {
  readonly number: string;
  readonly diploma: string;
  readonly sense: string;
  readonly tone: Tone;
}

const opening = (number: string, diploma: string, said: string): LetterPart[] => [
  {
    references: [
      ['Dossier', number],
      ['Diplôme', diploma],
    ],
  },
  { paragraph: 'Bonjour,' },
  { paragraph: said },
];

export const fr = {
  assignedToProfessor: (number: string, diploma: string, expected: string) => ({
    subject: `Dossier ${number} : un rapport vous est confié`,
    body: `Un rapport vous est confié pour examen : dossier ${number}, ${diploma}. Votre proposition d’avis est attendue pour le ${expected}.\n\nSi vous êtes en conflit d’intérêts, absent ou dans l’impossibilité de l’examiner dans ce délai, déclinez-le dès maintenant depuis le portail, avec un motif.`,
  }),
  assignedToStudent: (number: string) => ({
    subject: `Dossier ${number} : votre rapport est confié à un professeur`,
    body: `Votre rapport (dossier ${number}) est confié à un professeur de la spécialité, qui va l’examiner. Vous n’avez rien à faire pour l’instant.`,
  }),
  begunToStudent: (number: string) => ({
    subject: `Dossier ${number} : l’examen de votre rapport a commencé`,
    body: `Le professeur a commencé l’examen de votre rapport (dossier ${number}). Vous n’avez rien à faire pour l’instant.`,
  }),
  backToCoordinator: (number: string, reason: string) => ({
    subject: `Dossier ${number} : à affecter de nouveau`,
    body: `Le dossier ${number} n’est plus chez son professeur et attend une nouvelle affectation.\n\nMotif : ${reason}`,
  }),
  toReassign: (name: string, files: readonly (readonly [number: string, state: string])[]) => ({
    subject: `${name} n’exerce plus sa fonction : ${files.length} ${plural('fr', files.length, 'dossier à reprendre', 'dossiers à reprendre')}`,
    body: `Bonjour,\n\n${name} n’exerce plus la fonction par laquelle ${files.length === 1 ? 'un dossier lui était confié' : 'des dossiers lui étaient confiés'} et ne les lit plus :\n\n${files.map(([number, state]) => `${number} (état au moment de la fin de fonction : ${state.toLowerCase()})`).join('\n')}\n\nCeux qui attendaient un avis sont à affecter de nouveau, depuis leur page.`,
  }),
  backToStudent: (number: string) => ({
    subject: `Dossier ${number} : un autre professeur va être désigné`,
    body: `Un autre professeur va être désigné pour examiner votre rapport (dossier ${number}). Vous n’avez rien à faire.`,
  }),
  releasedToProfessor: (number: string) => ({
    subject: `Dossier ${number} : le dossier ne vous est plus confié`,
    body: `La coordination a repris le dossier ${number}. Vous n’y avez plus accès et vous n’avez plus rien à faire.`,
  }),
  correctionsToStudent: (number: string, diploma: string, dueOn: string) => ({
    subject: `Dossier ${number} : des points à compléter pour le ${dueOn}`,
    parts: [
      ...opening(number, diploma, `L’examen de votre rapport (dossier ${number}) demande des compléments.`),
      {
        outcome: {
          tone: 'waiting' as const,
          line: `Une nouvelle version est attendue pour le ${dueOn}.`,
          then: '',
        },
      },
      { heading: 'Ce que vous avez à faire' },
      { steps: ['Lisez les points demandés dans le portail.', 'Répondez à chacun.', 'Déposez une nouvelle version.'] },
    ],
  }),
  proposedToStudent: ({ number, diploma, sense, tone }: ProposedOpinion) => ({
    subject: `Dossier ${number} : avis proposé`,
    parts: [
      ...opening(number, diploma, `Un avis est proposé sur votre rapport (dossier ${number}).`),
      {
        outcome: {
          tone,
          line: `${sense}.`,
          then: 'C’est une proposition : le jury national décide, à l’occasion de votre demande de diplôme.',
        },
      },
      { heading: 'Motifs' },
      { paragraph: 'Ils sont dans le portail, à la page de votre dossier.' },
    ],
  }),
  proposedToStudentQuietly: (number: string) => ({
    subject: `Dossier ${number} : l’examen de votre rapport est terminé`,
    body: `Le professeur a terminé l’examen de votre rapport (dossier ${number}). Le jury national décide, à l’occasion de votre demande de diplôme.`,
  }),
  proposedToCoordinator: (number: string) => ({
    subject: `Dossier ${number} : avis proposé`,
    body: `Un avis est proposé sur le dossier ${number}. Il sera transmis au jury national à l’occasion de la demande de diplôme.`,
  }),
  reopenedToStudent: (number: string) => ({
    subject: `Dossier ${number} : l’examen de votre rapport reprend`,
    body: `Le professeur revient sur l’avis qu’il avait proposé (dossier ${number}). L’avis précédent ne tient plus ; un nouvel avis suivra. Vous n’avez rien à faire.`,
  }),
  backFromStudent: (number: string, expected: string) => ({
    subject: `Dossier ${number} : le rapport vous revient`,
    body: `L’élève a répondu aux points demandés et déposé une nouvelle version du dossier ${number}. Votre proposition d’avis est attendue pour le ${expected}.`,
  }),
  revisedToProfessor: (number: string) => ({
    subject: `Dossier ${number} : l’élève prépare une nouvelle version`,
    body: `Après votre avis défavorable, l’élève reprend le dossier ${number} pour en déposer une nouvelle version. Votre avis reste dans l’historique ; vous n’avez plus rien à faire.`,
  }),
  withdrawnToProfessor: (number: string) => ({
    subject: `Dossier ${number} : dossier retiré`,
    body: `L’élève a retiré le dossier ${number}. Vous n’avez plus rien à faire.`,
  }),
  reminder: (number: string, days: string) => ({
    subject: `Dossier ${number} : votre avis est attendu`,
    body: `Le dossier ${number} est chez vous depuis ${days}. Vous pouvez poursuivre l’examen ou, si vous ne le pouvez pas, vous en dessaisir avec un motif.`,
  }),
  lateToCoordinator: (number: string, name: string, days: string) => ({
    subject: `Dossier ${number} : avis attendu depuis ${days}`,
    body: `Le dossier ${number} est chez ${name} depuis ${days}. Vous pouvez le relancer, ou reprendre le dossier pour l’affecter à un autre professeur.`,
  }),
};

export type Words = typeof fr;

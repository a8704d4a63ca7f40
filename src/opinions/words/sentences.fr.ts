import type { RefusalFacts } from '../../platform/refusal/index.js';
import { writeNumber } from '../../platform/web/index.js';

const number = (fact: string | number | undefined): string => writeNumber(Number(fact), 'fr');

/** What the room says when it refuses, and once an act is done. */
export const fr = {
  assigned: 'Le dossier est affecté. Le professeur est prévenu.',
  begun: 'L’examen a commencé.',
  steppedAside: 'Le dossier est revenu à la coordination.',
  saved: 'Le brouillon est enregistré.',
  proposed: 'L’avis est proposé.',
  reopened: 'L’examen est rouvert ; le brouillon reprend votre avis.',

  professorMissing: 'Choisissez le professeur à qui confier le dossier.',
  declineKindMissing: 'Choisissez un motif.',
  declineTextMissing: 'Précisez le motif : il est conservé dans l’historique du dossier.',
  draftMoved:
    'Ce brouillon a été enregistré ailleurs depuis que vous avez ouvert cette page. Rien n’a été écrasé : votre texte est toujours à l’écran.',
  draftMovedSinceReview: 'Le brouillon a changé depuis cette relecture. Relisez-le avant de le proposer.',
  versionMoved:
    'L’élève a déposé une nouvelle version depuis que vous avez ouvert cette page. Rien n’a été écrasé : copiez votre texte, puis rouvrez l’examen.',
  reportPaperMissing:
    'Le rapport de cette version est introuvable : l’avis ne peut pas y être lié. Prévenez la scolarité.',
  choiceMissing: ({ employer }: RefusalFacts) =>
    `${employer} : dites si vous conservez la déclaration ou retenez autre chose.`,
  fromInvalid: ({ employer }: RefusalFacts) => `${employer} : la date de début n’est pas une date.`,
  toInvalid: ({ employer }: RefusalFacts) =>
    `${employer} : la date de fin n’est pas une date. Laissez-la vide si l’emploi est en cours.`,
  toBeforeFrom: ({ employer }: RefusalFacts) => `${employer} : la fin précède le début.`,
  rateInvalid: ({ employer }: RefusalFacts) => `${employer} : la quotité est un nombre entier de 1 à 100.`,
  suspensionInvalid: ({ employer }: RefusalFacts) =>
    `${employer} : une suspension n’a pas ses deux dates, ou finit avant de commencer.`,
  suspensionOutside: ({ employer }: RefusalFacts) => `${employer} : une suspension sort de la période.`,
  changeUnexplained: ({ employer }: RefusalFacts) =>
    `${employer} : dites pourquoi vous retenez autre chose que la déclaration.`,
  senseMissing: 'Choisissez le sens de l’avis.',
  reasoningMissing: 'Motivez l’avis : un avis sans motivation ne peut pas être proposé.',
  reasoningTooShort: ({ length, minimum }: RefusalFacts) =>
    `La motivation compte ${number(length)} caractères ; il en faut ${number(minimum)} au moins.`,
  reasonMissing: 'Dites pourquoi.',
};

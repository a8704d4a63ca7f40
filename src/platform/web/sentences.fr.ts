import type { RefusalFacts } from '../refusal/index.js';
import { writeNumber, writeWait } from './text/write.js';

const number = (fact: string | number | undefined): string => writeNumber(Number(fact), 'fr');

export const fr = {
  takenMeanwhile:
    'Cela vient d’être fait au même moment, peut-être par un double clic. Rouvrez la page pour voir où en sont les choses.',
  notFound: 'Cette page n’existe pas, ou ne vous est pas ouverte.',
  badRequest: 'La demande reçue est incomplète ou abîmée.',
  notJson: 'Le corps de la demande n’est pas du JSON lisible.',
  crossSite: 'Cette demande ne vient pas d’une page du portail. Par sécurité, rien n’a été fait.',
  notOpen: 'Cette page ne vous est pas ouverte.',
  tooLarge: 'Ce que vous envoyez est trop volumineux.',
  notAccepted: 'Cette demande ne peut pas être acceptée.',
  tooManyFailures: ({ seconds }: RefusalFacts) =>
    `Trop d’essais infructueux depuis votre réseau. Recommencez dans ${writeWait(Number(seconds), 'fr')}.`,
  textTooLong: ({ most }: RefusalFacts) => `Ce texte est trop long : ${number(most)} caractères au plus.`,
  textTooShort: ({ least }: RefusalFacts) => `Ce texte est trop court : ${number(least)} caractères au moins.`,
  notAnEmail: 'Cette adresse n’est pas une adresse électronique. Exemple : prenom.nom@exemple.fr',
  notAChoice: 'Choisissez une réponse parmi celles qui sont proposées.',
  dateNotReal: 'Cette date n’existe pas. Exemple : 12 3 2026',
  numberOutside: ({ least, most }: RefusalFacts) => `Indiquez un nombre de ${number(least)} à ${number(most)}.`,
  notAWholeNumber: 'Indiquez un nombre entier, en chiffres.',
  tooMany: ({ most }: RefusalFacts) => `${number(most)} éléments au plus.`,
};

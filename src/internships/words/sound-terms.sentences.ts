import type { RefusalFacts } from '../../platform/refusal/index.js';
import type { Locale } from '../../platform/web/index.js';
import type { Party } from '../rules/index.js';
import { words } from './agreement-words.js';

/** Whose an address is. */
const PARTY: Readonly<Record<Locale, Readonly<Record<Party, string>>>> = {
  fr: {
    TRAINEE: 'de l’élève',
    HOST: 'de qui représente l’organisme',
    INSTITUTION: 'de quelqu’un de la scolarité',
    TEACHER: 'de la personne référente',
    TUTOR: 'de qui assure le tutorat',
  },
  en: {
    TRAINEE: 'of the student',
    HOST: 'of the host’s representative',
    INSTITUTION: 'of an officer of the registry',
    TEACHER: 'of the referent teacher',
    TUTOR: 'of the tutor',
  },
};

function hoursAWeek(hours: string | number | undefined, locale: Locale): string {
  return words(locale).weekly(Number(hours));
}

/** What is said of terms that contradict themselves or another agreement, and of parties that are one person. */
export const soundTerms = {
  fr: {
    hoursNotHeld: ({ hours, held, weekly }: RefusalFacts) =>
      `Ces dates ne contiennent pas ${hours} heures : à ${hoursAWeek(weekly, 'fr')}, 10 h par jour au plus, elles en contiennent ${held}. Corrigez les dates ou les heures.`,
    overlaps: ({ number }: RefusalFacts) =>
      `Ces dates recoupent celles du stage ${number}. Deux stages à temps partiel peuvent se faire ensemble si la scolarité en note la raison : demandez-le-lui.`,
    notPartTime: ({ number }: RefusalFacts) =>
      `Ces dates recoupent celles du stage ${number} : deux stages ne se font ensemble que si chacun est à temps partiel.`,
    tooManyTogether: ({ hours, most, number }: RefusalFacts) =>
      `Avec le stage ${number}, cela ferait ${hoursAWeek(hours, 'fr')} : deux stages menés ensemble n’en comptent pas plus de ${most}.`,
    sameAddress: ({ as }: RefusalFacts) =>
      `Cette adresse est aussi celle ${PARTY.fr[as as Party]} : chaque partie signe pour elle-même, à sa propre adresse.`,
    sameName:
      'C’est aussi le nom de qui représente l’organisme. Si c’est une seule personne, cochez la case : elle signera deux fois. Sinon, précisez les prénoms.',
    notOnePerson:
      'Vous indiquez qu’une seule personne représente l’organisme et assure le tutorat : donnez deux fois son nom et son adresse, ou décochez la case.',
  },
  en: {
    hoursNotHeld: ({ hours, held, weekly }: RefusalFacts) =>
      `These dates do not hold ${hours} hours: at ${hoursAWeek(weekly, 'en')}, and no more than 10 h a day, they hold ${held}. Correct the dates or the hours.`,
    overlaps: ({ number }: RefusalFacts) =>
      `These dates meet those of internship ${number}. Two part-time internships may run together if the registry writes why: ask it to.`,
    notPartTime: ({ number }: RefusalFacts) =>
      `These dates meet those of internship ${number}: two internships run together only if each is part-time.`,
    tooManyTogether: ({ hours, most, number }: RefusalFacts) =>
      `With internship ${number}, that would be ${hoursAWeek(hours, 'en')}: two that run together are of no more than ${most}.`,
    sameAddress: ({ as }: RefusalFacts) =>
      `This is also the address ${PARTY.en[as as Party]}: each party signs for itself, at its own address.`,
    sameName:
      'The tutor has the name of the host’s representative. If they are one person, tick the box: they will sign twice. If not, give their first names.',
    notOnePerson:
      'You say that the host’s representative is the tutor too: give them the same name and the same address, or untick the box.',
  },
};

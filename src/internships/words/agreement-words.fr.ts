import type { Agreed } from '../../people/index.js';
import { plural, writeEuros, writeNumber } from '../../platform/web/index.js';
import type { Clause, Party, TermName, TraineeStatus } from '../rules/index.js';

const statuses: Readonly<Record<TraineeStatus, string>> = {
  INITIAL: 'Formation initiale',
  CONTINUING: 'Formation continue',
  ALTERNANCE: 'Alternance',
};

/** What each term is called, in the form, on the page, in the agreement and its amendments: whoever it names. */
const terms: Readonly<
  Record<Exclude<TermName, Clause> | 'hostStaff' | 'tutorPhone' | 'hostIsTutor' | 'gratuityCents', string>
> = {
  startsOn: 'Premier jour du stage',
  endsOn: 'Dernier jour du stage',
  weeklyHours: 'Heures de présence par semaine',
  totalHours: 'Heures de présence en tout',
  hostName: 'Organisme d’accueil',
  hostSiret: 'SIRET',
  hostAddress: 'Adresse du lieu de stage',
  hostCountry: 'Pays',
  hostStaff: 'Effectif',
  hostRepresentative: 'Représentation de l’organisme',
  hostQuality: 'Qualité (représentation)',
  hostEmail: 'Adresse électronique (représentation)',
  post: 'Service ou poste',
  tutorName: 'Tuteur ou tutrice',
  tutorQuality: 'Fonction (tutorat)',
  tutorEmail: 'Adresse électronique (tutorat)',
  tutorPhone: 'Téléphone (tutorat)',
  hostIsTutor: 'Une seule personne représente l’organisme et assure le tutorat',
  teacherId: 'Personne référente',
  gratuityCents: 'Gratification par heure',
  courseHours: 'Volume horaire de la formation, par an',
};

const clauses: Readonly<Record<Clause, string>> = {
  skills: 'Compétences à acquérir ou à développer',
  tasks: 'Missions confiées',
  presence: 'Présence, et cas de travail la nuit, le dimanche ou un jour férié',
  supervision: 'Encadrement par l’établissement et par l’organisme',
  gratuityPayment: 'Versement de la gratification',
  protection: 'Protection sociale',
  liability: 'Assurance en responsabilité civile',
  absences: 'Congés et autorisations d’absence',
  suspension: 'Suspension et résiliation',
  validation: 'Validation en cas d’interruption',
  benefits: 'Avantages offerts : repas, transport, activités',
  internalRules: 'Règlement intérieur applicable',
  attestation: 'Délivrance de l’attestation de stage',
};

/** The wording that clauses begin with: the student keeps it, or changes it. What is the internship's own is theirs to write. */
const standard: Readonly<Record<Clause, string>> = {
  skills: '',
  tasks: '',
  liability: '',
  presence: 'Aucune présence n’est prévue la nuit, le dimanche ni un jour férié.',
  supervision:
    'L’enseignant référent suit le déroulement du stage et s’entretient avec le tuteur au moins une fois. Le tuteur accueille le stagiaire, l’accompagne et s’assure que les missions convenues lui sont confiées.',
  gratuityPayment: 'La gratification, lorsqu’elle est due, est versée chaque mois, dès le premier jour du stage.',
  protection:
    'Le stagiaire garde sa protection sociale. Un accident survenu pendant le stage ou sur le trajet est déclaré sans délai par l’organisme d’accueil, qui en informe l’établissement.',
  absences:
    'Le stagiaire peut s’absenter pour les besoins de sa formation. Lorsque le stage dure plus de deux mois, il a droit à des congés et à des autorisations d’absence, convenus avec le tuteur.',
  suspension:
    'Chaque partie peut suspendre ou résilier la convention par écrit motivé, après en avoir informé les autres. Toute modification fait l’objet d’un avenant.',
  validation:
    'Si le stage est interrompu pour un motif légitime ou avec l’accord des parties, l’établissement valide ce qui a été fait, ou propose une autre modalité ; un report de la fin du stage est possible par avenant.',
  benefits:
    'Le stagiaire a accès au restaurant d’entreprise ou aux titres-restaurant, à la prise en charge du transport et aux activités sociales dans les conditions des salariés.',
  internalRules:
    'Le stagiaire respecte le règlement intérieur de l’organisme, notamment les horaires, l’hygiène, la sécurité et la confidentialité.',
  attestation:
    'À la fin du stage, l’organisme d’accueil délivre une attestation qui dit la durée effective de présence et le montant total de la gratification versée.',
};

/** As what each signs; nobody has asked those without an account how they are addressed. */
const parties: Readonly<Record<Party, Agreed>> = {
  TRAINEE: 'Stagiaire',
  HOST: 'Organisme d’accueil',
  INSTITUTION: 'Établissement d’enseignement',
  TEACHER: { feminine: 'Enseignante référente', masculine: 'Enseignant référent', neutral: 'Personne référente' },
  TUTOR: 'Tuteur ou tutrice',
};

/** What each certifies by signing. */
const consents: Readonly<Record<Party, Agreed>> = {
  TRAINEE: 'Je m’engage à suivre le stage aux conditions de cette convention.',
  HOST: 'J’engage l’organisme d’accueil, et je déclare que le stage n’a pas pour objet l’exécution d’une tâche régulière correspondant à un poste permanent (L124-7).',
  INSTITUTION: 'J’engage l’établissement d’enseignement.',
  TEACHER: {
    feminine: 'J’accepte d’être l’enseignante référente de ce stage.',
    masculine: 'J’accepte d’être l’enseignant référent de ce stage.',
    neutral: 'J’accepte d’être la personne référente de ce stage.',
  },
  TUTOR: 'J’accepte d’assurer le tutorat de ce stage.',
};

export const fr = {
  statuses,
  terms,
  clauses,
  standard,
  parties,
  number: (number: string) => `Convention de stage ${number}`,
  amendmentNumber: (number: string, place: number) => `Avenant n° ${place} à la convention ${number}`,
  cents: (cents: number): string => writeEuros(cents, 'fr'),
  hours: (hours: number): string => `${writeNumber(hours, 'fr')}\u00a0h`,
  weekly: (hours: number): string => `${writeNumber(hours, 'fr')}\u00a0h par semaine`,
  declined: (name: string, role: string, words: string): string => `${name} (${role}) ne signe pas : ${words}`,
  none: 'aucune',
  yes: 'oui',
  no: 'non',
  length: {
    title: 'Durée',
    months: (count: number): string => `${count}\u00a0mois`,
    days: (count: number): string => `${count}\u00a0${plural('fr', count, 'jour', 'jours')}`,
    both: (months: string, days: string): string => `${months} et ${days}`,
    said: (dates: string, presence: number, hours: string): string =>
      `${dates} de date à date, ${presence}\u00a0${plural('fr', presence, 'jour de présence', 'jours de présence')} de 7\u00a0h, ${hours}`,
    short: (dates: string, hours: string): string => `${dates} · ${hours}`,
    asked: 'Durée demandée',
    range: (min: number, max: number): string =>
      min === max ? `${min}\u00a0mois` : `de ${min} à ${max}\u00a0mois, à fixer`,
    notAsked: 'aucune durée fixée pour l’élève',
    covers: (asked: string): string => `${asked} : ce stage y suffit`,
    isShort: (asked: string): string => `${asked} : ce stage n’y suffit pas`,
    most: 'Plafonds',
    longest: (months: number, exceeds: boolean): string =>
      `${months}\u00a0mois au plus pour ce diplôme : ${exceeds ? 'dépassé' : 'respecté'}`,
    law: (months: number, hours: string, exceeds: boolean): string =>
      `${months}\u00a0mois et ${hours} au plus par organisme et par année (L124-5) : ${exceeds ? 'dépassé' : 'respecté'}`,
  },
  become: {
    amended: (count: number): string =>
      `Ses termes ont été modifiés par ${count} ${plural('fr', count, 'avenant signé', 'avenants signés')}.`,
    interrupted: 'Le stage est interrompu.',
    cancelled: 'La convention a été annulée.',
  },
  document: {
    title: (number: string) => `Convention de stage ${number}`,
    amendmentTitle: (number: string, place: number) => `Avenant n° ${place} à la convention de stage ${number}`,
    subtitle: (student: string, host: string) => `${student} · ${host}`,
    number: (place: string, name: string) => `${place}. ${name}`,
    between: 'Entre les parties',
    party: 'Partie',
    partyName: 'Nom',
    partyAbout: 'Qualité et coordonnées',
    studentNumber: 'Numéro d’élève',
    status: 'Statut',
    diploma: 'Formation',
    representedBy: 'Représenté par',
    position: 'Fonction',
    email: 'Adresse électronique',
    phone: 'Téléphone',
    signsTwice: 'oui, sur déclaration de l’organisme : une seule personne, qui signe en chaque qualité',
    when: 'Dates, durée et présence',
    content: 'Contenu du stage',
    gratuity: 'Gratification',
    gratuityNone: 'Aucune gratification n’est due ni versée.',
    conditions: 'Conditions du stage',
    object: 'Objet de l’avenant',
    changes: 'Ce qui change',
    term: 'Clause',
    before: 'Avant',
    after: 'Après',
    unchanged: 'Toutes les autres clauses de la convention restent inchangées.',
    purpose:
      'Le stage ne peut pas avoir pour objet l’exécution d’une tâche régulière correspondant à un poste de travail permanent (article L124-7 du Code de l’éducation). La convention doit être signée par toutes les parties avant le premier jour du stage.',
    legal:
      'Convention de stage établie selon les articles L124-1 et D124-4 du Code de l’éducation. Elle vaut lorsque toutes les parties l’ont signée : sa page de signatures porte alors le code qui permet de la vérifier.',
    amendmentLegal:
      'Avenant à une convention de stage établie selon les articles L124-1 et D124-4 du Code de l’éducation. Il vaut lorsque toutes les parties l’ont signé : sa page de signatures porte alors le code qui permet de le vérifier.',
    signatures: 'Signatures',
    placeToSign: 'Date et signature',
    signBefore: (day: string) =>
      `Chaque partie signe pour elle-même, avant le ${day}. Ces cadres servent à qui signe sur papier ; une signature donnée en ligne figure sur la page de signatures.`,
  },
  consents,
};

export type Words = typeof fr;

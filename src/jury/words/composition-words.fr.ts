import { plural } from '../../platform/web/index.js';
import type { Agreed } from '../../people/index.js';
import type { Capacity, Place } from '../rules/index.js';

/** What the order makes of somebody, as they say they are addressed. */
export const places: Record<Place, Agreed> = {
  president: { feminine: 'présidente', masculine: 'président', neutral: 'présidence' },
  'substitute-chair': {
    feminine: 'suppléante de la présidence',
    masculine: 'suppléant de la présidence',
    neutral: 'suppléance de la présidence',
  },
  member: 'membre',
  substitute: { feminine: 'suppléante', masculine: 'suppléant', neutral: 'suppléance' },
};

export const capacities: Record<Capacity, string> = {
  'general-administrator': 'Administrateur général',
  delegate: 'Par délégation',
};

export const composition = {
  title: 'Composition du jury',
  lead: (least: number): string =>
    `Au moins ${least} ${plural('fr', least, 'membre', 'membres')}, dont une présidence et une suppléance de la présidence, nommés par un arrêté publié. Le secrétariat du jury n’en fait pas partie.`,
  order: 'Arrêté de nomination',
  orderNone: 'Rien n’en est encore enregistré.',
  orderFill: 'Compléter l’arrêté',
  members: 'Membres',
  membersHint: 'Une personne sans place n’est pas gardée.',
  nobody: 'Personne n’est encore nommé : cherchez une personne par son nom, ou reprenez la dernière composition.',
  quality: 'Qualité',
  place: 'Place',
  qualityNone: 'Choisir une qualité',
  placeNone: 'Aucune',
  search: 'Chercher une personne',
  searchHint: 'Son nom, ou une partie. Elle doit avoir un compte.',
  searchButton: 'Chercher',
  found: (count: number): string =>
    `${count} ${plural('fr', count, 'personne trouvée', 'personnes trouvées')} : ${plural('fr', count, 'donnez-lui', 'donnez-leur')} une place et une qualité ci-dessous.`,
  foundNobody: 'Personne ne porte ce nom, ou n’est pas déjà dans la liste. Un administrateur ouvre les comptes.',
  copy: 'Reprendre la dernière composition de ce jury',
  copied: 'La dernière composition est reprise ci-dessous : relisez-la, puis enregistrez.',
  copiedNothing: 'Ce jury n’a pas encore eu d’autre composition.',
  save: 'Enregistrer',
  open: 'Enregistrer et ouvrir la session',
};

export const order = {
  title: 'Arrêté de nomination',
  first: 'Il compose le jury',
  later: 'Il remplace un membre',
  lead: 'La composition doit pouvoir être prouvée : un arrêté signé par l’administrateur général ou par délégation, publié, en vigueur le jour de l’ouverture.',
  reference: 'Référence',
  signedOn: 'Date de signature',
  signatory: 'Nom du signataire',
  capacityNone: 'Choisir',
  capacity: 'Signé en qualité de',
  delegationReference: 'Référence de la délégation de signature',
  delegationHint: 'Seulement si l’arrêté est signé par délégation.',
  delegationOn: 'Date de la délégation',
  publishedIn: 'Lieu de publication',
  publishedInHint: 'Par exemple : recueil des actes, affichage, site de l’établissement.',
  publishedOn: 'Date de publication',
  quorum: 'Quorum fixé par l’arrêté',
  quorumHint: 'Laissez vide s’il n’en dit rien : plus de la moitié des membres, et jamais moins de deux.',
  file: 'Arrêté signé, en PDF',
  fileThere: (name: string) => `Déjà reçu : ${name}. Un nouveau fichier le remplace.`,
  paper: 'Document',
  signedBy: (name: string, capacity: string) => `${name} (${capacity.toLowerCase()})`,
  delegation: (reference: string, day: string) => `${reference} du ${day}`,
  published: (where: string, day: string) => `${where}, le ${day}`,
  quorumSilent: 'Plus de la moitié des membres, deux au moins',
  missing: 'À compléter',
  signature: 'Signature',
  publication: 'Publication',
  delegationTerm: 'Délégation',
  save: 'Enregistrer l’arrêté',
  none: 'Aucun arrêté n’est enregistré.',
};

export const replacement = {
  title: 'Changer la composition',
  lead: 'Après l’ouverture, la composition ne change que par un acte qui nomme son arrêté. Les personnes concernées, et les élèves dont le dossier est inscrit, en sont informés.',
  who: 'Qui vient siéger ?',
  substitutes: 'Suppléants nommés par l’arrêté',
  substituteHint: 'Ils peuvent prendre la place d’un membre sans nouvel arrêté.',
  noSubstitute: 'L’arrêté ne nomme aucun suppléant qui attende.',
  another: 'Une autre personne, par un nouvel arrêté',
  search: 'Son nom, ou une partie',
  searchButton: 'Chercher',
  foundNobody: 'Personne ne porte ce nom parmi les comptes.',
  choose: (name: string) => `Faire siéger ${name}`,
  former: 'À la place de',
  formerNobody: 'Personne : c’est un membre de plus',
  quality: 'Qualité',
  why: 'Motif',
  whyHint: 'Par exemple : empêchement, conflit d’intérêts.',
  byOrder: 'Le nouvel arrêté',
  bySubstitute: 'L’arrêté de la session nomme cette personne comme suppléante : aucun nouvel arrêté n’est demandé.',
  button: 'Changer la composition',
};

import type { Scope } from '../rules/index.js';

const scopes: Readonly<Record<Scope, string>> = {
  juries: 'Nommer les jurys',
  agreements: 'Signer les conventions de stage',
  appeals: 'Répondre aux recours',
};

export const fr = {
  title: 'Délégations de signature',
  lead: 'Qui signe au nom de l’établissement, sur quel document, pour quoi et jusqu’à quand.',
  none: 'Aucune délégation enregistrée.',
  noneWhat: 'Sans délégation, seule l’administration générale signe au nom de l’établissement.',
  new: 'Enregistrer une délégation',
  scopes,
  reference: 'Référence de la décision',
  delegator: 'Qui délègue',
  delegate: 'À qui',
  delegateEmail: 'Adresse électronique de la personne qui reçoit la délégation',
  scope: 'Pour',
  centre: 'Centre',
  everyCentre: 'Tous les centres',
  startsOn: 'Premier jour',
  endsOn: 'Dernier jour (facultatif)',
  publishedIn: 'Où elle est publiée',
  publishedOn: 'Publiée le',
  dates: 'En vigueur',
  from: (first: string) => `depuis le ${first}`,
  fromTo: (first: string, last: string) => `du ${first} au ${last}`,
  published: (where: string, day: string) => `${where}, le ${day}`,
  ended: (day: string) => `Terminée le ${day}`,
  document: 'La décision signée (PDF)',
  read: 'Lire la décision',
  about: (reference: string) => `: ${reference}`,
  button: 'Enregistrer cette délégation',
  endTitle: 'Mettre fin à une délégation',
  endLead: 'Ce qui a été signé jusqu’ici le reste. À partir de maintenant, cette délégation ne permet plus de signer.',
  why: 'Pourquoi',
  endButton: 'Mettre fin à cette délégation',
};

export type Words = typeof fr;

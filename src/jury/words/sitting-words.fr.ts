import { plural } from '../../platform/web/index.js';
import type { MeansOfSitting, WayOfSitting } from '../rules/index.js';

export const presence = {
  title: 'Ma présence',
  lead: 'Chaque membre signe lui-même sa présence : une décision a été annulée faute de liste signée. Personne ne signe pour un autre.',
  sign: { room: 'Je suis en salle : je signe', distance: 'Je suis à distance : je signe' } satisfies Record<
    WayOfSitting,
    string
  >,
  signed: (how: string, time: string) => `Présence signée à ${time}, ${how}.`,
  how: { room: 'en salle', distance: 'à distance' } satisfies Record<WayOfSitting, string>,
  onPaper: 'sur la feuille papier certifiée',
  left: (time: string) => `a quitté la séance à ${time}`,
  excused: 'motif légitime constaté',
  link: 'Signer ma présence',
  page: 'Ma présence et la tenue de la séance',
  whoIsThere: 'Qui est là',
  notYet: 'n’a pas encore signé',
};

export const distance = {
  title: 'Siéger à distance',
  lead: 'La présidence peut décider que l’on siège à distance, par vidéo ou par téléphone, si chacun est identifié et si les échanges restent confidentiels. La moitié des membres au moins doit alors participer.',
  means: 'Moyen',
  byMeans: { video: 'visioconférence', audio: 'conférence téléphonique' } satisfies Record<MeansOfSitting, string>,
  certify: 'Chacun est identifié, et les échanges restent confidentiels',
  button: 'Décider que l’on peut siéger à distance',
  decided: (means: string, name: string) => `On peut siéger à distance, en ${means}, par décision de ${name}.`,
  none: 'La séance se tient en salle : la présidence n’a pas décidé que l’on siège à distance.',
};

export const absences = {
  title: 'Présence et quorum',
  lead: 'Chaque membre signe lui-même sa présence, depuis la page de la session. Notez ici les motifs légitimes d’absence, et qui a quitté la séance.',
  signed: (how: string, time: string) => `Présence signée à ${time}, ${how}.`,
  waits: 'Présence pas encore signée.',
  reason: 'Motif légitime d’absence',
  left: 'A quitté la séance',
  save: 'Enregistrer',
  deliberate: 'Enregistrer et ouvrir la délibération',
};

export const sheets = {
  title: 'Feuille de présence signée sur papier',
  lead: 'Pour les membres qui ont signé sur papier : ajoutez la feuille signée, la présidence certifie qui l’a signée.',
  file: 'Feuille signée (PDF)',
  add: 'Ajouter la feuille',
  certified: (name: string) => `certifiée par ${name}`,
  waits: 'attend la certification de la présidence',
  who: 'Membres qui ont signé cette feuille',
  certify: 'Certifier que ces membres l’ont signée',
};

export const sitting = {
  title: 'Qui siège sur ce dossier',
  recusedMember: { feminine: 'une membre déportée', masculine: 'un membre déporté', neutral: 'un membre déporté' },
  recusedMembers: (count: number) => `${count} membres déportés`,
  present: (present: number, members: number): string =>
    `${present} ${plural('fr', present, 'présent', 'présents')} sur ${members}`,
  reached: (counted: string) => `${counted} : le quorum est atteint.`,
  missed: (counted: string, quorum: number) => `${counted} : le quorum (${quorum}) n’est pas atteint.`,
  chairs: (name: string) => `${name} préside.`,
  noChair: 'Personne ne peut présider sur ce dossier.',
  toPutBack: 'Ce dossier ne peut pas être décidé : remettez-le, avec un motif. Les autres continuent.',
  sat: (names: string) => `Ont siégé : ${names}.`,
  toConfirm: (name: string) => `Préparée : elle est prise quand ${name} la confirme.`,
  toConfirmTag: 'à confirmer',
  confirmed: (name: string, moment: string) => `Confirmée par ${name}, qui présidait, le ${moment}.`,
  confirm: 'Confirmer cette décision',
  putBack: 'Remettre ce dossier',
  putBackLead:
    'Le dossier quitte cette session sans décision : il revient à l’avis proposé et pourra être inscrit à une autre. L’élève en est informé, avec le motif.',
  putBackReason: 'Motif',
  putBackButton: 'Remettre ce dossier',
  putBackTitle: 'Dossiers remis',
};

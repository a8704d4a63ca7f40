import { plural } from '../../platform/web/index.js';

/** What is owed of internships, on a first page. */
export const duties = {
  returned: (count: number): string =>
    `${count} ${plural('fr', count, 'convention de stage à corriger', 'conventions de stage à corriger')}`,
  drafts: (count: number): string =>
    `${count} ${plural('fr', count, 'convention de stage à déposer', 'conventions de stage à déposer')}`,
  toEvaluate: (count: number): string =>
    `${count} ${plural('fr', count, 'stage terminé : dites comment vous avez été accueilli', 'stages terminés : dites comment vous avez été accueilli')}`,
  toApprove: (count: number): string =>
    `${count} ${plural('fr', count, 'stage : missions à valider', 'stages : missions à valider')}`,
  unfollowed: (count: number): string =>
    `${count} ${plural('fr', count, 'stage sans personne référente', 'stages sans personne référente')}`,
  courses: (count: number): string =>
    `${count} ${plural('fr', count, 'fin de cursus à certifier', 'fins de cursus à certifier')}`,
  toVerify: (count: number): string =>
    `${count} ${plural('fr', count, 'convention de stage à vérifier', 'conventions de stage à vérifier')}`,
  unsigned: (count: number): string =>
    `${count} ${plural('fr', count, 'convention non signée, dont le stage approche', 'conventions non signées, dont le stage approche')}`,
  interrupted: (count: number): string =>
    `${count} ${plural('fr', count, 'stage interrompu : à statuer', 'stages interrompus : à statuer')}`,
  toCertify: (count: number): string => `${count} ${plural('fr', count, 'stage à attester', 'stages à attester')}`,
  signed: (count: number): string =>
    `${count} ${plural('fr', count, 'convention de stage signée par tous', 'conventions de stage signées par tous')}`,
  underWay: (count: number): string =>
    `${count} ${plural('fr', count, 'convention de stage en cours', 'conventions de stage en cours')}`,
  ended: (count: number): string => `${count} ${plural('fr', count, 'stage : du nouveau', 'stages : du nouveau')}`,
};

import { plural, writeNumber } from '../../platform/web/index.js';

const files = (count: number): string => `${writeNumber(count, 'fr')} ${plural('fr', count, 'dossier', 'dossiers')}`;

export const fr = {
  title: (name: string, version: number) => `Ce que changerait ${name}, version ${version}`,
  lead: 'Chaque dossier en cours est compté deux fois\u00a0: avec les règles en vigueur aujourd’hui, puis avec cette version. Rien n’est modifié.',
  back: 'La version',
  changed: (changed: number, weighed: number) =>
    changed === 0
      ? `Aucun résultat ne change, sur ${files(weighed)}.`
      : `Le résultat change pour ${files(changed)}, sur ${writeNumber(weighed, 'fr')}.`,
  notAll: (weighed: number, concerned: number) =>
    `Seuls les ${writeNumber(weighed, 'fr')} plus récents des ${writeNumber(concerned, 'fr')} dossiers en cours sont comptés.`,
  caption: 'Dossiers dont le résultat change',
  file: 'Dossier',
  diploma: 'Diplôme',
  centre: 'Centre',
  before: 'Aujourd’hui',
  after: 'Avec cette version',
};

export type EffectWords = typeof fr;

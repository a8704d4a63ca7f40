import type { PeriodKind } from '../domain/index.js';

const kinds: Record<PeriodKind, string> = {
  employee: 'Salarié', 'civil-servant': 'Agent public', temporary: 'Intérimaire', 'self-employed': 'Indépendant', apprentice: 'Apprentissage ou alternance', internship: 'Stage', volunteer: 'Bénévolat',
};

export const fr = {
  kinds,
  new: 'Ajouter une expérience', edit: 'Modifier une expérience', save: 'Enregistrer cette expérience', remove: 'Retirer cette expérience',
  employer: 'Employeur', job: 'Emploi ou poste', functions: 'Fonctions exercées', functionsHint: 'En quelques lignes : ce que vous faisiez, avec quelles responsabilités.',
  from: 'Début', to: 'Fin', toHint: 'Laissez vide si cet emploi est en cours.', approximate: 'Je ne connais que les mois : ces dates sont approchées',
  rate: 'Quotité de travail, en %', rateHint: '100 pour un temps plein, 50 pour un mi-temps.', kind: 'Nature de l’emploi',
  nature: 'Cette activité relève-t-elle de la spécialité du diplôme ?', level: 'Était-elle au niveau du diplôme ?', significant: 'Le rapport présente cette expérience en détail (expérience significative)',
  natureHint: 'Le professeur qui examine votre dossier peut retenir autre chose, en disant pourquoi.', yes: 'Oui', no: 'Non',
  caption: 'Expériences professionnelles déclarées', dates: 'Dates', period: 'Expérience', rateShort: 'Quotité', specialty: 'Spécialité', ongoing: 'en cours',
  range: (from: string, to: string) => `du ${from} au ${to}`, since: (from: string) => `depuis le ${from}`, approximateShort: 'dates approchées', in: 'Dans la spécialité', out: 'Hors spécialité', low: 'Dans la spécialité, à un autre niveau', detailed: 'détaillée dans le rapport',
  none: 'Aucune expérience n’est encore déclarée.',
};

export type Words = typeof fr;

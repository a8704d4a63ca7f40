import { writeDay } from '../../platform/web/index.js';

export const fr = {
  title: 'Simulation',
  lead: 'Ce que demande un diplôme en expérience professionnelle, ce que vous avez, ce qui manque. Rien n’est enregistré, aucun compte n’est nécessaire.',
  diploma: 'Diplôme visé',
  diplomaBlank: 'Choisissez un diplôme',
  moments: {
    application: 'à la candidature',
    defence: 'à la soutenance du mémoire',
  },
  centre: 'Centre (facultatif)',
  centreHint: 'Les règles publiées peuvent différer d’un centre à l’autre.',
  anyCentre: 'Sans centre\u00a0: les règles de l’établissement',
  toFile: 'Ouvrir un dossier avec ces périodes',
  toFileText: 'Vous vous connectez, puis vous choisissez votre inscription. Rien n’est enregistré avant.',
  on: 'À quelle date faire le compte\u202f?',
  onHint: (today: string) =>
    `Laissez vide pour aujourd’hui, ${writeDay(today, 'fr')}. Une date à venir donne un résultat prévisionnel.`,
  periods: 'Vos périodes d’activité',
  periodsLead:
    'Toutes vos périodes, dans la spécialité ou non, dans n’importe quel ordre. Une période laissée vide n’est pas comptée.',
  period: (number: number) => `Période ${number}`,
  job: 'Emploi (facultatif, pour vous repérer)',
  from: 'Début',
  to: 'Fin',
  fromHint: 'Jour vide si vous ne connaissez que le mois.',
  toHint: 'Vide si l’emploi est en cours.',
  rate: 'Quotité',
  rateHint: '100 pour un temps plein.',
  kind: 'Nature de l’emploi',
  specialty: 'Cette activité relève-t-elle du diplôme\u202f?',
  specialties: {
    in: 'Dans la spécialité, au niveau du diplôme',
    low: 'Dans la spécialité, à un autre niveau',
    out: 'Hors de la spécialité',
  },
  add: 'Ajouter une autre période',
  remove: (number: number) => `Retirer la période ${number}`,
  show: 'Voir le résultat',
  again: 'Changer vos réponses',
  yours: 'Vos périodes',
};

export type SimulationWords = typeof fr;

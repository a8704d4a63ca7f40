import { plural } from '../../platform/web/index.js';

export const fr = {
  sections: { desk: 'Accueil', opinions: 'Avis', reports: 'Dossiers', myReports: 'Mes dossiers', requests: 'Demandes', myRequests: 'Mes demandes', examinations: 'Examens anticipés', internships: 'Stages', myInternships: 'Mes stages', scheduling: 'Inscriptions', jury: 'Jury', appeals: 'Recours', people: 'Personnes', diplomas: 'Diplômes', settings: 'Réglages', letters: 'Courriers' },
  desk: {
    title: (name: string) => `Bonjour ${name}`, owed: 'Ce qui vous attend', waiting: 'Ce que vous attendez', news: 'Ce qui a été décidé', nothing: 'Rien ne vous attend.', nothingWhat: 'Tout est à jour. Les courriers reçus sont dans la rubrique Courriers.',
    due: (day: string) => `pour le ${day}`, dueNext: (day: string) => `au plus tôt le ${day}`, late: (count: number): string => `${count} en retard`, unread: (count: number): string => `${count} ${plural('fr', count, 'courrier non lu', 'courriers non lus')}`,
    start: 'Pour commencer', startStudent: 'Ouvrez un dossier : vous y déclarez votre expérience et déposez votre rapport. Avant cela, vous pouvez simuler ce que votre diplôme demande. Si vous doutez que votre expérience suffise, une commission peut l’examiner dès maintenant. Si votre diplôme demande un stage, sa convention se demande quinze jours avant et se signe avant qu’il commence.', openReport: 'Ouvrir un dossier', simulate: 'Simuler', askCommission: 'Demander un examen anticipé', askInternship: 'Demander une convention de stage',
  },
  file: {
    title: (number: string) => `Dossier ${number}`, history: 'Historique', letters: 'Mes courriers', lead: (student: string, diploma: string, centre: string) => [student, diploma, centre].join(' · '),
    where: (state: string, since: string) => `${state}, depuis ${since}.`, due: (day: string) => `Réponse attendue pour le ${day}.`, follows: 'Fait suite au dossier', followedBy: 'Suivi par le dossier', experience: 'Expérience',
  },
  stages: { declared: 'Déclaré', deposited: 'Déposé', admissible: 'Recevable', review: 'Examen', opinion: 'Avis proposé', jury: 'Jury national', credits: 'Crédits' },
};

export type Words = typeof fr;

import { registerSentences } from '../../platform/web/index.js';

registerSentences('experience', {
  fr: {
    employerMissing: 'Indiquez l’employeur.', jobMissing: 'Indiquez l’emploi ou le poste.', functionsMissing: 'Décrivez en quelques mots les fonctions exercées.',
    fromMissing: 'Indiquez la date de début.', reversed: 'La fin vient avant le début : vérifiez les deux dates.', future: 'Cette expérience n’a pas encore commencé : son début est après aujourd’hui.',
    rateMissing: 'Indiquez la quotité, de 1 à 100.', kindMissing: 'Choisissez la nature de l’emploi.', natureMissing: 'Répondez par oui ou par non.', levelMissing: 'Répondez par oui ou par non.',
    saved: 'L’expérience est enregistrée.', removed: 'L’expérience est retirée.', tooMany: 'Un dossier compte au plus 200 expériences.',
  },
  en: {
    employerMissing: 'Enter the employer.', jobMissing: 'Enter the job.', functionsMissing: 'Describe the functions in a few words.',
    fromMissing: 'Enter the start date.', reversed: 'The end comes before the start: check both dates.', future: 'This experience has not begun yet: its start is after today.',
    rateMissing: 'Enter the rate, from 1 to 100.', kindMissing: 'Choose the kind of employment.', natureMissing: 'Answer yes or no.', levelMissing: 'Answer yes or no.',
    saved: 'The experience is saved.', removed: 'The experience is removed.', tooMany: 'A file has at most 200 experiences.',
  },
});

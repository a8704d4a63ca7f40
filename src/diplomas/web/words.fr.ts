export const fr = {
  settings: {
    title: 'Réglages de l’établissement', lead: 'Les délais sont en jours. Un réglage vaut pour tous les centres, dès son enregistrement.', save: 'Enregistrer les réglages', bounds: (least: number, most: number) => `De ${least} à ${most}.`,
    names: {
      checkWithin: 'Pour vérifier un dossier déposé', assignWithin: 'Pour affecter un dossier recevable', opinionWithin: 'Pour proposer un avis',
      firstReminder: 'Premier rappel au professeur', secondReminder: 'Second rappel au professeur', coordinatorReminder: 'Rappel à la coordination',
      answerWithin: 'Pour répondre à un retour', lapseAfter: 'Avant qu’un dossier resté sans réponse devienne caduc', reasoningLength: 'Longueur minimale d’un avis argumenté, en caractères',
      proposalVisible: 'L’élève voit l’avis dès qu’il est proposé (1 : oui, 0 : après le jury)',
      gratuityFloor: 'Gratification minimale d’une heure de stage, en centimes d’euro', creditsLeft: 'Crédits restant à acquérir au-delà desquels la fin de cursus appelle un avertissement',
      uploadsADay: 'Envois de fichiers par personne en une journée (dix fois plus pour une scolarité)', undepositedMegabytes: 'Fichiers envoyés et non déposés par personne, en Mo (dix fois plus pour une scolarité)',
    },
  },
  catalogue: { title: 'Diplômes', code: 'Code', name: 'Diplôme', family: 'Famille', credits: 'Crédits', unit: 'Unité d’activité', centres: 'Centres', timeZone: 'Fuseau horaire', centre: 'Centre', rules: 'Règles d’expérience', newDiploma: 'Ajouter un diplôme', changeDiploma: 'Modifier un diplôme', codeHint: 'Lettres capitales, chiffres et tirets. Il ne change plus.', nameFr: 'Nom en français', nameEn: 'Nom en anglais', specialty: 'Spécialité', jury: 'Jury national', internshipMonths: 'Durée du stage, en mois', internshipHint: 'Seulement si le référentiel la fixe, de 3 à 6.', experienceRequired: 'Une expérience professionnelle est exigée', selectionByExperience: 'L’expérience peut être un critère de sélection', country: 'Pays', countryHint: 'Deux lettres : FR, LB.', timeZoneHint: 'Par exemple Europe/Paris, Indian/Reunion.', add: 'Ajouter', adding: { centres: 'Ajouter un centre', specialties: 'Ajouter une spécialité', juries: 'Ajouter un jury national' } },
  families: {
    rncp5: 'Titre RNCP de niveau 5', rncp6: 'Titre RNCP de niveau 6', licence: 'Licence, parcours complet', 'licence-l3': 'Licence, parcours L3', engineer: 'Titre d’ingénieur', certificate: 'Certificat', other: 'Autre diplôme',
  },
};

export type Words = typeof fr;

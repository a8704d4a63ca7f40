export const fr = {
  signIn: {
    title: 'Se connecter', email: 'Adresse électronique', password: 'Mot de passe', button: 'Se connecter',
    simulation: 'Savoir ce que demande un diplôme, sans compte',
    forgotten: 'Mot de passe oublié, ou premier accès ? Adressez-vous à la scolarité de votre centre : elle vous remet un lien personnel.',
    cast: 'Entrer dans la démonstration', castLead: 'L’établissement et les personnes sont inventés. Choisissez qui vous êtes : un clic suffit.',
    withPassword: 'Avec un mot de passe', enterAs: (name: string) => `Entrer : ${name}`,
  },
  password: {
    title: 'Choisir un mot de passe', new: 'Nouveau mot de passe', hint: 'Au moins 12 caractères. Une phrase se retient mieux qu’un mot.', button: 'Enregistrer ce mot de passe',
    current: 'Mot de passe actuel', changeTitle: 'Changer de mot de passe',
  },
  me: {
    title: 'Mon compte', name: 'Nom', email: 'Adresse électronique', studentNumber: 'Numéro d’élève', seats: 'Fonctions', noSeat: 'Aucune fonction',
    change: 'Changer de mot de passe', data: 'Télécharger mes données', absences: 'Mes absences',
  },
  people: {
    title: 'Personnes', search: 'Nom, adresse ou numéro d’élève', find: 'Chercher', new: 'Créer un compte', none: 'Aucune personne ne correspond.',
    noneWhat: 'Essayez un autre nom, ou créez un compte.', name: 'Nom', email: 'Adresse électronique', seats: 'Fonctions', state: 'État',
    disabled: 'Désactivé', active: 'Actif', count: (count: number): string => (count < 2 ? 'personne' : 'personnes'),
    seatsTitle: 'Fonctions exercées', endSeat: 'Mettre fin', endAbout: (seat: string) => `à la fonction ${seat}`, giveSeat: 'Donner une fonction', role: 'Fonction',
    centre: 'Centre', specialty: 'Spécialité', jury: 'Jury national', delegation: 'Délégation (référence de la décision), pour un autre centre que le sien', give: 'Donner cette fonction',
    none_: 'Sans objet', disable: 'Désactiver ce compte', enable: 'Réactiver ce compte', create: 'Créer le compte', studentNumber: 'Numéro d’élève (facultatif)',
    link: 'Créer un lien pour choisir un mot de passe', linkTitle: 'Lien personnel', linkGive: (name: string) => `Remettez ce lien à ${name}. Il n’est montré qu’une fois, sert une seule fois et vaut 48 heures.`, enrolments: 'Inscriptions', enrol: 'Inscrire', diploma: 'Diplôme', year: 'Année universitaire (2026 pour 2026-2027)', noEnrolment: 'Aucune inscription',
    disableConfirm: 'La personne est déconnectée aussitôt et ne peut plus entrer. Rien de ce qu’elle a fait n’est effacé.',
  },
  absences: {
    title: 'Mes absences', lead: 'Pendant une absence, aucun nouveau dossier ne vous est confié.', first: 'Premier jour', last: 'Dernier jour', substitute: 'Adresse électronique de la personne qui vous supplée (facultatif)',
    add: 'Déclarer cette absence', remove: 'Retirer', none: 'Aucune absence déclarée.', from: (first: string, last: string) => `Du ${first} au ${last}`, by: (name: string) => `suppléance : ${name}`,
  },
  roles: { registry: 'Scolarité', coordinator: 'Coordination', professor: 'Professeur', secretary: 'Secrétariat du jury national', administrator: 'Administration' },
  student: 'Élève', member: 'Membre de jury',
};

export type Words = typeof fr;

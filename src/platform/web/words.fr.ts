export const fr = {
  service: 'Rapports d’expérience',
  skip: 'Aller au contenu',
  menu: 'Menu',
  navigation: 'Rubriques',
  back: 'Retour',
  signOut: 'Se déconnecter',
  signIn: 'Se connecter',
  otherLanguage: {
    text: 'English',
    about: 'Read this portal in English',
    short: 'EN',
  },
  phase: {
    tag: 'Démonstration',
    text: 'Établissement, personnes et dossiers inventés.',
  },
  notContractual: 'Document non contractuel : les conditions de délivrance du diplôme en vigueur font seules foi.',
  footer: 'Aval, portail d’examen des rapports d’expérience, de stage et d’activité',
  hours: 'Les heures sont celles de Paris, sauf celles dont le lieu est dit.',
  printed: (moment: string, reader?: string) =>
    `Page du portail Aval, consultée le ${moment}${reader === undefined ? '' : ` par ${reader}`}.`,
  waitingWord: 'en attente',
  form: {
    error: 'Erreur :',
    errorTitle: 'Erreur : ',
    cancel: 'Annuler',
    problem: (count: number) => (count < 2 ? 'Un point est à reprendre' : `${count} points sont à reprendre`),
  },
  date: {
    day: 'Jour',
    month: 'Mois',
    year: 'Année',
  },
  characterCount: {
    most: (most: string) => `${most} caractères au plus`,
    under: {
      one: 'Il reste %{count} caractère',
      other: 'Il reste %{count} caractères',
    },
    at: 'Il ne reste aucun caractère',
    over: {
      one: '%{count} caractère de trop',
      other: '%{count} caractères de trop',
    },
  },
  upload: {
    choose: 'Choisir un fichier',
    chooseMany: 'Choisir des fichiers',
    drop: 'ou déposez-le ici',
    dropMany: 'ou déposez-les ici',
    none: 'Aucun fichier choisi',
    chosen: {
      one: '%{count} fichier choisi',
      other: '%{count} fichiers choisis',
    },
    entered: 'Vous êtes dans la zone de dépôt',
    left: 'Vous avez quitté la zone de dépôt',
    progress: 'Envoi : %{percent} % (%{sent} sur %{total})',
    checking: 'Envoi terminé. Vérification du fichier…',
    lost: 'La connexion est coupée. Rien de ce que vous avez saisi n’est perdu ; l’envoi reprendra dans %{seconds} s.',
    again: 'Reprendre l’envoi maintenant',
  },
  banner: {
    success: 'C’est fait',
    important: 'À savoir',
    warning: 'Attention : ',
  },
  list: {
    pages: 'Pages de la liste',
    next: 'Page suivante',
    first: 'Revenir au début',
  },
  stages: {
    label: 'Étapes du dossier',
    done: 'Étape terminée :',
    now: 'Étape en cours :',
    stopped: 'Arrêté :',
    'to-come': 'À venir :',
  },
  refusal: {
    titles: {
      400: 'Demande illisible',
      403: 'Cette action ne vous est pas ouverte',
      404: 'Page introuvable',
      409: 'La situation a changé',
      413: 'Envoi trop volumineux',
      422: 'Cette demande ne peut pas être acceptée en l’état',
      429: 'Trop de demandes',
    },
    next: {
      400: 'Revenez à la page précédente et recommencez. Si cela se reproduit, signalez-le à la scolarité de votre centre.',
      403: 'Si vous pensez devoir y accéder, adressez-vous à la scolarité de votre centre.',
      404: 'L’adresse est peut-être incomplète, ou ce dossier n’est plus de votre ressort. Repartez de votre page d’accueil.',
      409: 'Rouvrez la page pour voir où en est le dossier : rien n’a été modifié par votre demande.',
      413: 'Réduisez le fichier ou le texte, puis recommencez.',
      422: 'Revenez à la page précédente, corrigez ce qui est signalé et recommencez.',
      429: 'Patientez le temps indiqué, puis recommencez.',
    },
    back: 'Revenir à la page précédente',
    thing: 'Voir où cela en est',
    home: 'Aller à ma page d’accueil',
    typed: 'Ce que vous aviez écrit, pour le reprendre',
    nothingLost: 'Rien n’a été enregistré. Voici vos textes : copiez-les avant de quitter cette page.',
  },
  outage: {
    500: {
      title: 'Une erreur s’est produite',
      text: 'Votre demande n’a pas abouti et rien n’a été enregistré à moitié. Recommencez ; si l’erreur revient, signalez-la en donnant ce numéro.',
    },
    503: {
      title: 'Le portail est momentanément indisponible',
      text: 'Vos dossiers sont intacts. Recommencez dans quelques minutes.',
    },
    507: {
      title: 'Le portail n’a plus de place pour enregistrer',
      text: 'Rien de ce que vous venez d’envoyer n’a été gardé, et vos dossiers sont intacts. Gardez votre fichier et réessayez plus tard ; si cela dure, prévenez la scolarité de votre centre en donnant ce numéro.',
    },
    reference: 'Numéro de l’incident',
    again: 'Réessayer',
  },
};

export type Words = typeof fr;

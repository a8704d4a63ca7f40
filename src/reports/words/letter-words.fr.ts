export const letters = {
  submitted: (number: string) => ({
    subject: `Dossier ${number} : dépôt reçu`,
    body: `Bonjour,\n\nVotre dossier ${number} est déposé. Votre accusé de réception, avec l’empreinte de chaque document, est sur la page du dossier.\n\nLa scolarité de votre centre vérifie maintenant qu’il est complet.`,
  }),
  toCheck: (number: string) => ({
    subject: `Dossier ${number} à vérifier`,
    body: `Bonjour,\n\nLe dossier ${number} vient d’être déposé dans votre centre. Il attend votre vérification.`,
  }),
  returned: (number: string, day: string) => ({
    subject: `Dossier ${number} : à compléter`,
    body: `Bonjour,\n\nLa scolarité vous retourne votre dossier ${number} avec des points à répondre, pour le ${day}.\n\nVos documents sont gardés : complétez-les, répondez à chaque point, puis déposez de nouveau.`,
  }),
  admitted: (number: string) => ({
    subject: `Dossier ${number} : recevable`,
    body: `Bonjour,\n\nVotre dossier ${number} est recevable. Il va être confié à un professeur de la spécialité.`,
  }),
  toAssign: (number: string) => ({
    subject: `Dossier ${number} à affecter`,
    body: `Bonjour,\n\nLe dossier ${number} est recevable. Il attend d’être affecté à un professeur de la spécialité.`,
  }),
  withdrawn: (number: string) => ({
    subject: `Dossier ${number} : retiré`,
    body: `Bonjour,\n\nLe dossier ${number} est retiré. Il n’est plus examiné et reste lisible dans votre espace.`,
  }),
  lapsed: (number: string) => ({
    subject: `Dossier ${number} : caduc`,
    body: `Bonjour,\n\nSans réponse de votre part, votre dossier ${number} est devenu caduc. Rien n’est effacé : vous pouvez en ouvrir un autre et reprendre vos expériences.`,
  }),
  lapseNotice: (number: string, due: string, lapses: string) => ({
    subject: `Dossier ${number} : votre réponse est attendue`,
    body: `Bonjour,\n\nVotre réponse sur le dossier ${number} était attendue pour le ${due}.\n\nSans dépôt de votre part, ce dossier deviendra caduc après le ${lapses}.`,
  }),
  openedOnPaper: (number: string) => ({
    subject: `Dossier ${number} : ouvert en votre nom`,
    body: `Bonjour,\n\nLa scolarité de votre centre a ouvert le dossier ${number} en votre nom, d’après les papiers que vous lui avez remis. Vous le retrouvez dans votre espace.`,
  }),
};

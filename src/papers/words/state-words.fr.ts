/** How far the portal is with a file that somebody sent. */
export const fr = {
  pending: 'Vérification en cours : le texte du fichier est lu en quelques secondes.',
  reload: 'Rechargez cette page dans un instant pour en voir le résultat.',
  unscanned: (depositWaits: boolean): string =>
    `En attente de la vérification par l’antivirus. Le fichier est bien reçu ; jusque-là, seule la personne qui l’a envoyé peut l’ouvrir${depositWaits ? ', et le dépôt attend' : ''}.`,
  clean: 'Vérifié par l’antivirus.',
  refused: 'Fichier refusé à la vérification. Il n’est montré à personne, et n’entre dans aucun dossier.',
  readAnew: 'Faire relire ce fichier',
  readAnewHint: 'Si ce refus vous paraît injustifié, le fichier peut être relu tel quel.',
};

export type StateWords = typeof fr;

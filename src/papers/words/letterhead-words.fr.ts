export const fr = {
  title: 'En-têtes',
  lead: 'Ce qui figure en tête des documents et des courriers. Un centre sans en-tête a celui de l’établissement.',
  institution: 'Établissement',
  whose: 'De qui',
  since: 'Depuis le',
  settings: 'Réglages',
  none: 'celui de l’établissement',
  noneYet: 'à compléter',
  of: (name: string) => `En-tête : ${name}`,
  setBy: (name: string, moment: string) => `Enregistré par ${name}, le ${moment}.`,
  name: 'Nom',
  address: 'Adresse et téléphone, une ligne par ligne',
  place: 'Ville d’où les documents sont datés (« Paris »)',
  signatoryTitle: 'Qui signe les courriers : en quelle qualité (« La directrice du centre »)',
  signatoryName: 'Qui signe les courriers : son nom',
  logo: 'Logo : le texte d’un fichier SVG (facultatif)',
  logoHint:
    'Un dessin sans texte ni image, 60 ko au plus : convertissez les lettres en tracés, puis enregistrez en SVG simple.',
  file: 'Ou choisissez le fichier, qui est lu ici',
  preview: 'Voir un document avec cet en-tête',
  save: 'Enregistrer',
  sample: {
    title: 'Aperçu de l’en-tête',
    file: 'Aperçu de l’en-tête.pdf',
    lead: 'Ce document ne vaut que comme aperçu : il n’est ni gardé, ni authentifié.',
    heading: 'Un intertitre',
    paragraph:
      'Les documents sont composés avec les lettres et les couleurs que voici. Le nom et l’adresse figurent en tête de la première page ; ce qu’est le document, et le numéro de la page, au pied de chacune.',
    term: 'Demande',
    value: 'D2026-0001',
  },
};

export type Words = typeof fr;

/** What is said of who is in charge of a file in its registry. */
export const officerWords = {
  title: 'Suivi par la scolarité',
  is: (name: string, centre: string) => `${name}, scolarité de ${centre}`,
  none: 'à reprendre',
  noneWhat: 'Personne ne suit ce dossier à la scolarité.',
  noneStudent: (centre: string) =>
    `La scolarité de ${centre}. Une personne va être désignée pour suivre votre dossier.`,
  handOver: 'Remettre à quelqu’un d’autre',
  give: 'Dire qui le suit',
  page: {
    title: 'Qui suit ce dossier à la scolarité ?',
    lead: 'Cette personne est nommée à l’élève, qui saura à qui écrire. Elle en est informée par lettre, comme l’élève.',
    who: 'Personne de la scolarité de ce centre',
    oneself: 'vous',
    note: 'Note',
    noteHint: 'Où en est le dossier, ce qui reste à faire. L’élève ne la lit pas.',
    button: 'Confier ce dossier',
    nobody: 'Personne d’autre ne siège à la scolarité de ce centre.',
    nobodyWhat: 'L’administration du portail donne les fonctions.',
  },
  history: {
    taken: (name: string) => `${name} suit le dossier à la scolarité`,
    given: (name: string) => `Dossier confié à ${name}, à la scolarité`,
    ended: (name: string) => `${name} ne suit plus le dossier`,
    portal: 'le portail',
  },
  list: {
    column: 'Suivi par',
    mine: { title: 'Dossiers que vous suivez', link: 'Mes dossiers', backToAll: 'Tous les dossiers' },
    left: { title: 'Dossiers à reprendre', link: 'À reprendre', backToAll: 'Tous les dossiers' },
  },
};

export type OfficerWords = typeof officerWords;

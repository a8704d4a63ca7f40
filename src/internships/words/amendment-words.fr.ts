export const fr = {
  name: (place: number) => `Avenant ${place}`,
  opening: {
    title: 'Préparer un avenant',
    lead: 'L’avenant commence avec les termes en vigueur : changez ce qui doit l’être, dites pourquoi, et la scolarité le met à la signature des mêmes cinq parties. La convention reste comme elle est jusqu’à la dernière signature.',
    button: 'Préparer l’avenant',
  },
  terms: {
    title: 'Écrire l’avenant',
    object: 'Ce que l’avenant change, et pourquoi',
    objectHint: 'Ce texte figure dans l’avenant signé.',
    save: 'Enregistrer',
  },
  sending: {
    title: 'Mettre l’avenant à la signature',
    lead: 'Une fois à la signature, l’avenant ne change plus. Les plafonds sont vérifiés de nouveau.',
    button: 'Mettre à la signature',
    signBefore: (day: string) => `Les cinq parties devront signer avant le ${day}.`,
    law: 'Ce que dit le droit des stages',
  },
  page: {
    facts: 'L’avenant',
    agreement: 'Convention',
    object: 'Objet',
    none: 'pas encore écrit',
    state: 'État',
    since: (day: string) => `depuis le ${day}`,
    changes: 'Ce qui change',
    noChange: 'Rien ne change encore.',
    before: 'Avant',
    after: 'Après',
    term: 'Terme',
    history: 'Historique',
    write: 'Écrire l’avenant',
    send: 'Vérifier et mettre à la signature',
  },
};

export type Words = typeof fr;

/** With what an assessment was kept. */
export type KeptMoment = 'deposit' | 'opinion' | 'answer' | 'decision';

const since: Record<KeptMoment, string> = {
  deposit: 'Depuis le dépôt',
  opinion: 'Depuis l’avis',
  answer: 'Depuis la réponse',
  decision: 'Depuis la décision',
};

export const fr = {
  kept: {
    deposit: (day: string) => `Gardé tel quel avec le dépôt du ${day}.`,
    opinion: (day: string) => `Gardé tel quel avec l’avis du ${day}.`,
    answer: (day: string) => `Gardé tel quel avec la réponse du ${day}.`,
    decision: (day: string) => `Gardé tel quel avec la décision du ${day}.`,
  } satisfies Record<KeptMoment, (day: string) => string>,
  then: {
    deposit: (day: string) => `Au dépôt, le ${day}`,
    opinion: (day: string) => `À l’avis, le ${day}`,
    answer: (day: string) => `À la réponse, le ${day}`,
    decision: (day: string) => `À la décision, le ${day}`,
  } satisfies Record<KeptMoment, (day: string) => string>,
  now: 'Aujourd’hui',
  title: 'Ce que demande le diplôme',
  decided: 'Ce sur quoi le jury a décidé',
  answered: 'Ce sur quoi la commission a répondu',
  seal: 'Empreinte SHA-256',
  differs: (moment: KeptMoment, what: string) =>
    `${since[moment]}, ${what}. Ce qui avait été compté alors reste écrit, et est montré à côté de ce qui le serait aujourd’hui.`,
  rulesChanged: (before: string, after: string) => `les règles ne sont plus les mêmes (${before}, puis ${after})`,
  periodsChanged: 'les périodes, déclarées ou retenues, ont changé',
  besideChanged: 'la réponse d’une commission ou un stage attesté s’est ajouté ou a changé',
  version: (name: string, version: number) => `«\u202f${name}\u202f», version ${version}`,
  caption: 'Alors, et aujourd’hui',
  what: 'Compte',
  rules: 'Règles',
  whyThen: 'Règle par règle, alors',
  whyNow: 'Règle par règle, aujourd’hui',
  periods: 'Les périodes et leurs fonctions, telles qu’elles étaient',
  functions: (functions: string) => `Fonctions\u00a0: ${functions}`,
  retainedAs: (as: string, reason: string) => `Retenu ${as}\u00a0: ${reason}`,
  retained: { in: 'dans la spécialité', low: 'à un autre niveau', out: 'hors spécialité' },
  rebuilt: 'Reconstitué d’après ce qui était figé alors\u00a0: rien d’autre n’en a été gardé.',
  notKept:
    'Le résultat montré alors n’a pas été gardé, et n’est pas recalculé avec les règles d’aujourd’hui. Voici les périodes telles qu’elles étaient.',
  /** What a letter says of an assessment attached to what it notifies (decision 26). */
  mention: {
    heading: 'Comment votre expérience a été appréciée',
    what: (on: string) =>
      `Une appréciation de votre expérience professionnelle au ${on}, calculée par le portail pour éclairer ceux qui décident, était jointe à votre dossier. Elle compare ce que vous avez déclaré, et ce qui en a été retenu, à ce que demande le diplôme.`,
    rules: (name: string, version: number, source: string) =>
      `Règles appliquées\u00a0: «\u202f${name}\u202f», version ${version} (${source}).`,
    variant: (centre: string) => `C’est une variante du centre ${centre}.`,
    counted: (inSpecialty: string, total: string, outcome: string) =>
      `Compté\u00a0: ${inSpecialty} dans la spécialité, ${total} en tout. Résultat\u00a0: ${outcome}.`,
    people: 'Ce calcul ne décide de rien\u00a0: des personnes ont apprécié votre dossier et pris la décision.',
    rights:
      'Vous avez le droit de demander les règles qui définissent ce calcul et les principales caractéristiques de son application à votre dossier (articles L311-3-1 et R311-3-1-2 du code des relations entre le public et l’administration). Adressez-vous à la scolarité de votre centre. Sans réponse dans le mois, ou en cas de refus, vous pouvez saisir la Commission d’accès aux documents administratifs (CADA) dans les deux mois.',
  },
};

export type KeptWords = typeof fr;

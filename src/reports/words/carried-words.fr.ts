export const fr = {
  title: 'Ouvrir un dossier avec votre simulation',
  lead: 'Vos périodes y seront reprises\u00a0: vous compléterez l’employeur et les fonctions de chacune avant de déposer.',
  toComplete: 'À compléter',
  periods: 'Les périodes reprises',
  button: 'Ouvrir le dossier',
  again: 'Revenir à la simulation',
};

export type CarriedWords = typeof fr;

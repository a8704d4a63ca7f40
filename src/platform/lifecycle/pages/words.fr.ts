export const fr = {
  reason: 'Pourquoi ?',
  reasonHint: 'Ce texte reste dans l’historique et peut être communiqué à l’élève.',
};

export type Words = typeof fr;

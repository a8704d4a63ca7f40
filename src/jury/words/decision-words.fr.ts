import type { DecisionSense, Proposal } from '../rules/index.js';

export const senses: Record<DecisionSense, string> = {
  FAVOURABLE: 'Crédits validés',
  UNFAVOURABLE: 'Crédits non validés',
  MORE: 'Complément demandé',
};

export const proposals: Record<Proposal, string> = { FAVOURABLE: 'Favorable', UNFAVOURABLE: 'Défavorable' };

export const file = {
  where: (number: string) => `Session ${number}`,
  length: 'Longueur du rapport',
  opinion: 'Avis proposé par le professeur',
  facts: 'Le dossier',
  student: 'Élève',
  diploma: 'Diplôme',
  credits: 'Crédits en jeu',
  centre: 'Centre',
  report: 'Dossier complet',
  bound: 'Dossier relié',
  boundRead: 'Télécharger le PDF',
  boundWaits: 'En préparation : quelques instants.',
  seal: 'Empreinte de la version',
  recused: 'Récusés sur ce dossier',
  position: 'Ma note avant délibération',
  positionHint: 'Vous seul la lisez. Elle est détruite à la signature du procès-verbal.',
  positionSave: 'Garder ma note',
  decision: 'Décision du jury',
  decide: 'Écrire la décision',
  change: 'Modifier la décision',
  correct: 'Rectifier les mots',
  takeBack: 'Engager un retrait',
  drop: 'Supprimer la rectification préparée',
  recuse: 'Noter une récusation',
  recall: 'Retirer de l’ordre du jour',
  next: 'Dossier suivant',
  reasons: 'Motifs',
  adopted: 'Le jury fait sien l’avis du professeur.',
  dueOn: (day: string) => `Complément attendu pour le ${day}.`,
  recordedBy: (name: string) => `Écrite par ${name}.`,
  removed: 'Ce dossier a été retiré de l’ordre du jour.',
  noReport: 'Aucun : tous les crédits sont déjà acquis',
  prepared: 'Une rectification est préparée ; elle prendra effet à la signature du procès-verbal rectificatif.',
};

export const decision = {
  title: 'Décision du jury',
  correctionTitle: 'Rectifier les mots de la décision',
  correctionLead:
    'Un procès-verbal rectificatif corrige des mots, jamais le sens, et n’ajoute aucun motif. Seule une nouvelle délibération du jury change une décision.',
  signed: 'La décision signée',
  correctedText: 'Les motifs, rectifiés',
  correctedHint:
    'Une faute, un mot, une référence. La décision signée n’est pas modifiée : elle est conservée, et se lit ainsi dès la signature de la présidence.',
  correctedPoints: 'Le même nombre de points, un par ligne, dans le même ordre : l’élève y répond.',
  sense: 'Décision',
  adopts: (sense: string) => `Le jury fait sien l’avis du professeur (${sense})`,
  unfulfilled:
    'L’expérience n’est pas trouvée suffisante : une décision favorable demande les motifs du jury lui-même.',
  adoptsHint: 'Possible seulement quand la décision va dans le sens de l’avis proposé.',
  ownText: 'Motifs du jury',
  ownTextHint:
    'Obligatoires si le jury s’écarte de l’avis proposé. Pour un complément : un point par ligne, l’élève répond à chacun.',
  moreWhy: 'Pourquoi ce complément est demandé',
  moreWhyHint: 'Obligatoire pour un complément : l’élève le lit, et peut former un recours.',
  why: 'Pourquoi',
  asked: 'Ce que le jury demande',
  /** Of a request whose credits were all held already: none is validated. */
  granted: 'Diplôme accordé',
  onCredits:
    'Tous les crédits sont déjà acquis, par les décisions que la scolarité a certifiées : le jury accorde le diplôme et dit pourquoi. S’il ne les tient pas pour suffisants, il remet la demande.',
  moreDueOn: 'Complément attendu pour le',
  button: 'Enregistrer la décision',
  prepare: 'Préparer la rectification',
};

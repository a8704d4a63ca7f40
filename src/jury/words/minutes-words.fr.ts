import { plural } from '../../platform/web/index.js';

export const minutes = {
  title: (number: string) => `Procès-verbal ${number}`,
  correctiveTitle: (number: string) => `Procès-verbal rectificatif ${number}`,
  heldOn: (day: string, place: string) => `session du ${day}, ${place}`,
  foot: (number: string) => `Jury national · procès-verbal ${number}`,
  composition: 'Composition et présence',
  order: 'Arrêté de nomination',
  quorum: 'Quorum',
  quorumReached: (present: number, quorum: number) =>
    `${present} ${plural('fr', present, 'membre présent', 'membres présents')}, quorum ${quorum}`,
  decisions: 'Décisions',
  diploma: 'Diplôme',
  centre: 'Centre',
  request: 'Demande de diplôme',
  file: 'Dossier',
  proposal: 'Avis proposé',
  recused: 'Récusés',
  decision: 'Décision',
  reasons: 'Motifs :',
  credits: (count: number): string =>
    `${count} ${plural('fr', count, 'crédit d’expérience professionnelle', 'crédits d’expérience professionnelle')}`,
  by: (day: string) => `pour le ${day}`,
  adopted: (name: string) => `Le jury fait sien l’avis proposé par ${name} :`,
  signedBy: (name: string) => `Pour signature : ${name}, présidence du jury.`,
  corrects: 'Rectifie',
  sha256: 'Empreinte du procès-verbal rectifié',
  reason: 'Motif de la rectification',
  before: 'Décision rectifiée',
};

export const signature = {
  title: 'Projet de procès-verbal',
  lead: 'Relisez. La signature est irréversible : les décisions prennent effet et sont notifiées aux élèves.',
  sign: 'Signer le procès-verbal',
  waits: 'Le procès-verbal attend la signature de la présidence.',
  certify: 'Je signe ce procès-verbal, conforme aux délibérations du jury',
  correctiveTitle: 'Procès-verbal rectificatif',
  correctiveLead: 'Il est numéroté, se réfère au premier et remplace les décisions rectifiées dès sa signature.',
  reason: 'Motif de la rectification',
  correctiveSign: 'Signer le procès-verbal rectificatif',
  correctiveWaits: 'Le procès-verbal rectificatif attend la signature de la présidence.',
  nothing: 'Aucune rectification n’est préparée.',
  read: 'Télécharger',
};

export const appeals = {
  title: 'Recours',
  mine: 'Mes recours',
  none: 'Aucun recours.',
  noneWhat:
    'Un recours administratif se dépose depuis la page du dossier, dans les deux mois de la notification d’un refus.',
  appeal: 'Recours',
  student: 'Élève',
  file: 'Dossier',
  state: 'État',
  filedOn: 'Déposé le',
  about: (number: string) => `Recours sur le dossier ${number}`,
  newTitle: 'Déposer un recours administratif',
  newLead: (day: string) =>
    `Vous pouvez le déposer jusqu’au ${day}. Le jury est souverain dans son appréciation de votre expérience ; un recours porte sur une erreur de droit ou de fait, ou sur la composition du jury.`,
  newLeadOpen:
    'Le jury est souverain dans son appréciation de votre expérience ; un recours porte sur une erreur de droit ou de fait, ou sur la composition du jury.',
  grounds: 'Ce que vous contestez, et pourquoi',
  button: 'Déposer mon recours',
  silence: 'Sans réponse deux mois après son dépôt, un recours est réputé rejeté.',
  correct: 'Préparer la rectification',
};

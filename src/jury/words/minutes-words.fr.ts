import { plural } from '../../platform/web/index.js';

export const minutes = {
  title: 'Procès-verbal de délibération',
  correctiveTitle: 'Procès-verbal rectificatif',
  name: (number: string) => `Procès-verbal ${number}`,
  correctiveName: (number: string) => `Procès-verbal rectificatif ${number}`,
  heldOn: (number: string, day: string, place: string) => `Session ${number} du ${day}, ${place}.`,
  about: (number: string, day: string) => `session ${number} du ${day}`,
  composition: 'Composition du jury et présence',
  changed: (day: string, newcomer: string, former: string | null, order: string, signedOn: string) =>
    `Depuis le ${day}, ${newcomer} siège${former === null ? '' : ` à la place de ${former}`}, par l’acte suivant : ${order}${signedOn ? ` du ${signedOn}` : ''}.`,
  order: (reference: string, day: string) => `Nomination du jury : ${reference}${day ? ` du ${day}` : ''}.`,
  quorum: (quorum: number, present: number) =>
    `Quorum : ${quorum} ${plural('fr', quorum, 'membre', 'membres')} ; ${present} ${plural('fr', present, 'était présent', 'étaient présents')}.`,
  member: 'Membre',
  quality: 'Qualité',
  attendance: 'Présence',
  files: 'Dossiers et formation qui a siégé',
  place: 'N°',
  file: 'Dossier',
  diploma: 'Diplôme',
  sat: 'Ont siégé',
  recused: 'Récusation',
  nobody: 'aucune',
  decision: 'Décision',
  undecided: 'sans décision',
  noFile: 'Aucun dossier n’a été examiné.',
  decisions: 'Décisions et motifs',
  decisionOn: (place: string, student: string, decision: string) => `${place}. ${student} : ${decision}`,
  aboutFile: (facts: {
    diploma: string;
    proposal: string;
    professor: string;
    file: string;
    request: string;
    centre: string;
  }) =>
    `${facts.diploma}. Avis proposé : ${facts.proposal}, ${facts.professor}. Dossier ${facts.file}, demande ${facts.request}, ${facts.centre}.`,
  aboutRequest: (facts: { diploma: string; request: string; centre: string }) =>
    `${facts.diploma}. Sans dossier de rapport : tous les crédits sont déjà acquis. Demande ${facts.request}, ${facts.centre}.`,
  heldAlready: (what: string) => `Déjà acquis : ${what}`,
  satOn: (names: string, chair: string) => `Ont siégé : ${names} ; ${chair} présidait.`,
  putBack: (student: string) => `${student} : dossier remis, sans décision`,
  hidden: {
    feminine: 'Un dossier sur lequel vous vous êtes déportée',
    masculine: 'Un dossier sur lequel vous vous êtes déporté',
    neutral: 'Un dossier sur lequel vous ne siégez pas',
  },
  copyName: (name: string) => `${name} (copie)`,
  nonHoldingTitle: 'Procès-verbal de carence',
  nonHoldingName: (number: string) => `Procès-verbal de carence ${number}`,
  nonHoldingLegal:
    'Tous les dossiers inscrits ont été remis : le jury n’a rien décidé, et ce procès-verbal ne prend aucun effet. Les élèves en ont été informés, avec le motif ; leurs demandes pourront être inscrites à une autre session.',
  reasons: 'Motifs :',
  credits: (count: number): string => `${count} ${plural('fr', count, 'crédit', 'crédits')}`,
  creditsHeld: (held: number): string => `${held} ${plural('fr', held, 'crédit déjà acquis', 'crédits déjà acquis')}`,
  creditsBeside: (count: number, held: number): string =>
    `${count} ${plural('fr', count, 'crédit', 'crédits')}, outre ${held} déjà acquis`,
  by: (day: string) => `pour le ${day}`,
  adopted: (name: string) => `Le jury fait sien l’avis proposé par ${name} :`,
  asked: 'Le jury demande :',
  signature: 'Signature',
  signedAt: (moment: string) => `le ${moment}`,
  signedPart: (number: string, place: number) => `${number}, partie ${place}`,
  presidentPrevented: 'la présidence étant empêchée',
  generalPart: (files: readonly string[]): string =>
    files.length === 0
      ? 'pour la partie générale'
      : `pour la partie générale et ${plural('fr', files.length, 'le dossier', 'les dossiers')} ${files.join(', ')}`,
  partOf: (files: readonly string[]): string =>
    `pour ${plural('fr', files.length, 'le dossier', 'les dossiers')} ${files.join(', ')}`,
  /** What the law says of minutes, after the signature with which they take effect. */
  takesEffect: {
    one: 'Ce procès-verbal prend effet à sa signature.',
    several: 'Ce procès-verbal prend effet à la dernière de ses signatures.',
  },
  legal:
    'Chaque décision est notifiée à l’élève avec ses motifs, les voies et les délais de recours. Un procès-verbal rectificatif, qui renvoie à celui-ci, peut en corriger les mots, jamais le sens.',
  reason: 'Motif :',
  correction: 'Objet de la rectification',
  corrects: 'Rectifie',
  correctedOn: (number: string, day: string) => `procès-verbal ${number}, signé le ${day}`,
  sha256: 'Son empreinte SHA-256',
  corrected: 'Décisions rectifiées et motifs',
  before: (decision: string) => `Décision rectifiée : ${decision}.`,
  correctiveLegal:
    'Ce procès-verbal prend effet à sa signature : il corrige les mots des décisions qu’il porte, sans en changer le sens ni ajouter de motif ; chaque élève reçoit la sienne. Le premier procès-verbal est conservé.',
};

export const signature = {
  title: 'Projet de procès-verbal',
  lead: 'Relisez. À la dernière signature, qui est irréversible, les décisions prennent effet et sont notifiées aux élèves.',
  sign: 'Signer le procès-verbal',
  who: 'Signatures',
  whoHint:
    'Le procès-verbal prend effet quand chaque partie est signée. Tout changement annule les signatures données.',
  general: 'partie générale',
  ofFiles: 'les dossiers présidés',
  signedOn: (moment: string) => `signé le ${moment}`,
  awaited: 'signature attendue',
  youSigned: 'Vous avez signé. Le procès-verbal prend effet à la dernière signature attendue.',
  prevent: 'La présidence est empêchée',
  preventLead:
    'La suppléance de la présidence, que nomme l’arrêté, signe à sa place. Les signatures données sont annulées, et leurs auteurs en sont informés. Le motif est gardé, lu par le secrétariat seul.',
  preventReason: 'Motif de l’empêchement',
  preventButton: 'Noter cet empêchement',
  prevented: (name: string, day: string) => `Présidence empêchée, noté par ${name} le ${day} :`,
  correctiveWaitsFor: (name: string) => `Attend la signature de ${name}.`,
  certify: 'Je signe ce procès-verbal, conforme aux délibérations du jury',
  correctiveTitle: 'Procès-verbal rectificatif',
  correctiveLead:
    'Il est numéroté, se réfère au premier et corrige les mots des décisions dès sa signature, jamais leur sens.',
  reason: 'Motif de la rectification',
  correctiveSign: 'Signer le procès-verbal rectificatif',
  nothing: 'Aucune rectification n’est préparée.',
  read: 'Télécharger',
};

export const appeals = {
  title: 'Recours',
  mine: 'Mes recours',
  none: 'Aucun recours.',
  noneWhat:
    'Un recours administratif se dépose depuis la page du dossier, dans les deux mois de la notification d’un refus ou d’un ajournement.',
  noneToAnswer: 'Un recours paraît ici lorsqu’un élève conteste une décision à laquelle vous n’avez pas pris part.',
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
  newLate:
    'Le délai de deux mois est passé. Votre recours sera reçu et examiné, mais il ne conservera plus le délai pour saisir le tribunal administratif.',
  lastDay: 'Dernier jour du délai',
  late: 'reçu après ce délai',
  silenceOn: (day: string) => `Sans réponse le ${day}, ce recours sera réputé rejeté.`,
  grounds: 'Ce que vous contestez, et pourquoi',
  contested: 'Ce qui est contesté, et pourquoi',
  button: 'Déposer mon recours',
  silence: 'Sans réponse deux mois après son dépôt, un recours est réputé rejeté.',
  takeOver: 'Prendre la suite de l’instruction',
  advice: 'Avis de la présidence du jury',
  adviceLead: (jury: string) =>
    `La personne qui répond au recours lit votre avis, écrit, sur la décision du ${jury}. Il ne la lie pas, et ne change pas la décision : seul un jury le peut.`,
  adviceWords: 'Votre avis',
  adviceButton: 'Donner cet avis',
  adviceWrite: 'Donner mon avis',
  adviceOfPresident: (name: string) => `Il est demandé à la présidence du jury : ${name}.`,
  adviceInPlaceOfRecused: (name: string) =>
    `Il est demandé à qui a présidé sur ce dossier : ${name}. La présidence s’en est déportée.`,
  adviceInPlaceOfFormer: (name: string) =>
    `Il est demandé à la présidence suppléante, qui a siégé sur ce dossier : ${name}. La présidence n’est plus en fonction.`,
  adviceOfNobody:
    'Personne ne peut le donner : qui présidait ne siégeait pas sur ce dossier, ou n’est plus en fonction.',
  adviceAwaited:
    'L’avis écrit de la présidence du jury est attendu. Sans lui, la réponse ne se donne qu’avec la raison de son absence.',
  adviceNone: 'Noter pourquoi il n’y a pas d’avis',
  absence: 'Absence d’avis de la présidence',
  absenceLead: 'La réponse pourra alors être donnée. La raison reste avec le recours.',
  absenceWords: 'Pourquoi la présidence ne donne pas d’avis',
  absenceButton: 'Noter cette absence',
  adviceBy: (name: string, day: string) => `Donné par ${name} le ${day}`,
  absenceBy: (name: string, day: string) => `Absence notée par ${name} le ${day}`,
  documents: 'Pièces jointes',
  noDocument: 'Aucune pièce jointe.',
  document: 'Ajouter une pièce (PDF)',
  documentAdd: 'Joindre',
  silentSince: (day: string) => `Resté sans réponse, ce recours est réputé rejeté depuis le ${day}.`,
  courtUntil: (day: string) => `Le tribunal administratif peut être saisi jusqu’au ${day}.`,
  mayAnswer: 'Une réponse peut encore être donnée.',
  awaitsJury:
    'Ce recours est accueilli : le dossier attend une nouvelle délibération du jury. La décision demeure jusque-là.',
};

import type { LifeWords } from '../../platform/lifecycle/index.js';
import { plural } from '../../platform/web/index.js';
import type { AppealMove, AppealState, DecisionSense, MemberQuality, Proposal, SessionMove, SessionState } from '../domain/index.js';

const session: LifeWords<SessionState, SessionMove> = {
  thing: 'Session du jury national',
  states: { PLANNED: 'Programmée', OPEN: 'Ouverte', LOCKED: 'Liste arrêtée', DELIBERATING: 'En délibération', MINUTES_DRAFT: 'PV en projet', MINUTES_SIGNED: 'PV signé', CANCELLED: 'Annulée' },
  standings: { secretary: 'secrétariat du jury', president: 'présidence du jury', member: 'membre du jury', system: 'le portail', clock: 'le calendrier' },
  moves: {
    plan: { label: 'Programmer une session', done: 'Session programmée' },
    open: { label: 'Ouvrir la session', done: 'Session ouverte : des dossiers peuvent y être inscrits' },
    lock: { label: 'Arrêter la liste', done: 'Liste arrêtée', confirm: 'Plus aucun dossier ne pourra être inscrit à cette session ni en être retiré.' },
    deliberate: { label: 'Ouvrir la délibération', done: 'Délibération ouverte' },
    close: { label: 'Clore la délibération', done: 'Délibération close, procès-verbal en projet', confirm: 'Le procès-verbal est établi avec les décisions telles qu’elles sont écrites, et proposé à la signature de la présidence.' },
    resume: { label: 'Reprendre la délibération', done: 'Délibération reprise', confirm: 'Le projet de procès-verbal n’est plus proposé à la signature.' },
    sign: { label: 'Signer le procès-verbal', done: 'Procès-verbal signé' },
    cancel: { label: 'Annuler la session', done: 'Session annulée', confirm: 'Les dossiers inscrits sont retirés de l’ordre du jour et pourront être inscrits à une autre session. Les élèves en sont informés, avec le motif.' },
  },
};

const appeal: LifeWords<AppealState, AppealMove> = {
  thing: 'Recours',
  states: { FILED: 'Déposé', UNDER_REVIEW: 'En instruction', REJECTED: 'Rejeté', UPHELD: 'Accueilli' },
  standings: { author: 'élève', secretary: 'secrétariat du jury', system: 'le portail', clock: 'le calendrier' },
  moves: {
    file: { label: 'Déposer un recours', done: 'Recours déposé' },
    examine: { label: 'Instruire le recours', done: 'Recours en instruction', confirm: 'L’élève est informé que son recours est examiné.' },
    reject: { label: 'Rejeter le recours', done: 'Recours rejeté', reason: 'Motifs du rejet' },
    uphold: { label: 'Accueillir le recours', done: 'Recours accueilli', confirm: 'La nouvelle délibération est constatée par un procès-verbal rectificatif, qui se prépare sur la page du dossier.', reason: 'Motifs' },
  },
};

const qualities: Record<MemberQuality, string> = { teacher: 'enseignant', researcher: 'chercheur', qualified: 'personnalité qualifiée' };
const senses: Record<DecisionSense, string> = { FAVOURABLE: 'Crédits validés', UNFAVOURABLE: 'Crédits non validés', MORE: 'Complément demandé' };
const proposals: Record<Proposal, string> = { FAVOURABLE: 'Favorable', UNFAVOURABLE: 'Défavorable' };

export const fr = {
  session, appeal, qualities,
  number: (number: string) => `Session ${number}`,
  sessions: {
    title: 'Sessions du jury national', plan: 'Programmer une session', none: 'Aucune session.', noneSecretary: 'Programmez la première session : jury, date, clôture de la liste.', noneOther: 'Vous n’êtes nommé à aucune session ouverte.',
    number: 'Session', jury: 'Jury', heldOn: 'Date', closesOn: 'Clôture de la liste', state: 'État', files: 'Dossiers',
  },
  plan: { title: 'Programmer une session', jury: 'Jury national', heldOn: 'Date de la session', closesOn: 'Clôture de la liste', closesHint: 'Après ce jour, plus aucun dossier n’est inscrit ni retiré.', place: 'Lieu', placeHint: 'Une adresse, ou « à distance ».', button: 'Programmer cette session' },
  composition: {
    title: 'Composition du jury', lead: 'La composition et la présence doivent pouvoir être prouvées : l’arrêté de nomination, les membres et leur qualité, la présidence, le quorum.', reference: 'Référence de l’arrêté de nomination', date: 'Date de l’arrêté', quorum: 'Quorum', quorumHint: 'Nombre de membres présents sans lequel le jury ne délibère pas.',
    members: 'Membres', member: (place: number) => `Membre ${place}`, email: 'Adresse électronique', quality: 'Qualité', president: 'Présidence', presidentNone: 'Choisir', save: 'Enregistrer', open: 'Enregistrer et ouvrir la session', emptyRow: 'Laissez vide une ligne inutile.',
  },
  page: {
    facts: 'La session', jury: 'Jury', heldOn: 'Date', closesOn: 'Clôture de la liste', place: 'Lieu', order: 'Arrêté de nomination', orderOf: (reference: string, day: string) => `${reference} du ${day}`, quorum: 'Quorum', state: 'État', notYet: 'À compléter',
    members: 'Composition', member: 'Membre', quality: 'Qualité', attendance: 'Présence', president: 'présidence', present: 'présent', absent: 'absent', notNoted: 'à constater',
    agenda: 'Ordre du jour', agendaCount: (count: number): string => `${count} ${plural('fr', count, 'dossier', 'dossiers')}`, undecided: (count: number): string => `${count} ${plural('fr', count, 'dossier sans décision', 'dossiers sans décision')}`, none: 'Aucun dossier n’est encore inscrit.', noneWhat: 'La scolarité de chaque centre inscrit ses demandes recevables, jusqu’à la clôture.', student: 'Élève', diploma: 'Diplôme', proposal: 'Avis proposé', decision: 'Décision', recused: 'Récusé', noDecision: 'Aucune', open: 'Ouvrir',
    composition: 'Compléter la composition', attend: 'Constater la présence', minutes: 'Procès-verbal', readMinutes: 'Lire le projet de procès-verbal', history: 'Historique', proposals, senses,
    signed: (number: string, day: string) => `${number}, signé le ${day}`, corrective: 'Préparer la signature d’un procès-verbal rectificatif', files: (count: number): string => `${count} ${plural('fr', count, 'dossier', 'dossiers')}`,
    proposedBy: (name: string) => `par ${name}`,
  },
  attendance: { title: 'Présence et quorum', lead: 'Constatez qui siège. Un membre récusé siège, mais ne voit pas le dossier et n’en délibère pas.', options: { yes: 'présent', no: 'absent' }, save: 'Enregistrer', deliberate: 'Enregistrer et ouvrir la délibération' },
  calendar: { title: 'Calendrier du jury national', lead: 'Les sessions ouvertes, et le dernier jour où la scolarité peut y inscrire une demande recevable.', noneWhat: 'Les prochaines sessions sont annoncées ici dès leur ouverture.', link: 'Calendrier des sessions du jury' },
  scheduling: {
    title: 'Inscrire des demandes à une session', lead: 'L’inscription transmet le dossier au jury national : sa version et l’avis proposé sont figés.', session: 'Session', choose: 'Choisir une session', sessionLine: (jury: string, day: string, closes: string) => `${jury}, le ${day} (liste close le ${closes})`, requests: 'Demandes recevables', requestLine: (number: string, student: string) => `${number}, ${student}`, button: 'Inscrire et transmettre',
    none: 'Aucune demande recevable à inscrire.', noneWhat: 'Une demande devient recevable quand ses conditions sont certifiées et qu’un avis est proposé.', noSession: 'Aucune session n’est ouverte.', noSessionWhat: 'Le secrétariat de chaque jury ouvre ses sessions ; les demandes recevables attendent ici.', notJury: 'Cette demande relève d’un autre jury que la session choisie.',
  },
  file: {
     where: (number: string) => `Session ${number}`, length: 'Longueur du rapport', opinion: 'Avis proposé par le professeur', facts: 'Le dossier', student: 'Élève', diploma: 'Diplôme', credits: 'Crédits en jeu', creditsOf: (count: number): string => `${count} ${plural('fr', count, 'crédit', 'crédits')}`, centre: 'Centre', report: 'Dossier complet', bound: 'Dossier relié', boundRead: 'Télécharger le PDF', boundWaits: 'En préparation : quelques instants.', seal: 'Empreinte de la version', recused: 'Récusés sur ce dossier',
    position: 'Ma note avant délibération', positionHint: 'Vous seul la lisez. Elle est détruite à la signature du procès-verbal.', positionSave: 'Garder ma note',
    decision: 'Décision du jury', decide: 'Écrire la décision', change: 'Modifier la décision', correct: 'Préparer une rectification', drop: 'Supprimer la rectification préparée', recuse: 'Noter une récusation', recall: 'Retirer de l’ordre du jour', next: 'Dossier suivant', reasons: 'Motifs', adopted: 'Le jury fait sien l’avis du professeur.', dueOn: (day: string) => `Complément attendu pour le ${day}.`, recordedBy: (name: string) => `Écrite par ${name}.`,
    removed: 'Ce dossier a été retiré de l’ordre du jour.', prepared: 'Une rectification est préparée ; elle prendra effet à la signature du procès-verbal rectificatif.',
  },
  decision: {
    title: 'Décision du jury', correctionTitle: 'Rectifier la décision', correctionLead: 'La décision signée n’est pas modifiée : un procès-verbal rectificatif la remplace et s’y réfère, à sa signature par la présidence.', sense: 'Décision', adopts: (sense: string) => `Le jury fait sien l’avis du professeur (${sense})`, unfulfilled: 'L’expérience n’est pas trouvée suffisante : une décision favorable demande les motifs du jury lui-même.', adoptsHint: 'Possible seulement quand la décision va dans le sens de l’avis proposé.',
    ownText: 'Motifs du jury', ownTextHint: 'Obligatoires si le jury s’écarte de l’avis proposé. Pour un complément : un point par ligne, l’élève répond à chacun.', moreDueOn: 'Complément attendu pour le', button: 'Enregistrer la décision', prepare: 'Préparer la rectification',
  },
  bound: {
    title: (number: string) => `Dossier relié ${number}`, stamp: (number: string) => `dossier ${number}`, length: 'Longueur du rapport', cover: 'Couverture', declaration: 'Déclaration d’expérience', opinion: 'Avis proposé', session: 'Session', request: 'Demande de diplôme', student: 'Élève', diploma: 'Diplôme', centre: 'Centre',
    manifest: 'Empreintes (SHA-256)', manifestLead: 'Elles prouvent que ce dossier relié reprend les documents déposés et l’avis proposé. Les originaux sont gardés avec la version.', version: (number: number) => `Version ${number}, entière`,
    roles: { report: 'Rapport', annex: 'Annexe', certificate: 'Certificat d’employeur' }, ongoing: 'en cours', significant: 'détaillée dans le rapport', sense: 'Sens', professor: 'Professeur', proposedOn: 'Proposé le', reasons: 'Motifs',
  },
  recusal: { title: 'Noter une récusation', lead: 'Le membre récusé ne voit plus le dossier et n’en délibère pas.', member: 'Membre', choose: 'Choisir un membre', reason: 'Motif', button: 'Noter la récusation' },
  recall: { title: 'Retirer de l’ordre du jour', lead: 'Le dossier revient à l’avis proposé ; la demande reste recevable et peut être inscrite à une autre session.', reason: 'Motif', button: 'Retirer ce dossier' },
  minutes: {
    title: (number: string) => `Procès-verbal ${number}`, correctiveTitle: (number: string) => `Procès-verbal rectificatif ${number}`, heldOn: (day: string, place: string) => `session du ${day}, ${place}`, foot: (number: string) => `Jury national · procès-verbal ${number}`,
    composition: 'Composition et présence', order: 'Arrêté de nomination', quorum: 'Quorum', quorumReached: (present: number, quorum: number) => `${present} ${plural('fr', present, 'membre présent', 'membres présents')}, quorum ${quorum}`, president: 'présidence', present: 'présent', absent: 'absent', decisions: 'Décisions', diploma: 'Diplôme', centre: 'Centre', request: 'Demande de diplôme', file: 'Dossier', proposal: 'Avis proposé', recused: 'Récusés', decision: 'Décision', reasons: 'Motifs :',
    credits: (count: number): string => `${count} ${plural('fr', count, 'crédit d’expérience professionnelle', 'crédits d’expérience professionnelle')}`, by: (day: string) => `pour le ${day}`, adopted: (name: string) => `Le jury fait sien l’avis proposé par ${name} :`, signedBy: (name: string) => `Pour signature : ${name}, présidence du jury.`,
    corrects: 'Rectifie', sha256: 'Empreinte du procès-verbal rectifié', reason: 'Motif de la rectification', before: 'Décision rectifiée',
  },
  signature: {
    title: 'Projet de procès-verbal', lead: 'Relisez. La signature est irréversible : les décisions prennent effet et sont notifiées aux élèves.', sign: 'Signer le procès-verbal', waits: 'Le procès-verbal attend la signature de la présidence.', certify: 'Je signe ce procès-verbal, conforme aux délibérations du jury',
    correctiveTitle: 'Procès-verbal rectificatif', correctiveLead: 'Il est numéroté, se réfère au premier et remplace les décisions rectifiées dès sa signature.', reason: 'Motif de la rectification', correctiveSign: 'Signer le procès-verbal rectificatif', correctiveWaits: 'Le procès-verbal rectificatif attend la signature de la présidence.', nothing: 'Aucune rectification n’est préparée.', read: 'Télécharger',
  },
  appeals: {
    title: 'Recours', mine: 'Mes recours', none: 'Aucun recours.', noneWhat: 'Un recours administratif se dépose depuis la page du dossier, dans les deux mois de la notification d’un refus.', appeal: 'Recours', student: 'Élève', file: 'Dossier', state: 'État', filedOn: 'Déposé le', about: (number: string) => `Recours sur le dossier ${number}`,
    newTitle: 'Déposer un recours administratif', newLead: (day: string) => `Vous pouvez le déposer jusqu’au ${day}. Le jury est souverain dans son appréciation de votre expérience ; un recours porte sur une erreur de droit ou de fait, ou sur la composition du jury.`, newLeadOpen: 'Le jury est souverain dans son appréciation de votre expérience ; un recours porte sur une erreur de droit ou de fait, ou sur la composition du jury.', grounds: 'Ce que vous contestez, et pourquoi', button: 'Déposer mon recours', silence: 'Sans réponse deux mois après son dépôt, un recours est réputé rejeté.', correct: 'Préparer la rectification',
  },
  part: {
    title: 'Jury national', forwarded: (day: string) => `Dossier inscrit à la session du ${day}.`, session: 'Session', decided: (day: string) => `Décision du ${day}`, credits: (count: number, unit: string): string => `${count} ${plural('fr', count, 'crédit', 'crédits')} (${unit})`, reasons: 'Motifs du jury', adopted: 'Le jury a fait sien l’avis du professeur.', dueOn: (day: string) => `Complément attendu pour le ${day}.`, corrected: 'Cette décision remplace la précédente, par procès-verbal rectificatif.',
    remedies: 'Voies et délais de recours', remediesText: 'Vous pouvez, dans les deux mois qui suivent la notification de cette décision, former un recours administratif auprès du jury. Deux mois de silence valent rejet. Vous pouvez aussi saisir le tribunal administratif dans les deux mois de la notification de la décision, ou du rejet de votre recours. L’appréciation du jury sur votre expérience n’est pas discutée par le juge ; une erreur de droit ou de fait, ou une composition irrégulière du jury, le sont.',
    appeal: 'Déposer un recours', seeAppeal: 'Suivre mon recours', minutes: 'Procès-verbal', open: 'Ouvrir dans l’ordre du jour',
  },
  duties: {
    plan: (count: number): string => `${count} ${plural('fr', count, 'session à composer et à ouvrir', 'sessions à composer et à ouvrir')}`,
    sit: (count: number): string => `${count} ${plural('fr', count, 'session à tenir', 'sessions à tenir')}`,
    decide: (count: number): string => `${count} ${plural('fr', count, 'délibération en cours', 'délibérations en cours')}`,
    waitSignature: (count: number): string => `${count} ${plural('fr', count, 'procès-verbal attend la signature de la présidence', 'procès-verbaux attendent la signature de la présidence')}`,
    openOnes: (count: number): string => `${count} ${plural('fr', count, 'session ouverte aux inscriptions', 'sessions ouvertes aux inscriptions')}`,
    sign: (count: number): string => `${count} ${plural('fr', count, 'procès-verbal à signer', 'procès-verbaux à signer')}`,
    read: (count: number): string => `${count} ${plural('fr', count, 'session à préparer : lisez les dossiers', 'sessions à préparer : lisez les dossiers')}`,
    schedule: (count: number): string => `${count} ${plural('fr', count, 'demande recevable à inscrire à une session', 'demandes recevables à inscrire à une session')}`,
    waitSession: (count: number): string => `${count} ${plural('fr', count, 'demande recevable attend l’ouverture d’une session', 'demandes recevables attendent l’ouverture d’une session')}`,
    appeals: (count: number): string => `${count} ${plural('fr', count, 'recours à instruire', 'recours à instruire')}`,
  },
  letters: {
    granted: (facts: { number: string; diploma: string; credits: number; reasons: string; minutes: string }) => ({ subject: `Demande de diplôme ${facts.number} : crédits validés`, body: `Bonjour,\n\nLe jury national a validé vos crédits d’expérience professionnelle : ${facts.credits} ${plural('fr', facts.credits, 'crédit', 'crédits')}, pour « ${facts.diploma} » (${facts.minutes}).\n\nMotifs :\n${facts.reasons}\n\nVotre demande de diplôme est accordée.` }),
    refused: (facts: { number: string; diploma: string; reasons: string; minutes: string }) => ({ subject: `Demande de diplôme ${facts.number} : décision du jury national`, body: `Bonjour,\n\nLe jury national n’a pas validé vos crédits d’expérience professionnelle pour « ${facts.diploma} » (${facts.minutes}).\n\nMotifs :\n${facts.reasons}\n\nVoies et délais de recours. ${remedies}\n\nVous pouvez aussi ouvrir un nouveau dossier à la suite de celui-ci : il reprend ce qui reste vrai.` }),
    deferred: (facts: { number: string; points: string; due: string; minutes: string }) => ({ subject: `Demande de diplôme ${facts.number} : complément demandé par le jury`, body: `Bonjour,\n\nLe jury national ajourne sa décision et vous demande, pour le ${facts.due} (${facts.minutes}) :\n\n${facts.points}\n\nRépondez à chaque point dans votre dossier, déposez-le, puis renouvelez votre demande.` }),
    reworded: (facts: { number: string; minutes: string; due: string; reasons: string }) => ({ subject: `Demande de diplôme ${facts.number} : décision rectifiée`, body: `Bonjour,\n\nUn procès-verbal rectificatif (${facts.minutes}) corrige les motifs de la décision du jury sur votre demande ; son sens ne change pas.\n\n${facts.reasons}${facts.due ? `\n\nLe complément est attendu pour le ${facts.due}.` : ''}` }),
    convened: (facts: { number: string; jury: string; day: string; place: string }) => ({ subject: `${facts.jury} : session du ${facts.day}`, body: `Bonjour,\n\nVous êtes nommé à la session ${facts.number} du ${facts.jury}, le ${facts.day}, ${facts.place}. Les dossiers inscrits se lisent dans le portail au fil de leur inscription.\n\nSi un dossier vous concerne (même employeur, lien avec l’élève), signalez-le au secrétariat : vous en serez récusé.` }),
    locked: (facts: { number: string; jury: string; day: string }) => ({ subject: `${facts.jury} : liste arrêtée pour le ${facts.day}`, body: `Bonjour,\n\nLa liste des dossiers de la session ${facts.number} est arrêtée.` }),
    toSign: (facts: { number: string }) => ({ subject: `Session ${facts.number} : procès-verbal à signer`, body: `Bonjour,\n\nLa délibération de la session ${facts.number} est close. Son procès-verbal attend votre signature.` }),
    cancelled: (facts: { number: string; jury: string; day: string; reason: string }) => ({ subject: `${facts.jury} : session du ${facts.day} annulée`, body: `Bonjour,\n\nLa session ${facts.number} est annulée :\n\n${facts.reason}` }),
    appealFiled: (facts: { file: string }) => ({ subject: `Recours sur le dossier ${facts.file}`, body: `Bonjour,\n\nUn recours administratif vient d’être déposé sur le dossier ${facts.file}. Deux mois de silence vaudraient rejet.` }),
    appealMoved: (facts: { file: string; state: string; reason: string; isRejected: boolean }) => ({ subject: `Votre recours sur le dossier ${facts.file} : ${facts.state}`, body: `Bonjour,\n\nVotre recours sur le dossier ${facts.file} est maintenant : ${facts.state}.${facts.reason ? `\n\n${facts.reason}` : ''}${facts.isRejected ? '\n\nVous pouvez saisir le tribunal administratif dans les deux mois de la notification de ce rejet.' : ''}` }),
  },
};

const remedies = 'Vous pouvez, dans les deux mois qui suivent cette notification, former un recours administratif auprès du jury, depuis la page de votre dossier ; deux mois de silence valent rejet. Vous pouvez aussi saisir le tribunal administratif dans les deux mois de la notification de la décision, ou du rejet de votre recours.';

export type Words = typeof fr;

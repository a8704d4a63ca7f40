import { plural } from '../../platform/web/index.js';
import { session, appeal } from './lifecycle-words.fr.js';
import { letters } from './letter-words.fr.js';
import { minutes, signature, appeals } from './minutes-words.fr.js';
import { senses, proposals, file, decision } from './decision-words.fr.js';
import { bound } from './bound-words.fr.js';
import { capacities, composition, order, places, replacement } from './composition-words.fr.js';
import { agreed, qualities } from './agreed-words.fr.js';
import { anew, lives } from './anew-words.fr.js';
import { judgment } from './judgment-words.fr.js';
import { asking, lifting } from './conflict-words.fr.js';
import { suggested } from './suggested-words.fr.js';
import { absences, distance, presence, sheets, sitting } from './sitting-words.fr.js';
import { ownOpinions } from './own-opinion-words.fr.js';

export const fr = {
  session,
  appeal,
  agreed,
  qualities,
  anew,
  lives,
  judgment,
  presence,
  distance,
  absences,
  sheets,
  sitting,
  number: (number: string) => `Session ${number}`,
  sessions: {
    title: 'Sessions du jury national',
    plan: 'Programmer une session',
    none: 'Aucune session.',
    noneSecretary: 'Programmez la première session : jury, date, clôture de la liste.',
    noneOther: 'Vous n’êtes nommé à aucune session ouverte.',
    number: 'Session',
    jury: 'Jury',
    heldOn: 'Date',
    closesOn: 'Clôture de la liste',
    state: 'État',
    files: 'Dossiers',
  },
  plan: {
    title: 'Programmer une session',
    jury: 'Jury national',
    heldOn: 'Date de la session',
    closesOn: 'Clôture de la liste',
    closesHint: 'Après ce jour, plus aucun dossier n’est inscrit ni retiré.',
    place: 'Lieu',
    placeHint: 'Une adresse, ou « à distance ».',
    button: 'Programmer cette session',
  },
  ownOpinions,
  composition,
  order,
  replacement,
  places,
  capacities,
  page: {
    facts: 'La session',
    jury: 'Jury',
    heldOn: 'Date',
    closesOn: 'Clôture de la liste',
    place: 'Lieu',
    order: 'Arrêté de nomination',
    orderOf: (reference: string, day: string) => `${reference} du ${day}`,
    quorum: 'Quorum',
    state: 'État',
    notYet: 'À compléter',
    members: 'Composition',
    member: 'Membre',
    quality: 'Qualité',
    attendance: 'Présence',
    notNoted: 'présence à constater',
    agenda: 'Ordre du jour',
    unread: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier', 'dossiers')} à l’ordre du jour. Le jury délibère : qui ne siège pas ne lit ni les dossiers, ni le projet de procès-verbal. L’administrateur général peut annuler la session, avec un motif.`,
    agendaCount: (count: number): string => `${count} ${plural('fr', count, 'dossier', 'dossiers')}`,
    undecided: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier sans décision', 'dossiers sans décision')}`,
    none: 'Aucun dossier n’est encore inscrit.',
    noneWhat: 'La scolarité de chaque centre inscrit ses demandes recevables, jusqu’à la clôture.',
    student: 'Élève',
    diploma: 'Diplôme',
    proposal: 'Avis proposé',
    decision: 'Décision',
    recused: 'Récusé',
    noDecision: 'Aucune',
    open: 'Ouvrir',
    composition: 'Compléter la composition',
    change: 'Changer la composition',
    substitutes: 'Suppléants',
    convenedOn: (day: string) => `convocation du ${day}`,
    changes: 'Changements de composition',
    changed: (day: string, newcomer: string, former: string, order: string): string =>
      `${day} : ${newcomer}${former ? `, à la place de ${former}` : ''} (${order})`,
    attend: 'Constater la présence',
    minutes: 'Procès-verbal',
    readMinutes: 'Lire le projet de procès-verbal',
    history: 'Historique',
    proposals,
    senses,
    signed: (number: string, day: string) => `${number}, signé le ${day}`,
    corrective: 'Préparer la signature d’un procès-verbal rectificatif',
    files: (count: number): string => `${count} ${plural('fr', count, 'dossier', 'dossiers')}`,
    proposedBy: (name: string) => `par ${name}`,
  },
  attendance: {
    title: 'Présence et quorum',
    lead: 'Constatez qui siège. Un membre récusé siège, mais ne voit pas le dossier et n’en délibère pas.',
    options: {
      yes: 'présent',
      no: 'absent',
    },
    save: 'Enregistrer',
    deliberate: 'Enregistrer et ouvrir la délibération',
  },
  calendar: {
    title: 'Calendrier du jury national',
    lead: 'Les sessions ouvertes, et le dernier jour où la scolarité peut y inscrire une demande recevable.',
    noneWhat: 'Les prochaines sessions sont annoncées ici dès leur ouverture.',
    link: 'Calendrier des sessions du jury',
  },
  scheduling: {
    title: 'Inscrire des demandes à une session',
    lead: 'L’inscription transmet le dossier au jury national : sa version et l’avis proposé sont figés.',
    session: 'Session',
    choose: 'Choisir une session',
    sessionLine: (jury: string, day: string, closes: string) => `${jury}, le ${day} (liste close le ${closes})`,
    requests: 'Demandes recevables',
    requestLine: (number: string, student: string) => `${number}, ${student}`,
    button: 'Inscrire et transmettre',
    none: 'Aucune demande recevable à inscrire.',
    noneWhat: 'Une demande devient recevable quand ses conditions sont certifiées et qu’un avis est proposé.',
    noSession: 'Aucune session n’est ouverte.',
    noSessionWhat: 'Le secrétariat de chaque jury ouvre ses sessions ; les demandes recevables attendent ici.',
  },
  file,
  decision,
  bound,
  conflict: {
    title: 'Me déporter de ce dossier',
    link: 'Me déporter',
    lead: 'Vous ne siégez plus sur ce dossier et ne le voyez plus, dès maintenant. La nature du lien est connue du jury ; vos mots, du secrétariat seul.',
    kind: 'Nature du lien',
    kindHint: 'Connaître l’élève ne suffit pas : le lien doit pouvoir influencer votre appréciation.',
    kinds: {
      family: 'Lien familial ou personnel',
      employer: 'Même employeur, ou lien hiérarchique',
      supervision: 'Encadrement ou tutorat de l’élève',
      interest: 'Intérêt professionnel ou financier',
      other: 'Autre lien',
      asked: 'À la demande de l’élève',
      'own-file': 'Son propre dossier',
      opinion: 'A proposé l’avis sur ce dossier',
    },
    reason: 'En quelques mots',
    reasonHint: 'Lus par le secrétariat du jury seulement.',
    button: 'Me déporter',
    declared: 'Déclaré par ce membre',
  },
  recusal: {
    noted: 'Ne siègent pas sur ce dossier',
    notedBy: (name: string) => `Noté par ${name}`,
    title: 'Noter une récusation',
    lead: 'Le membre récusé ne voit plus le dossier et n’en délibère pas.',
    member: 'Membre',
    choose: 'Choisir un membre',
    reason: 'Motif',
    kindHint: 'Connaître l’élève ne suffit pas : le lien doit pouvoir influencer l’appréciation de ce membre.',
    reasonHint:
      'Lu par le secrétariat seulement, et par qui préside si la levée est demandée. La nature du lien est connue du jury.',
    button: 'Noter la récusation',
  },
  lifting,
  suggested,
  asking,
  recall: {
    title: 'Retirer de l’ordre du jour',
    lead: 'Le dossier revient à l’avis proposé ; la demande reste recevable et peut être inscrite à une autre session.',
    reason: 'Motif',
    button: 'Retirer ce dossier',
  },
  minutes,
  signature,
  appeals,
  part: {
    whoJudges: 'Qui juge mon dossier',
    whoJudgesHint:
      'Les membres nommés par l’arrêté. Un membre qui a un lien avec vous ou avec votre dossier n’en délibère pas.',
    title: 'Jury national',
    forwarded: (day: string) => `Dossier inscrit à la session du ${day}.`,
    session: 'Session',
    decided: (day: string) => `Décision du ${day}`,
    credits: (credits: string, unit: string): string => `${credits} (${unit})`,
    reasons: 'Motifs du jury',
    adopted: 'Le jury a fait sien l’avis du professeur.',
    dueOn: (day: string) => `Complément attendu pour le ${day}.`,
    corrected: 'Cette décision remplace la précédente, par procès-verbal rectificatif.',
    remedies: 'Voies et délais de recours',
    remediesText:
      'Vous pouvez, dans les deux mois qui suivent la notification de cette décision, former un recours administratif auprès du jury. Deux mois de silence valent rejet. Vous pouvez aussi saisir le tribunal administratif dans les deux mois de la notification de la décision, ou du rejet de votre recours. L’appréciation du jury sur votre expérience n’est pas discutée par le juge ; une erreur de droit ou de fait, ou une composition irrégulière du jury, le sont.',
    appeal: 'Déposer un recours',
    seeAppeal: 'Suivre mon recours',
    minutes: 'Procès-verbal',
    open: 'Ouvrir dans l’ordre du jour',
  },
  duties: {
    plan: (count: number): string =>
      `${count} ${plural('fr', count, 'session à composer et à ouvrir', 'sessions à composer et à ouvrir')}`,
    replace: (count: number): string =>
      `${count} ${plural('fr', count, 'session où un membre n’a plus de compte', 'sessions où un membre n’a plus de compte')}`,
    hold: (count: number): string => `${count} ${plural('fr', count, 'session à tenir', 'sessions à tenir')}`,
    decide: (count: number): string =>
      `${count} ${plural('fr', count, 'délibération en cours', 'délibérations en cours')}`,
    waitSignature: (count: number): string =>
      `${count} ${plural('fr', count, 'procès-verbal attend ses signatures', 'procès-verbaux attendent leurs signatures')}`,
    openOnes: (count: number): string =>
      `${count} ${plural('fr', count, 'session ouverte aux inscriptions', 'sessions ouvertes aux inscriptions')}`,
    sign: (count: number): string =>
      `${count} ${plural('fr', count, 'procès-verbal à signer', 'procès-verbaux à signer')}`,
    read: (count: number): string =>
      `${count} ${plural('fr', count, 'session à préparer : lisez les dossiers', 'sessions à préparer : lisez les dossiers')}`,
    schedule: (count: number): string =>
      `${count} ${plural('fr', count, 'demande recevable à inscrire à une session', 'demandes recevables à inscrire à une session')}`,
    waitSession: (count: number): string =>
      `${count} ${plural('fr', count, 'demande recevable attend l’ouverture d’une session', 'demandes recevables attendent l’ouverture d’une session')}`,
    suggested: suggested.count,
    advise: (count: number): string =>
      `${count} ${plural('fr', count, 'recours attend votre avis', 'recours attendent votre avis')}`,
    anew: (count: number): string =>
      `${count} ${plural('fr', count, 'dossier attend', 'dossiers attendent')} une nouvelle délibération`,
    appeals: (count: number): string => `${count} ${plural('fr', count, 'recours à instruire', 'recours à instruire')}`,
    answer: (count: number): string =>
      `${count} ${plural('fr', count, 'demande de récusation à laquelle répondre', 'demandes de récusation auxquelles répondre')}`,
    lift: (count: number): string =>
      `${count} ${plural('fr', count, 'levée de récusation à confirmer', 'levées de récusation à confirmer')}`,
  },
  letters,
};

export type Words = typeof fr;

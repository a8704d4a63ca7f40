import { plural } from '../../platform/web/index.js';
import type { DocumentRole } from '../contents.store.js';
import type { InternshipState, TraineeStatus } from '../domain/index.js';

const statusHints: Readonly<Record<TraineeStatus, string>> = {
  INITIAL: 'Vous avez le statut d’étudiant. Le droit des stages s’applique en entier : ce qu’il interdit bloque la demande.', CONTINUING: 'Vous suivez votre formation comme salarié, demandeur d’emploi ou à votre compte : le portail rappelle le droit des stages, sans bloquer.', ALTERNANCE: 'Vous êtes en contrat d’apprentissage ou de professionnalisation : le portail rappelle le droit des stages, sans bloquer.',
};
const documents: Readonly<Record<DocumentRole, string>> = { 'country-sheet': 'Fiche d’information sur le pays d’accueil', insurance: 'Attestation d’assurance', other: 'Autre document' };
/** Who has it now, and what comes next. */
const where: Readonly<Record<InternshipState, string>> = {
  DRAFT: 'La demande est à compléter et à déposer par l’élève.', SUBMITTED: 'L’enseignant référent examine les missions.', RETURNED: 'La demande est à corriger et à déposer de nouveau par l’élève.', TEACHER_APPROVED: 'La scolarité vérifie la convention avant la signature.',
  SIGNING: 'Les cinq parties signent, chacune pour elle-même.', SIGNED: 'Tout est signé : le stage commencera à sa date.', IN_PROGRESS: 'Le stage est en cours.', INTERRUPTED: 'Le stage est interrompu : l’établissement statue, ou un avenant permet de le reprendre.',
  COMPLETED: 'Le stage est terminé : il attend l’attestation de l’organisme d’accueil.', CERTIFIED: 'Le stage est attesté.', REFUSED: 'La demande est refusée.', CANCELLED: 'La convention est annulée.', LAPSED: 'Toutes les signatures n’étaient pas données avant le premier jour : la convention est caduque.',
};

export const fr = {
  statusHints, documents, where,
  list: {
    title: 'Stages', mine: 'Mes stages', open: 'Demander une convention de stage', none: 'Aucun stage.', noneStudent: 'Un stage se fait sous une convention, demandée au moins quinze jours avant et signée par tous avant le premier jour. Il n’a lieu que si votre diplôme le demande.', noneOther: 'Aucun stage ne répond à ces critères.',
    internship: 'Convention', student: 'Élève', host: 'Organisme d’accueil', state: 'État', dates: 'Dates', noDates: 'à fixer', since: 'Depuis le', search: 'Nom, numéro d’élève, convention ou organisme', anyState: 'Tous les états', filter: 'Filtrer', soon: 'Non signées, début dans les quinze jours', soonTitle: 'Non signées, début dans les quinze jours', all: 'Toutes les conventions',
    count: (count: number): string => plural('fr', count, 'stage', 'stages'), range: (from: string, to: string) => `du ${from} au ${to}`,
  },
  open: {
    title: 'Demander une convention de stage', lead: 'Un stage n’a lieu que si le diplôme le demande, en fin de cursus, et sous une convention signée par tous avant le premier jour.', enrolment: 'Diplôme et centre', status: 'À quel titre suivez-vous cette formation ?', button: 'Commencer ma demande', asked: 'Votre diplôme vous demande un stage.', door: 'Demander une convention de stage',
    none: 'Vous n’êtes inscrit à aucun diplôme dans le portail.', noneWhat: 'Adressez-vous à la scolarité de votre centre : elle enregistre votre inscription.',
  },
  submission: {
    title: 'Préparer la demande', returned: 'Ce qui est à corriger', first: (day: string) => `Déposée aujourd’hui, une demande complète permet de commencer le ${day} au plus tôt : il faut quinze jours.`, stands: (day: string) => `Votre premier dépôt, le ${day}, compte toujours tant que vous ne changez ni les dates, ni le contenu, ni le tuteur.`,
    when: 'Dates et présence', host: 'L’organisme d’accueil', tutor: 'Le tuteur', teacher: 'L’enseignant référent', content: 'Le contenu du stage', gratuity: 'Gratification', conditions: 'Les conditions du stage', usual: (count: number) => `Lire et adapter les ${count} autres clauses`, usualHint: 'Un texte d’usage est déjà proposé pour chacune : gardez-le, ou écrivez ce qui est convenu.',
    hoursHint: '35 pour un temps plein, 17,5 pour un mi-temps.', totalHint: 'Le nombre d’heures effectives prévues sur toute la durée, jours fériés et congés déduits.', siretHint: '14 chiffres. Laissez vide pour un organisme à l’étranger.', countryHint: 'Deux lettres : FR, LB.', staffHint: 'Nombre de personnes employées, si vous le connaissez.', postHint: 'Le service, ou le poste, où vous serez accueilli.',
    tutorHint: 'Il reçoit un lien personnel pour signer.', hostHint: 'La personne qui engage l’organisme. Elle reçoit un lien personnel pour signer.', teacherBlank: 'Choisissez un professeur', teacherHint: 'Un professeur de la spécialité, dans votre centre.', courseHint: 'Heures d’enseignement de votre formation dans l’année.', gratuityLabel: 'Montant par heure de présence', gratuityHint: (from: number, floor: string) => `Due au-delà de ${from} heures dans le même organisme ; au moins ${floor} l’heure. Laissez vide s’il n’y en a pas.`, gratuitySuffix: '€ par heure',
    tasksHint: 'Ce qui vous est confié, et en quoi c’est en relation avec le diplôme.', liabilityHint: 'Assureur et numéro de contrat, du stagiaire et de l’organisme.', submit: 'Déposer la demande', save: 'Enregistrer sans déposer',
    missing: 'Il reste à remplir', nothingMissing: 'Tous les éléments de la convention sont remplis.', need: 'Le besoin d’un stage', needed: 'Le diplôme demande un stage.', prescribed: 'La commission a prescrit un stage.', recorded: (why: string) => `La scolarité a noté pourquoi un stage est nécessaire : ${why}`, asked: (months: string) => `Durée demandée : ${months}.`, months: (min: number, max: number) => (min === max ? `${min}\u00a0mois` : `de ${min} à ${max}\u00a0mois, à fixer`),
    measure: 'Ce que demande le diplôme, règle par règle', seeExperience: 'Voir et compléter l’expérience', joinDocuments: 'Joindre un document', back: 'Revenir à la demande', backToRequest: 'Préparer la demande', experienceLead: 'Déclarez toutes vos expériences : c’est d’après elles que le diplôme demande, ou non, un stage.', documentsLead: 'Pour un stage à l’étranger, la fiche d’information sur le pays d’accueil est obligatoire. L’attestation d’assurance est vérifiée par la scolarité.', periods: 'L’expérience déclarée', addPeriod: 'Ajouter une expérience', course: 'La fin de cursus', courseCertified: (day: string, name: string) => `Certifiée le ${day} par ${name}.`, courseAsked: (day: string) => `Demandée à la scolarité le ${day}.`, courseAsk: 'Demander à la scolarité', courseWhat: 'La scolarité certifie que votre stage vient en fin de cursus. Sans cela, la demande ne peut pas être déposée.',
    documents: 'Documents', noDocument: 'Aucun document.', add: 'Joindre', role: 'Quel document ?', file: 'Fichier PDF', remove: 'Retirer', removeAbout: (name: string) => `le document ${name}`, law: 'Ce que dit le droit des stages', blocks: 'Bloque la demande.', warns: 'Avertissement.',
  },
  course: {
    title: 'Certifier la fin de cursus', lead: 'Les stages s’effectuent en fin de cursus. L’élève ne peut déposer sa demande qu’ensuite.', creditsLeft: 'Crédits restant à acquérir', need: 'Pourquoi un stage est-il nécessaire ?', needHint: 'Seulement si les règles du diplôme ne le disent pas d’elles-mêmes pour cet élève : une demande du jury, par exemple. L’élève lit ce texte.', certify: 'Je certifie que ce stage vient en fin de cursus.', button: 'Certifier', many: (count: number) => `Au-delà de ${count} crédits restants, assurez-vous que l’élève est bien en fin de cursus.`,
  },
  approval: { title: 'Valider les missions', lead: 'Les missions confiées doivent être en relation avec le diplôme. Dites en quoi elles le sont, ou retournez la demande.', comment: 'En quoi les missions sont-elles en relation avec le diplôme ?', commentHint: 'L’élève et la scolarité lisent ce texte.', button: 'Valider les missions', return: 'Retourner la demande', refuse: 'Refuser la demande' },
  verification: {
    title: 'Vérifier la convention', preview: 'La convention, telle qu’elle sera signée', lead: 'Une fois mise à la signature, la convention ne change plus : chaque partie signe ce texte, chacune pour elle-même.', insuranceSeen: 'J’ai vérifié l’assurance en responsabilité civile.', hostDeclared: 'L’organisme déclare que le stage n’a pas pour objet une tâche régulière d’un poste permanent (L124-7).', short: (asked: string) => `Ce stage est plus court que ce qui est demandé à l’élève : ${asked}.`, covered: (asked: string) => `Ce stage couvre la durée demandée : ${asked}.`, shortAcknowledged: 'Je mets tout de même à la signature ce stage, qui ne suffira pas à lui seul.', button: 'Mettre à la signature', signBefore: (day: string) => `Les cinq parties devront signer avant le ${day}.`,
  },
  page: {
    facts: 'Le stage', student: 'Élève', diploma: 'Diplôme', centre: 'Centre', state: 'État', since: (day: string) => `depuis le ${day}`, status: 'Statut', filedOn: 'Demande complète déposée le', terms: 'Les termes de la convention', clauses: 'Les autres clauses', sheetsBefore: 'Signatures d’avant, sans effet', approval: 'Validation pédagogique', by: (name: string, day: string) => `${name}, le ${day}`, verification: 'Vérification', shortAcknowledged: 'Plus court que ce qui est demandé : la scolarité l’a accepté', documents: 'Documents', course: 'Fin de cursus', creditsLeft: (count: number): string => `${count} ${plural('fr', count, 'crédit', 'crédits')} à acquérir`, notYet: 'pas encore', history: 'Historique', letters: 'Courriers', outside: 'Courriers aux signataires sans compte', sent: (day: string) => `envoyé le ${day}`, notSent: 'pas encore envoyé', dropped: 'sans objet', noneYet: 'Rien n’est encore rempli.',
    acts: { submit: 'Compléter et déposer', resubmit: 'Corriger et déposer de nouveau', course: 'Certifier la fin de cursus', approve: 'Valider les missions', verify: 'Vérifier et mettre à la signature', interrupt: 'Signaler une interruption', settle: 'Statuer sur l’interruption', postpone: 'Reprendre le stage', certify: 'Attester le stage', evaluate: 'Dire comment j’ai été accueilli', amend: 'Préparer un avenant' },
  },
  duties: {
    returned: (count: number): string => `${count} ${plural('fr', count, 'convention de stage à corriger', 'conventions de stage à corriger')}`,
    drafts: (count: number): string => `${count} ${plural('fr', count, 'convention de stage à déposer', 'conventions de stage à déposer')}`,
    toEvaluate: (count: number): string => `${count} ${plural('fr', count, 'stage terminé : dites comment vous avez été accueilli', 'stages terminés : dites comment vous avez été accueilli')}`,
    toApprove: (count: number): string => `${count} ${plural('fr', count, 'stage : missions à valider', 'stages : missions à valider')}`,
    courses: (count: number): string => `${count} ${plural('fr', count, 'fin de cursus à certifier', 'fins de cursus à certifier')}`,
    toVerify: (count: number): string => `${count} ${plural('fr', count, 'convention de stage à vérifier', 'conventions de stage à vérifier')}`,
    unsigned: (count: number): string => `${count} ${plural('fr', count, 'convention non signée, dont le stage approche', 'conventions non signées, dont le stage approche')}`,
    interrupted: (count: number): string => `${count} ${plural('fr', count, 'stage interrompu : à statuer', 'stages interrompus : à statuer')}`,
    toCertify: (count: number): string => `${count} ${plural('fr', count, 'stage à attester', 'stages à attester')}`,
    signed: (count: number): string => `${count} ${plural('fr', count, 'convention de stage signée par tous', 'conventions de stage signées par tous')}`,
    underWay: (count: number): string => `${count} ${plural('fr', count, 'convention de stage en cours', 'conventions de stage en cours')}`,
    ended: (count: number): string => `${count} ${plural('fr', count, 'stage : du nouveau', 'stages : du nouveau')}`,
  },
};

export type Words = typeof fr;

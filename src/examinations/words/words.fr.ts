import { plural } from '../../platform/web/index.js';
import type { AnswerKind } from '../rules/index.js';
import { lifecycle } from './lifecycle-words.fr.js';

const answers: Readonly<Record<AnswerKind, string>> = {
  NONE: 'Aucun complément n’est nécessaire',
  COMPLEMENT: 'Un complément d’activité professionnelle',
  INTERNSHIP: 'Un stage',
  NOT_ELIGIBLE: 'Non recevable au titre de cette expérience',
};
const months = (count: number): string => `${count}\u00a0mois`;

export const fr = {
  lifecycle,
  answers,
  months,
  number: (number: string) => `Examen anticipé ${number}`,
  list: {
    title: 'Examens anticipés',
    mine: 'Mes examens anticipés',
    open: 'Demander un examen anticipé',
    onPaper: 'Saisir une demande remise sur papier',
    none: 'Aucune demande d’examen anticipé.',
    noneStudent:
      'Vous doutez que votre expérience suffise ? Une commission de votre centre peut l’examiner dès maintenant, même si vous n’avez pas encore toutes vos unités.',
    noneOther: 'Aucune demande ne répond à ces critères.',
    examination: 'Demande',
    student: 'Élève',
    diploma: 'Diplôme',
    state: 'État',
    since: 'Depuis le',
    commission: 'Commission',
    noCommission: 'pas encore',
    search: 'Nom, numéro d’élève ou de demande',
    anyState: 'Tous les états',
    filter: 'Filtrer',
    count: (count: number): string => plural('fr', count, 'demande', 'demandes'),
  },
  open: {
    title: 'Demander un examen anticipé',
    lead: 'Si vous n’êtes pas sûr d’avoir l’expérience demandée, une commission de votre centre l’examine et vous dit la nature et la durée du complément éventuel. Vous pouvez le demander même si vous n’avez pas acquis toutes les unités nécessaires.',
    enrolment: 'Diplôme et centre',
    button: 'Commencer ma demande',
    none: 'Vous n’êtes inscrit à aucun diplôme dans le portail.',
    noneWhat: 'Adressez-vous à la scolarité de votre centre : elle enregistre votre inscription.',
    onPaper: 'Saisir une demande remise sur papier',
    onPaperLead: 'La demande est ouverte au nom de l’élève, qui en est informé.',
    student: 'Adresse électronique de l’élève',
  },
  submission: {
    title: 'Préparer la demande',
    lead: 'Déclarez vos expériences, décrivez votre parcours en quelques lignes, et déposez.',
    periods: 'Vos expériences',
    addPeriod: 'Ajouter une expérience',
    description: 'Votre parcours en quelques lignes',
    descriptionHint: 'Ce que vous avez fait, et ce sur quoi vous doutez.',
    referenceDate: 'Date de référence',
    referenceHint: 'Les expériences sont comptées à cette date. En général, celle d’aujourd’hui.',
    points: 'Points à répondre',
    answer: 'Votre réponse',
    submit: 'Déposer la demande',
    save: 'Enregistrer sans déposer',
  },
  returning: {
    title: 'Déclarer la demande incomplète',
    points: 'Points à répondre',
    pointsHint: 'Un point par ligne. L’élève répond à chacun.',
    dueOn: 'Réponse attendue pour le',
    button: 'Retourner la demande',
  },
  convening: {
    title: 'Convoquer la commission',
    lead: 'Les membres convoqués voient la demande dès maintenant. Eux seuls rendent la réponse, le jour de la commission ou après.',
    heldOn: 'Jour de la commission',
    members: 'Membres',
    membersHint: 'Laissez vides les lignes inutiles. Chaque membre a un compte dans le portail.',
    member: (place: number) => `Adresse électronique du membre ${place}`,
    button: 'Convoquer la commission',
  },
  answering: {
    title: 'Rendre la réponse de la commission',
    lead: 'La réponse est motivée dans tous les cas. Elle ne donne pas de crédits : le jury national la voit et reste souverain.',
    periods: 'Ce que la commission retient',
    period: (place: number, job: string, employer: string) => `${place}. ${job}, ${employer}`,
    nature: 'Dans la spécialité du diplôme ?',
    level: 'Au niveau du diplôme ?',
    reason: 'Pourquoi autrement que l’élève l’a déclaré ?',
    reasonHint: 'À remplir seulement si la commission retient autre chose.',
    declared: (nature: string, level: string) => `Déclaré : spécialité ${nature}, niveau ${level}.`,
    yes: 'oui',
    no: 'non',
    kind: 'Réponse',
    months: 'Durée, en mois',
    monthsHint:
      'Pour un complément ou un stage. Un stage de licence ou de niveau 6 dure de 3 à 6 mois, de niveau 5 trois mois.',
    complementNature: 'Nature',
    complementNatureHint: 'Pour un complément : ce qu’il doit être, une ligne par élément attendu.',
    reasoning: 'Motifs',
    reasoningHint: 'L’élève lit ce texte.',
    button: 'Rendre la réponse',
  },
  page: {
    facts: 'La demande',
    student: 'Élève',
    diploma: 'Diplôme',
    centre: 'Centre',
    state: 'État',
    since: (day: string) => `depuis le ${day}`,
    referenceDate: 'Date de référence',
    description: 'Parcours',
    noneYet: 'Pas encore renseigné',
    periods: 'Expériences déclarées',
    history: 'Historique',
    letters: 'Courriers',
    points: 'Points à répondre',
    answered: 'Réponse :',
    noAnswer: 'Sans réponse pour l’instant',
    askedOn: (day: string) => `Demandés le ${day}`,
    dueOn: (day: string) => `Réponse attendue pour le ${day}.`,
    commission: 'Commission',
    heldOn: (day: string) => `Le ${day}`,
    prepare: 'Compléter et déposer',
    resubmit: 'Répondre et déposer',
    admit: 'Déclarer recevable',
    findIncomplete: 'Déclarer incomplète',
    convene: 'Convoquer la commission',
    answer: 'Rendre la réponse',
    weighedDeclared: 'Ce que demande le diplôme, selon ce qui est déclaré',
    weighedRetained: 'Ce que demande le diplôme, selon ce que la commission a retenu',
  },
  answer: {
    title: 'Réponse de la commission',
    supersededTitle: 'Réponse remplacée',
    superseded: 'Une réponse plus récente a remplacé celle-ci. Elle reste lisible, et n’est plus prise en compte.',
    kind: 'Réponse',
    nature: 'Nature',
    months: 'Durée',
    reasoning: 'Motifs',
    on: (day: string, name: string) => `Rendue le ${day} par ${name}, pour la commission.`,
    sovereign: 'Cette réponse ne donne pas de crédits. Le jury national la voit et reste souverain.',
    retained: 'Ce que la commission a retenu',
    period: 'Expérience',
    as: 'Retenue',
    in: 'dans la spécialité',
    out: 'hors spécialité',
    low: 'dans la spécialité, à un autre niveau',
    changed: (reason: string) => `autrement que déclarée : ${reason}`,
    asDeclared: 'comme déclarée',
    reasons: 'Motif',
  },
  plan: {
    title: 'Votre plan',
    titleOther: 'Plan de l’élève',
    lead: 'Ce qui manque, ligne par ligne. À votre prochain dépôt, montrez quelle expérience répond à chaque ligne.',
    leadOther: 'Ce qui manque, ligne par ligne.',
    complement: (nature: string) => nature,
    internship: 'Un stage dans la spécialité, sous convention signée avant son début',
    inAll: (count: number) => `En tout : ${months(count)}.`,
    end: (day: string) => `Fin prévue le ${day}. Un courrier vous le rappellera ce jour-là.`,
    endOther: (day: string) => `Fin prévue le ${day}.`,
  },
  duties: {
    incomplete: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé à compléter', 'examens anticipés à compléter')}`,
    drafts: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé à déposer', 'examens anticipés à déposer')}`,
    toCheck: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé à vérifier', 'examens anticipés à vérifier')}`,
    toConvene: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé : commission à convoquer', 'examens anticipés : commission à convoquer')}`,
    toAnswer: (count: number): string =>
      `${count} ${plural('fr', count, 'réponse de commission à rendre', 'réponses de commission à rendre')}`,
    withStudents: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé à compléter par son élève', 'examens anticipés à compléter par leurs élèves')}`,
    inCommission: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé devant une commission', 'examens anticipés devant une commission')}`,
    underWay: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé en cours', 'examens anticipés en cours')}`,
    answered: (count: number): string =>
      `${count} ${plural('fr', count, 'examen anticipé : la commission a répondu', 'examens anticipés : la commission a répondu')}`,
  },
  letters: {
    submitted: (number: string) => ({
      subject: `Examen anticipé ${number} : demande reçue`,
      body: `Bonjour,\n\nVotre demande d’examen anticipé ${number} est déposée. La scolarité de votre centre la vérifie, puis une commission l’examine.`,
    }),
    toCheck: (number: string) => ({
      subject: `Examen anticipé ${number} à vérifier`,
      body: `Bonjour,\n\nLa demande d’examen anticipé ${number} vient d’être déposée dans votre centre. Elle attend votre vérification.`,
    }),
    incomplete: (number: string, reason: string, due: string) => ({
      subject: `Examen anticipé ${number} : à compléter`,
      body: `Bonjour,\n\nLa scolarité vous retourne votre demande d’examen anticipé ${number} avec des points à répondre, pour le ${due} :\n\n${reason}`,
    }),
    admissible: (number: string) => ({
      subject: `Examen anticipé ${number} : recevable`,
      body: `Bonjour,\n\nVotre demande d’examen anticipé ${number} est recevable. Une commission de votre centre va être convoquée.`,
    }),
    convened: (number: string, day: string) => ({
      subject: `Examen anticipé ${number} : commission le ${day}`,
      body: `Bonjour,\n\nUne commission de votre centre examinera votre demande d’examen anticipé ${number} le ${day}. Vous recevrez sa réponse motivée.`,
    }),
    toSit: (number: string, day: string) => ({
      subject: `Commission du ${day} : examen anticipé ${number}`,
      body: `Bonjour,\n\nVous êtes membre de la commission qui examine la demande d’examen anticipé ${number}, le ${day}. Vous la trouvez dans le portail ; la réponse s’y rend le jour de la commission ou après.`,
    }),
    answered: (number: string, answer: string, reasoning: string, plan: string) => ({
      subject: `Examen anticipé ${number} : la commission a répondu`,
      body: `Bonjour,\n\nLa commission a examiné votre demande ${number}. Sa réponse : ${answer}.\n\nMotifs :\n${reasoning}\n\n${plan}Cette réponse ne donne pas de crédits : le jury national la voit et reste souverain.`,
    }),
    plan: (lines: string, count: number, end: string) =>
      `Ce qui manque, ligne par ligne :\n${lines}\nEn tout : ${months(count)}, fin prévue le ${end}. À votre prochain dépôt, montrez quelle expérience répond à chaque ligne.\n\n`,
    answerGiven: (number: string) => ({
      subject: `Examen anticipé ${number} : réponse rendue`,
      body: `Bonjour,\n\nLa commission a rendu sa réponse à la demande d’examen anticipé ${number}. L’élève en est informé.`,
    }),
    superseded: (number: string) => ({
      subject: `Examen anticipé ${number} : réponse remplacée`,
      body: `Bonjour,\n\nUne réponse plus récente remplace celle de votre examen anticipé ${number}. L’ancienne reste lisible dans votre espace.`,
    }),
    withdrawn: (number: string) => ({
      subject: `Examen anticipé ${number} : demande retirée`,
      body: `Bonjour,\n\nLa demande d’examen anticipé ${number} est retirée.`,
    }),
    openedOnPaper: (number: string) => ({
      subject: `Examen anticipé ${number} : ouvert en votre nom`,
      body: `Bonjour,\n\nLa scolarité de votre centre a ouvert la demande d’examen anticipé ${number} en votre nom, d’après les papiers que vous lui avez remis. Vous la retrouvez dans votre espace.`,
    }),
    planEnds: (number: string, day: string) => ({
      subject: `Votre plan arrive à son terme : examen anticipé ${number}`,
      body: `Bonjour,\n\nCe que la commission a demandé dans l’examen anticipé ${number} était prévu pour le ${day}. Si c’est fait, déclarez-le dans votre dossier. Sinon, rien n’est perdu : ce rappel ne décide de rien.`,
    }),
  },
};

export type Words = typeof fr;

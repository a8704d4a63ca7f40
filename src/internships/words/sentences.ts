import type { RefusalFacts } from '../../platform/refusal/index.js';
import { bilingual, type KeysOf, writeDay, type Locale } from '../../platform/web/index.js';
import { words } from './agreement-words.js';
import { otherProofs } from './other-proofs.sentences.js';
import { soundTerms } from './sound-terms.sentences.js';

const day = (value: string | number | undefined, locale: Locale): string =>
  value ? writeDay(String(value), locale) : '';

/** What a term or a clause is called. */
function term({ term: name }: RefusalFacts, locale: Locale): string {
  const { terms, clauses } = words(locale);
  return { ...terms, ...clauses }[String(name) as keyof typeof terms] ?? String(name);
}

export const sentences = bilingual({
  fr: {
    ...soundTerms.fr,
    ...otherProofs.fr,
    notEditable: 'La demande est déposée : elle ne peut plus être modifiée.',
    notEnrolledThere: 'Vous n’êtes pas inscrit à ce diplôme dans ce centre.',
    enrolmentMissing: 'Choisissez un diplôme et un centre.',
    statusMissing: 'Indiquez à quel titre vous suivez cette formation.',
    datesMissing: 'Indiquez le premier et le dernier jour du stage : sans dates, la demande ne peut pas être déposée.',
    contentMissing: 'Décrivez les missions : sans contenu, la demande ne peut pas être déposée.',
    tutorMissing: 'Indiquez le tuteur et son adresse électronique : sans tuteur, la demande ne peut pas être déposée.',
    termMissing: (facts) => `À compléter : « ${term(facts, 'fr')} ».`,
    siretMalformed: 'Un SIRET a 14 chiffres.',
    hoursMalformed: 'Indiquez un nombre d’heures par semaine, 48 au plus : par exemple 35 ou 17,5.',
    centsMalformed: 'Indiquez un montant en euros, par exemple 4,50.',
    countryMalformed: 'Indiquez le pays en deux lettres capitales : FR, LB.',
    teacherUnknown: 'Choisissez un professeur de la spécialité, dans votre centre.',
    endBeforeStart: 'Le dernier jour vient avant le premier.',
    noneForDiploma:
      'Les règles de ce diplôme ne prévoient pas de stage : un stage ne peut avoir lieu que si le référentiel l’exige.',
    notNeeded: 'L’expérience déclarée satisfait déjà à ce que demande le diplôme : aucun stage n’est exigé.',
    experienceFirst:
      'Le diplôme ne demande pas encore de stage : il manque d’abord de l’expérience. Toutes les expériences sont à déclarer ; un examen anticipé peut aussi dire ce qui manque.',
    notEnrolled: ({ from, to }) =>
      `Le stage touche l’année universitaire ${from}-${to}, et vous n’y êtes pas inscrit : inscrivez-vous d’abord.`,
    courseEndNotCertified:
      'Certifiez que ce stage vient en fin de cursus, ou retournez la demande : la convention n’est pas mise à la signature sans cela.',
    courseWithVerification: 'La fin de cursus se certifie désormais en vérifiant la convention.',
    tooLate: ({ days, notice, filedOn, first }) =>
      `La demande se dépose au moins ${notice} jours avant le début du stage : du ${day(filedOn, 'fr')} à ce jour-là, il n’y en a que ${days}. Premier début possible : le ${day(first, 'fr')}.`,
    startHasCome: ({ first }) =>
      `Le premier jour indiqué est passé, ou c’est aujourd’hui. Premier début possible : le ${day(first, 'fr')}.`,
    startCameUnsigned:
      'Le premier jour du stage est venu : plus personne ne peut signer avant. Retournez la demande, pour d’autres dates.',
    tooLong: ({ most }) => `C’est plus long que ce que prévoit le diplôme : ${most} mois au plus.`,
    sixMonths: ({ hours, most, months }) =>
      `Un stagiaire ne reste pas plus de ${months} mois, soit ${most} heures, dans le même organisme par année : il y en aurait ${hours} (L124-5).`,
    gratuity: ({ hours, from, floorCents }) =>
      `Au-delà de ${from} heures dans le même organisme, une gratification est due : ${hours} heures sont prévues, et le minimum est de ${words('fr').cents(Number(floorCents))} l’heure (L124-6).`,
    tutorCap: ({ others, most }) =>
      `Ce tuteur accompagne déjà ${others} stagiaires à ces dates, et ne peut en suivre plus de ${most} (R124-13).`,
    teacherCap: ({ others, most }) =>
      `Cet enseignant suit déjà ${others} stagiaires à ces dates, et ne peut en suivre plus de ${most} (D124-3).`,
    hostCap: ({ others, most }) =>
      `Le portail connaît déjà ${others} stagiaires dans cet organisme à ces dates ; son effectif n’en permet que ${most} (R124-10).`,
    waitingPeriod: ({ first }) =>
      `Le poste a accueilli un stagiaire il y a peu : un délai d’un tiers de son stage court jusque-là. Premier début possible sur ce poste : le ${day(first, 'fr')} (L124-11).`,
    countrySheet:
      'Pour un stage à l’étranger, la fiche d’information sur le droit du pays d’accueil est à joindre (L124-20).',
    courseHours: ({ least }) =>
      `Une formation qui comprend un stage compte au moins ${least} heures d’enseignement par an (D124-2).`,
    fitNotCommented: 'Dites en quoi les missions sont en relation avec le diplôme.',
    insuranceNotSeen: 'L’assurance en responsabilité civile est à vérifier avant toute signature.',
    hostNotDeclared: 'La déclaration de l’organisme (L124-7) est à vérifier avant toute signature.',
    shortNotAcknowledged:
      'Le stage est plus court que ce qui est demandé à l’élève : dites que c’est assumé, ou retournez la demande.',
    signedTooLate:
      'La dernière signature n’est pas antérieure au premier jour du stage : la convention n’est pas en vigueur.',
    startHasNotCome: 'Le premier jour du stage n’est pas venu.',
    endHasNotPassed: 'Le dernier jour du stage n’est pas passé.',
    interruptionToCome: 'Indiquez un jour passé, ou aujourd’hui.',
    interruptionOutside: 'Indiquez un jour du stage.',
    dayMissing: 'Indiquez le jour.',
    noAmendmentSigned: 'Le stage ne reprend que par un avenant signé depuis l’interruption.',
    settlementMissing: 'Choisissez ce que décide l’établissement.',
    certifiedToCome: 'Le dernier jour effectif n’est pas passé.',
    beforeAgreement: ({ startsOn }) => `Le stage n’a pas pu débuter avant sa convention, le ${day(startsOn, 'fr')}.`,
    hoursMissing: 'Indiquez les heures de présence effective.',
    specialtyMissing: 'Dites si le stage était dans la spécialité.',
    creditsMissing: 'Indiquez les crédits qui restent à acquérir.',
    evaluationMissing: 'Écrivez quelques lignes.',
    alreadyEvaluated: 'L’accueil a déjà été évalué.',
    notOverYet: 'Le stage n’est pas terminé.',
    notAmendable: 'Un avenant accompagne une convention signée, en cours ou interrompue.',
    amendmentUnderWay: ({ number }) => `L’avenant n° ${number} est déjà en préparation ou en signature.`,
    amendmentNotEditable: 'L’avenant n’est plus en préparation : il ne peut plus être modifié.',
    objectMissing: 'Dites ce que l’avenant change, et pourquoi.',
    nothingChanged: 'L’avenant ne change rien.',
    startStays: 'Le stage a commencé : son premier jour ne change plus.',
    endInThePast: 'Le dernier jour est passé.',
    changedMeanwhile: 'La convention a changé pendant que vous la vérifiiez : relisez-la.',
    roleMissing: 'Dites de quel document il s’agit.',
    opened: 'La demande est ouverte. Remplissez-la, puis déposez-la.',
    saved: 'C’est enregistré. La demande n’est pas encore déposée.',
    submitted: 'La demande est déposée.',
    courseNotTicked: 'Cochez la case pour certifier.',
    courseAsked: 'La scolarité est prévenue.',
    courseCertified: 'La fin de cursus est certifiée.',
    approved: 'Les missions sont validées.',
    appointed: 'La personne est désignée : elle est prévenue, et l’élève aussi.',
    hasTeacher: 'Cette demande a une personne référente : il n’y a pas à en désigner une autre.',
    verified: 'La convention est à la signature. Chaque partie est prévenue.',
    documentsTooBig: 'Ces documents pèsent ensemble plus de 60 Mo.',
    documentAdded: 'Le document est joint.',
    documentRemoved: 'Le document est retiré.',
    documentReadAnew: 'Le document est relu : le résultat s’affiche sous son nom.',
    interrupted: 'L’interruption est notée.',
    settled: 'L’établissement a statué.',
    resumed: 'Le stage reprend.',
    certified: 'Le stage est attesté.',
    evaluated: 'Merci : votre évaluation est enregistrée.',
    amendmentOpened: 'L’avenant est ouvert.',
    amendmentSent: 'L’avenant est à la signature. Chaque partie est prévenue.',
    amendmentSaved: 'C’est enregistré. L’avenant n’est pas encore à la signature.',
  },
  en: {
    ...soundTerms.en,
    ...otherProofs.en,
    notEditable: 'The request is filed: it can no longer be changed.',
    notEnrolledThere: 'You are not enrolled for this diploma in this centre.',
    enrolmentMissing: 'Choose a diploma and a centre.',
    statusMissing: 'Say in what capacity you follow this course.',
    datesMissing: 'Enter the first and the last day of the internship: without dates the request cannot be filed.',
    contentMissing: 'Describe the tasks: without content the request cannot be filed.',
    tutorMissing: 'Enter the tutor and their e-mail address: without a tutor the request cannot be filed.',
    termMissing: (facts) => `To be completed: “${term(facts, 'en')}”.`,
    siretMalformed: 'A SIRET has 14 digits.',
    hoursMalformed: 'Enter a number of hours a week, 48 at most: for instance 35 or 17.5.',
    centsMalformed: 'Enter an amount in euros, for instance 4.50.',
    countryMalformed: 'Enter the country in two capital letters: FR, LB.',
    teacherUnknown: 'Choose a professor of the specialty, in your centre.',
    endBeforeStart: 'The last day comes before the first.',
    noneForDiploma: 'The rules of this diploma know no internship: one may take place only if the diploma requires it.',
    notNeeded: 'The declared experience already satisfies what the diploma asks: no internship is required.',
    experienceFirst:
      'The diploma does not ask for an internship yet: experience is missing first. All experience is to be declared; an early examination can also say what is missing.',
    notEnrolled: ({ from, to }) =>
      `The internship touches the academic year ${from}-${to}, in which you are not enrolled: enrol first.`,
    courseEndNotCertified:
      'Certify that this internship comes at the end of the course, or return the request: the agreement is not signed without it.',
    courseWithVerification: 'The end of the course is now certified as the agreement is verified.',
    tooLate: ({ days, notice, filedOn, first }) =>
      `The request is filed at least ${notice} days before the internship starts: from ${day(filedOn, 'en')} to that day there are only ${days}. First possible start: ${day(first, 'en')}.`,
    startHasCome: ({ first }) => `The first day is past, or is today. First possible start: ${day(first, 'en')}.`,
    startCameUnsigned:
      'The first day of the internship has come: nobody can sign before it any more. Return the request, for other dates.',
    tooLong: ({ most }) => `It is longer than the diploma knows: ${most} months at most.`,
    sixMonths: ({ hours, most, months }) =>
      `A trainee stays no more than ${months} months, or ${most} hours, at the same host in a year: there would be ${hours} (L124-5).`,
    gratuity: ({ hours, from, floorCents }) =>
      `Above ${from} hours at the same host a gratuity is due: ${hours} hours are planned, and the minimum is ${words('en').cents(Number(floorCents))} an hour (L124-6).`,
    tutorCap: ({ others, most }) =>
      `This tutor already has ${others} trainees on those dates, and may not have more than ${most} (R124-13).`,
    teacherCap: ({ others, most }) =>
      `This teacher already follows ${others} trainees on those dates, and may not follow more than ${most} (D124-3).`,
    hostCap: ({ others, most }) =>
      `The portal already knows ${others} trainees at this host on those dates; its staff allows ${most} (R124-10).`,
    waitingPeriod: ({ first }) =>
      `The post had a trainee recently: a third of that internship must pass. First possible start on this post: ${day(first, 'en')} (L124-11).`,
    countrySheet:
      'For an internship abroad, the information sheet on the law of the host country must be attached (L124-20).',
    courseHours: ({ least }) =>
      `A course that includes an internship has at least ${least} hours of teaching a year (D124-2).`,
    fitNotCommented: 'Say how the tasks relate to the diploma.',
    insuranceNotSeen: 'The liability insurance must be checked before anybody signs.',
    hostNotDeclared: 'The declaration of the host (L124-7) must be checked before anybody signs.',
    shortNotAcknowledged:
      'The internship is shorter than what is asked of the student: acknowledge it, or return the request.',
    signedTooLate:
      'The last signature does not come before the first day of the internship: the agreement is not in force.',
    startHasNotCome: 'The first day of the internship has not come.',
    endHasNotPassed: 'The last day of the internship has not passed.',
    interruptionToCome: 'Enter a past day, or today.',
    interruptionOutside: 'Enter a day of the internship.',
    dayMissing: 'Enter the day.',
    noAmendmentSigned: 'The internship resumes only by an amendment signed since the interruption.',
    settlementMissing: 'Choose what the institution decides.',
    certifiedToCome: 'The last effective day has not passed.',
    beforeAgreement: ({ startsOn }) =>
      `The internship cannot have begun before its agreement, on ${day(startsOn, 'en')}.`,
    hoursMissing: 'Enter the hours of effective presence.',
    specialtyMissing: 'Say whether the internship was in the specialty.',
    creditsMissing: 'Enter the credits still to acquire.',
    evaluationMissing: 'Write a few lines.',
    alreadyEvaluated: 'The hosting has already been evaluated.',
    notOverYet: 'The internship is not over.',
    notAmendable: 'An amendment stands beside an agreement that is signed, in progress or interrupted.',
    amendmentUnderWay: ({ number }) => `Amendment no. ${number} is already being prepared or signed.`,
    amendmentNotEditable: 'The amendment is no longer being prepared: it can no longer be changed.',
    objectMissing: 'Say what the amendment changes, and why.',
    nothingChanged: 'The amendment changes nothing.',
    startStays: 'The internship has begun: its first day no longer changes.',
    endInThePast: 'The last day is past.',
    changedMeanwhile: 'The agreement changed while you were checking it: read it again.',
    roleMissing: 'Say which document it is.',
    opened: 'The request is open. Fill it in, then file it.',
    saved: 'Saved. The request is not filed yet.',
    submitted: 'The request is filed.',
    courseNotTicked: 'Tick the box to certify.',
    courseAsked: 'The registry has been told.',
    courseCertified: 'The end of the course is certified.',
    approved: 'The tasks are approved.',
    appointed: 'They are named; they have been told, and so has the student.',
    hasTeacher: 'This request has a referent teacher: there is no other to name.',
    verified: 'The agreement is being signed. Every party has been told.',
    documentsTooBig: 'Together these documents weigh more than 60 MB.',
    documentAdded: 'The document is attached.',
    documentRemoved: 'The document is removed.',
    documentReadAnew: 'The document is being read again: the result appears under its name.',
    interrupted: 'The interruption is noted.',
    settled: 'The institution has decided.',
    resumed: 'The internship resumes.',
    certified: 'The internship is certified.',
    evaluated: 'Thank you: your evaluation is recorded.',
    amendmentOpened: 'The amendment is open.',
    amendmentSent: 'The amendment is being signed. Every party has been told.',
    amendmentSaved: 'Saved. The amendment is not being signed yet.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    internships: KeysOf<typeof sentences>;
  }
}

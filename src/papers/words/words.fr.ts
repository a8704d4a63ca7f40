import { plural, type Locale, type Sentence } from '../../platform/web/index.js';
import type { PaperFault, PaperWarning } from '../rules/index.js';

/** How long to wait, in whole minutes or hours. */
export function waitIn(locale: Locale, seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  const hours = Math.ceil(minutes / 60);
  if (minutes < 60) return `${minutes} ${plural(locale, minutes, 'minute', 'minutes')}`;
  return `${hours} ${locale === 'fr' ? plural(locale, hours, 'heure', 'heures') : plural(locale, hours, 'hour', 'hours')}`;
}

/** What is said of an upload, before any PDF is looked at. */
const upload = {
  notAForm: 'L’envoi reçu n’est pas celui de ce formulaire. Choisissez un fichier PDF, puis recommencez.',
  broken: 'L’envoi a été interrompu. Rien n’a été gardé : recommencez.',
  noFile: 'Choisissez un fichier PDF.',
  tooManyFiles: ({ files }) =>
    `Vous avez choisi trop de fichiers : ${files} au plus à la fois. Envoyez les autres ensuite.`,
  tooManyUploads: ({ uploads, seconds }) =>
    `Vous avez fait ${uploads} envois en une journée, c’est le maximum. Rien de ce qui est reçu n’est perdu : recommencez dans ${waitIn('fr', Number(seconds))}.`,
  tooMuchSent: ({ megabytes, days }) =>
    `Avec cet envoi, les fichiers que vous avez envoyés sans les déposer dépasseraient ${megabytes} Mo. Déposez votre dossier, ou recommencez demain ; un fichier non déposé ne compte plus après ${days} jours.`,
  notNow:
    'Le portail n’a pas pu traiter ce document pour le moment : le document n’est pas en cause, et rien de ce qui est reçu n’est perdu. Recommencez dans une minute.',
  notSetNow:
    'Le portail n’a pas pu composer le document de cette démarche pour le moment : rien n’a été fait, et rien de ce qui est reçu n’est perdu. Recommencez dans une minute.',
} satisfies Readonly<Record<string, Sentence>>;

/** Why a PDF is refused, and what to do. */
const faults: Readonly<Record<PaperFault, Sentence>> = {
  EMPTY: 'Ce fichier est vide. Enregistrez de nouveau votre document en PDF, puis déposez-le.',
  TOO_BIG: 'Ce fichier dépasse 25 Mo. Réduisez la taille des images, ou séparez les annexes.',
  NOT_PDF: ({ is }) =>
    is === 'word'
      ? 'Ce fichier est un document Word. Dans Word, choisissez « Enregistrer sous », puis « PDF », et déposez le PDF.'
      : is === 'pdf-behind'
        ? 'Ce PDF commence par autre chose que du PDF. Ouvrez-le, imprimez-le « vers PDF », puis déposez le nouveau fichier.'
        : 'Ce fichier n’est pas un PDF. Dans votre traitement de texte, choisissez « Enregistrer au format PDF », et déposez le PDF.',
  UNREADABLE:
    'Ce PDF est abîmé ou incomplet. Enregistrez de nouveau votre document en PDF, puis déposez le nouveau fichier.',
  PASSWORD:
    'Ce PDF demande un mot de passe. Ouvrez-le avec son mot de passe, imprimez-le « vers PDF » sans protection, puis déposez le nouveau fichier.',
  ENCRYPTED: ({ is }) =>
    is === 'unprintable'
      ? 'Ce PDF est protégé, et sa protection interdit de l’imprimer. Exportez-le de nouveau depuis le document d’origine, ou demandez à son auteur le fichier sans protection.'
      : 'Ce PDF est protégé. Ouvrez-le, imprimez-le « vers PDF » sans protection, puis déposez le nouveau fichier.',
  TRAILING_DATA:
    'Ce fichier contient autre chose après la fin du PDF. Ouvrez-le, imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  NO_PAGES: 'Ce PDF n’a aucune page. Enregistrez de nouveau votre document en PDF, puis déposez-le.',
  TOO_MANY_PAGES: 'Ce PDF compte plus de 400 pages. Un rapport en fait une quinzaine : séparez les annexes.',
  TOO_COMPLEX:
    'Ce PDF est trop complexe pour être lu sans risque. Imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  JAVASCRIPT: 'Ce PDF contient un programme (JavaScript). Imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  LAUNCH:
    'Ce PDF demande d’ouvrir un autre fichier ou un programme. Imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  SUBMIT_FORM:
    'Ce PDF est un formulaire qui envoie ses réponses. Imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  REMOTE_GOTO:
    'Ce PDF renvoie à un autre fichier, que le jury n’aurait pas. Joignez ce fichier en annexe, imprimez le PDF « vers PDF », puis déposez-le.',
  AUTO_URI:
    'Ce PDF ouvre de lui-même une adresse. Imprimez-le « vers PDF », puis déposez le nouveau fichier. Les liens ordinaires sont admis.',
  MEDIA:
    'Ce PDF contient du son ou de la vidéo, que le jury ne peut pas lire. Retirez-les, puis déposez le nouveau fichier.',
  XFA: 'Ce PDF est un formulaire dynamique (XFA), illisible hors de son logiciel. Imprimez-le « vers PDF », puis déposez le nouveau fichier.',
  ATTACHMENT:
    'Ce PDF contient des fichiers joints. Imprimez-le « vers PDF », ce qui ne les garde pas (ou exportez-le de nouveau : LibreOffice sans « PDF hybride », LaTeX, qui joint ses formules, avec « \\tagpdfsetup{math/mathml/AF=false,math/tex/AF=false} » après « \\DocumentMetadata »), puis déposez le nouveau fichier. S’ils doivent être lus, ajoutez-les en annexes.',
  VIRUS: 'L’antivirus a reconnu un fichier dangereux. Faites vérifier votre ordinateur, puis déposez un autre fichier.',
  NOT_SCANNED:
    'L’antivirus n’a pas pu examiner ce fichier en entier. Réduisez la taille des images, ou séparez les annexes, puis déposez le nouveau fichier.',
};

/** Why a file that is kept is not shown. */
const withheld = {
  bytesGone:
    'Ce fichier refusé n’est plus gardé : il ne peut plus être relu. Déposez-le de nouveau, ou déposez un autre fichier.',
  shownToNobody:
    'L’antivirus a reconnu un fichier dangereux : il n’est montré à personne. Signalez-le à la scolarité du centre, qui le fera remplacer.',
  notScannedYet:
    'Ce fichier attend d’être vérifié par l’antivirus : jusque-là, seule la personne qui l’a envoyé peut l’ouvrir. Revenez dans quelques minutes.',
  antivirusSilent:
    'L’antivirus ne répond pas pour le moment : rien ne peut être dit de ce fichier. Recommencez dans une minute.',
  notScannedWhole:
    'L’antivirus n’a pas pu examiner ce fichier en entier : seule la personne qui l’a envoyé peut l’ouvrir. Signalez-le à la scolarité du centre.',
} satisfies Readonly<Record<string, Sentence>>;

/** What is said of a PDF that is accepted all the same. */
const warnings: Readonly<Record<PaperWarning, Sentence>> = {
  SCAN: 'Ce PDF semble numérisé : son texte ne peut être ni cherché ni cité. Si vous avez le document d’origine, déposez-le plutôt.',
  LENGTH:
    'La longueur de ce rapport, hors annexes, n’est pas celle qui est attendue. Vérifiez où commencent les annexes.',
  FONTS_NOT_EMBEDDED:
    'Les polices de ce PDF n’y sont pas incorporées : il peut s’afficher autrement ailleurs. Exportez-le avec ses polices.',
  SIGNED:
    'Ce PDF porte une signature électronique. Elle reste sur l’original, et n’est pas reprise dans le dossier relié.',
};

/** What is said of a letterhead; of a drawing that may not stand there, why and what to do. */
const letterhead = {
  letterheadNameMissing: 'Indiquez le nom qui figure en tête des documents.',
  letterheadSaved: 'L’en-tête est enregistré : les prochains documents le portent.',
  logoTooLarge: 'Ce dessin dépasse 60 ko. Simplifiez ses tracés, ou enregistrez-le en SVG simple.',
  logoNotSvg: 'Ce texte n’est pas un dessin SVG. Choisissez un fichier .svg, ou collez son contenu en entier.',
  logoWithoutSize:
    'Ce dessin ne dit pas sa taille. Enregistrez-le avec une « viewBox », ou une largeur et une hauteur.',
  logoHoldsText:
    'Ce dessin contient du texte, qui changerait avec les polices. Convertissez-le en tracés, puis recommencez.',
  logoHoldsPicture:
    'Ce dessin contient une image. Seuls des tracés peuvent figurer en tête : vectorisez-la ou retirez-la.',
  logoHoldsStyle:
    'Ce dessin contient une feuille de style. Enregistrez-le en SVG simple, les couleurs dans les tracés.',
  logoHoldsScript: 'Ce dessin contient un programme. Retirez-le : enregistrez le dessin en SVG simple.',
  logoRefersElsewhere: 'Ce dessin renvoie à un autre fichier ou à une adresse. Retirez ce lien, puis recommencez.',
  logoNotDrawn: 'Ce dessin ne peut pas être dessiné tel quel. Enregistrez-le en SVG simple, puis recommencez.',
  logoHoldsMore:
    'Ce dessin contient autre chose que des tracés (animation, filtre, entité). Enregistrez-le en SVG simple.',
} satisfies Readonly<Record<string, Sentence>>;

export const fr = { ...upload, ...faults, ...withheld, ...warnings, ...letterhead };
export type Words = Readonly<Record<keyof typeof fr, Sentence>>;

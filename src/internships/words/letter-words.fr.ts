import type { LetterPart } from '../../papers/index.js';
import type { Agreed } from '../../people/index.js';
import { plural } from '../../platform/web/index.js';

const letter = (subject: string, body: string): { readonly subject: string; readonly body: string } => ({
  subject,
  body: `Bonjour,\n\n${body}`,
});

const agreed: Record<'teacher' | 'askedToBe', Agreed> = {
  teacher: { feminine: 'enseignante référente', masculine: 'enseignant référent', neutral: 'personne référente' },
  askedToBe: {
    feminine: 'choisie comme enseignante référente',
    masculine: 'choisi comme enseignant référent',
    neutral: 'demandé d’être la personne référente',
  },
};

export const fr = {
  agreed,
  submitted: (number: string, teacher: string) =>
    letter(
      `Convention ${number} : demande déposée`,
      `Votre demande de convention de stage ${number} est déposée. Votre ${teacher} examine les missions, puis la scolarité vérifie la convention. Le stage ne peut pas commencer avant que toutes les parties aient signé.`,
    ),
  toApprove: (number: string, student: string, askedToBe: string) =>
    letter(
      `Convention ${number} : missions à valider`,
      `${student} vous a ${askedToBe} d’un stage (convention ${number}). Dites dans le portail en quoi les missions sont en relation avec le diplôme, ou retournez la demande.`,
    ),
  approved: (number: string, comment: string, teacher: string) =>
    letter(
      `Convention ${number} : missions validées`,
      `Votre ${teacher} a validé les missions de la convention ${number} :\n\n${comment}\n\nLa scolarité la vérifie avant la signature.`,
    ),
  unfollowedReason: 'La personne référente n’enseigne plus la spécialité dans ce centre.',
  unfollowedBy: (name: string) => `${name} n’enseigne plus la spécialité dans ce centre.`,
  released: (number: string) =>
    letter(
      `Convention ${number} : une autre personne référente va être désignée`,
      `La personne référente de votre convention de stage ${number} n’enseigne plus la spécialité dans votre centre. Une autre va être désignée, et validera les missions. Le jour de votre dépôt ne change pas, et vous n’avez rien à faire. Les signatures déjà données restent dans l’historique, et ne valent plus.`,
    ),
  appointed: (number: string, teacher: string) =>
    letter(
      `Convention ${number} : une autre personne référente est désignée`,
      `Une autre personne est désignée comme votre ${teacher} (convention ${number}). Elle examine les missions ; vous n’avez rien à faire.`,
    ),
  unfollowed: (number: string) =>
    letter(
      `Convention ${number} : une autre personne référente va être désignée`,
      `La personne référente de votre convention de stage ${number} n’enseigne plus la spécialité dans votre centre. La convention reste comme elle est ; un avenant désignera une autre personne, et vous le signerez.`,
    ),
  toAppoint: (name: string, internships: readonly (readonly [number: string, state: string])[]) =>
    letter(
      `${name} n’exerce plus sa fonction : ${internships.length} ${plural('fr', internships.length, 'stage à reprendre', 'stages à reprendre')}`,
      `${name} n’enseigne plus la spécialité dans votre centre et ne suit plus, comme personne référente :\n\n${internships.map(([number, state]) => `${number} (état au moment de la fin de fonction : ${state.toLowerCase()})`).join('\n')}\n\nPour une demande qui n’est pas signée, désignez une autre personne depuis sa page ; pour une convention signée, préparez un avenant.`,
    ),
  toVerify: (number: string) =>
    letter(
      `Convention ${number} à vérifier`,
      `Les missions de la convention ${number} sont validées. Elle attend votre vérification, puis la signature des cinq parties avant le premier jour du stage.`,
    ),
  verified: (number: string, day: string) =>
    letter(
      `Convention ${number} : à la signature`,
      `La convention ${number} est à la signature. Les cinq parties la signent, chacune pour elle-même, avant le ${day}. Vous recevez par ailleurs ce que vous avez à signer.`,
    ),
  returned: (number: string, reason: string) =>
    letter(
      `Convention ${number} : à corriger`,
      `Votre demande de convention ${number} vous est retournée :\n\n${reason}\n\nLes quinze jours sont comptés de nouveau si vous changez les dates, le contenu ou le tutorat.`,
    ),
  refused: (number: string, reason: string) => ({
    subject: `Convention ${number} : demande refusée`,
    parts: [
      { references: [['Convention', number]] },
      { paragraph: 'Bonjour,' },
      {
        outcome: {
          tone: 'bad',
          line: `Votre demande de convention ${number} est refusée.`,
          then: '',
        },
      },
      { heading: 'Motifs' },
      { paragraph: reason },
      { heading: 'Ce que vous pouvez faire' },
      { paragraph: 'Vous pouvez en déposer une autre, ou demander des explications à votre centre.' },
    ] satisfies readonly LetterPart[],
  }),
  signed: (number: string, day: string) =>
    letter(
      `Convention ${number} : signée par tous`,
      `Les cinq parties ont signé la convention ${number}. Le stage commence le ${day}. La convention signée, avec sa page de signatures, est dans le portail.`,
    ),
  lapsed: (number: string) =>
    letter(
      `Convention ${number} : caduque`,
      `Le premier jour du stage est venu et toutes les parties n’avaient pas signé : la convention ${number} est caduque. Le stage ne peut pas commencer. Une nouvelle demande est possible, pour d’autres dates.`,
    ),
  started: (number: string) =>
    letter(`Convention ${number} : début du stage`, `Le stage de la convention ${number} commence aujourd’hui.`),
  interrupted: (number: string, reason: string) =>
    letter(
      `Convention ${number} : stage interrompu`,
      `Le stage de la convention ${number} est interrompu :\n\n${reason}\n\nL’établissement valide ce qui a été fait, propose une autre modalité, ou la fin est reportée par un avenant.`,
    ),
  postponed: (number: string) =>
    letter(
      `Convention ${number} : le stage reprend`,
      `Le stage de la convention ${number} reprend, aux conditions de l’avenant signé.`,
    ),
  settled: (number: string, reason: string) =>
    letter(
      `Convention ${number} : décision sur l’interruption`,
      `L’établissement a statué sur le stage interrompu de la convention ${number} :\n\n${reason}`,
    ),
  completed: (number: string) =>
    letter(
      `Convention ${number} : fin du stage`,
      `Le stage de la convention ${number} est terminé. Remettez l’attestation de l’organisme d’accueil à votre scolarité, dites dans le portail comment vous avez été accueilli, et déposez votre rapport de stage : sans lui, le stage ne peut pas être pris en compte.`,
    ),
  toCertify: (number: string) =>
    letter(
      `Convention ${number} : stage à attester`,
      `Le stage de la convention ${number} est terminé. Il attend l’attestation de l’organisme d’accueil : dates effectives, présence, gratification.`,
    ),
  hostReminder: (number: string, from: string, to: string) =>
    letter(
      `Convention ${number} : attestation de stage attendue`,
      `Le stage de la convention ${number}, du ${from} au ${to}, est terminé. L’attestation de stage que vous devez délivrer (dates effectives, heures de présence, gratification) ne nous est pas parvenue. Remettez-la à votre stagiaire ou à notre établissement dans les quinze jours. Sans réponse, le stage pourra être attesté d’après d’autres pièces.`,
    ),
  certified: (number: string) =>
    letter(
      `Convention ${number} : stage attesté`,
      `Le stage de la convention ${number} est attesté. Il sera pris en compte quand votre rapport de stage sera recevable.`,
    ),
  cancelled: (number: string, reason: string) =>
    letter(`Convention ${number} : annulée`, `La convention ${number} est annulée :\n\n${reason}`),
  courseAsked: (number: string, student: string) =>
    letter(
      `Convention ${number} : fin de cursus à certifier`,
      `${student} prépare une demande de convention de stage (${number}). Certifiez dans le portail que le stage vient en fin de cursus, ou voyez avec l’élève.`,
    ),
  courseCertified: (number: string) =>
    letter(
      `Convention ${number} : fin de cursus certifiée`,
      `La scolarité a certifié votre fin de cursus. C’est noté dans votre demande de convention ${number}.`,
    ),
  unsigned: (number: string, day: string) =>
    letter(
      `Convention ${number} : des signatures manquent`,
      `La convention ${number} n’est pas encore signée par toutes les parties. Sans toutes les signatures avant le ${day}, elle devient caduque et le stage ne peut pas commencer.`,
    ),
  amendmentSent: (name: string) =>
    letter(
      `${name} : à la signature`,
      `L’avenant est à la signature des cinq parties. La convention reste comme elle est jusqu’à la dernière signature.`,
    ),
  amendmentSigned: (name: string) =>
    letter(
      `${name} : signé par tous`,
      `Les cinq parties ont signé l’avenant : la convention est désormais à ses conditions.`,
    ),
  amendmentAbandoned: (name: string, reason: string) =>
    letter(`${name} : abandonné`, `L’avenant est abandonné, et la convention reste comme elle est.\n\n${reason}`),
};

export type Words = typeof fr;

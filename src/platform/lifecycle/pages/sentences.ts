import { bilingual, type KeysOf } from '../../web/index.js';

export const sentences = bilingual({
  fr: {
    notYours: 'Cette action ne vous revient pas, au point où en est ce dossier.',
    notFromHere: 'Cette action n’est plus possible : la situation a changé.',
    overtaken: 'Quelqu’un vient d’agir avant vous. Rouvrez la page pour voir où en sont les choses.',
    done: 'C’est enregistré.',
    overtakenBy: ({ name, fr }) =>
      `Quelqu’un a agi avant vous${name ? ` (${name})` : ''} : « ${fr} ». Rien n’a été modifié par votre demande.`,
    reasonMissing: 'Indiquez pourquoi : ce texte est gardé dans l’historique.',
  },
  en: {
    notYours: 'This action is not yours to take, as things stand.',
    notFromHere: 'This action is no longer possible: the situation has changed.',
    overtaken: 'Someone acted just before you. Open the page again to see where things stand.',
    done: 'Recorded.',
    overtakenBy: ({ name, en }) =>
      `Someone acted before you${name ? ` (${name})` : ''}: “${en}”. Your request changed nothing.`,
    reasonMissing: 'Say why: this text is kept in the history.',
  },
});

declare module '../../refusal/index.js' {
  interface RoomSentences {
    lifecycle: KeysOf<typeof sentences>;
  }
}

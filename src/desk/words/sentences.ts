import { bilingual, type KeysOf } from '../../platform/web/index.js';

export const sentences = bilingual({
  fr: {
    runAgain: 'La tâche est relancée.',
    abandoned: 'La tâche est abandonnée.',
    gone: 'Cette tâche n’est plus dans la file\u00a0: elle a été faite, ou abandonnée. Il n’y a rien à faire.',
    running: 'Cette tâche est en cours. Attendez qu’elle se termine, puis rechargez la page.',
    reasonMissing: 'Écrivez pourquoi la tâche est abandonnée.',
    lettersMissing: 'Dites ce que deviennent les courriers qui attendent.',
    lettersLeave: 'Les courriers repartent, avec ceux qui attendaient.',
    lettersStay:
      'Les courriers repartent. Ceux qui attendaient restent dans le portail, où leurs destinataires les lisent.',
    lettersReleased: 'Un autre administrateur l’a déjà décidé\u00a0: les courriers repartent. Il n’y a rien à faire.',
  },
  en: {
    runAgain: 'The job will run again.',
    abandoned: 'The job is abandoned.',
    gone: 'This job is no longer in the queue: it was done, or abandoned. There is nothing to do.',
    running: 'This job is running. Wait until it ends, then reload the page.',
    reasonMissing: 'Write why the job is abandoned.',
    lettersMissing: 'Say what becomes of the letters that wait.',
    lettersLeave: 'Letters leave again, with those that waited.',
    lettersStay: 'Letters leave again. Those that waited stay in the portal, where their readers find them.',
    lettersReleased: 'Another administrator has decided it: letters leave again. There is nothing to do.',
  },
});

declare module '../../platform/refusal/index.js' {
  interface RoomSentences {
    jobs: KeysOf<typeof sentences>;
  }
}

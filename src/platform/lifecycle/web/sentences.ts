import type { RefusalFacts } from '../../refusal/index.js';
import { registerSentences } from '../../web/index.js';
import { wordsOfLife } from '../index.js';

/** What was done meanwhile, in the words of its life. */
function done({ lifecycle, move }: RefusalFacts, locale: 'fr' | 'en'): string {
  return wordsOfLife(String(lifecycle), locale).moves[String(move)]?.done ?? String(move);
}

registerSentences('lifecycle', {
  fr: {
    notYours: 'Cette action ne vous revient pas, au point où en est ce dossier.',
    notFromHere: 'Cette action n’est plus possible : la situation a changé.',
    overtaken: 'Quelqu’un vient d’agir avant vous. Rouvrez la page pour voir où en sont les choses.',
    done: 'C’est enregistré.',
    overtakenBy: (facts) =>
      `Quelqu’un a agi avant vous${facts['name'] ? ` (${facts['name']})` : ''} : « ${done(facts, 'fr')} ». Rien n’a été modifié par votre demande.`,
    reasonMissing: 'Indiquez pourquoi : ce texte est gardé dans l’historique.',
  },
  en: {
    notYours: 'This action is not yours to take, as things stand.',
    notFromHere: 'This action is no longer possible: the situation has changed.',
    overtaken: 'Someone acted just before you. Open the page again to see where things stand.',
    done: 'Recorded.',
    overtakenBy: (facts) =>
      `Someone acted before you${facts['name'] ? ` (${facts['name']})` : ''}: “${done(facts, 'en')}”. Your request changed nothing.`,
    reasonMissing: 'Say why: this text is kept in the history.',
  },
});

import { plural } from '../../platform/web/index.js';
import type { PlanWords } from './plan-words.fr.js';

export const en: PlanWords = {
  title: 'Complement asked by the commission',
  lead: (months) =>
    `The commission asks for ${months}\u00a0months in all. Say which declared experience answers each line.`,
  neverBlocks:
    'A line without an answer does not prevent the deposit: those who examine then see it as “not answered”.',
  notYet: 'Not yet',
  declareFirst: 'Declare an experience first.',
  save: 'Save these answers',
  inAll: (months) => `${months}\u00a0months in all.`,
  caption: 'What the commission asks for, and the declared experience that answers it',
  asked: 'Asked',
  answeredBy: 'Experience that answers it',
  unanswered: 'Not answered',
  later: 'Asked after this deposit',
  superseded: 'Replaced by a newer answer of the commission',
  answered: (count, all) => `${count}\u00a0of\u00a0${all}`,
  warning: (count) =>
    `${count} ${plural('en', count, 'line of the complement asked by the commission has', 'lines of the complement asked by the commission have')} no answer. You may deposit: those who examine your file will see ${plural('en', count, 'it as “not answered”', 'them as “not answered”')}.`,
};

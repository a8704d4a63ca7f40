import type { KeptMoment, KeptWords } from './kept-words.fr.js';

const since: Record<KeptMoment, string> = {
  deposit: 'Since the deposit',
  opinion: 'Since the opinion',
  answer: 'Since the answer',
  decision: 'Since the decision',
};

export const en: KeptWords = {
  kept: {
    deposit: (day) => `Kept as it was with the deposit of ${day}.`,
    opinion: (day) => `Kept as it was with the opinion of ${day}.`,
    answer: (day) => `Kept as it was with the answer of ${day}.`,
    decision: (day) => `Kept as it was with the decision of ${day}.`,
  },
  then: {
    deposit: (day) => `At the deposit, on ${day}`,
    opinion: (day) => `At the opinion, on ${day}`,
    answer: (day) => `At the answer, on ${day}`,
    decision: (day) => `At the decision, on ${day}`,
  },
  now: 'Today',
  title: 'What the diploma asks',
  decided: 'What the jury decided on',
  answered: 'What the commission answered on',
  seal: 'SHA-256',
  differs: (moment, what) =>
    `${since[moment]}, ${what}. What was counted then stays written, and is shown beside what would be counted today.`,
  rulesChanged: (before, after) => `the rules are no longer the same (${before}, then ${after})`,
  periodsChanged: 'the periods, declared or retained, have changed',
  besideChanged: 'a commission’s answer or a certified internship was added or has changed',
  version: (name, version) => `“${name}”, version ${version}`,
  caption: 'Then, and today',
  what: 'Count',
  rules: 'Rules',
  whyThen: 'Rule by rule, then',
  whyNow: 'Rule by rule, today',
  periods: 'The periods and their functions, as they were',
  functions: (functions) => `Functions: ${functions}`,
  retainedAs: (as, reason) => `Retained ${as}: ${reason}`,
  retained: { in: 'in the specialty', low: 'at another level', out: 'out of the specialty' },
  rebuilt: 'Put together afterwards from what was frozen then: nothing else of it was kept.',
  notKept:
    'The result that was shown then was not kept, and is not counted again by today’s rules. Here are the periods as they were.',
  mention: {
    heading: 'How your experience was assessed',
    what: (on) =>
      `An assessment of your professional experience on ${on}, counted by the portal to inform those who decide, was attached to your file. It compares what you declared, and what was retained of it, with what the diploma asks.`,
    rules: (name, version, source) => `Rules applied: “${name}”, version ${version} (${source}).`,
    variant: (centre) => `It is a variant of the centre ${centre}.`,
    counted: (inSpecialty, total, outcome) =>
      `Counted: ${inSpecialty} in the specialty, ${total} in all. Result: ${outcome}.`,
    people: 'This count decides nothing: people assessed your file and took the decision.',
    rights:
      'You have the right to ask for the rules that define this count and the main features of its application to your file (articles L311-3-1 and R311-3-1-2 of the French code of relations between the public and the administration). Write to the registry of your centre. Without an answer within a month, or after a refusal, you may refer it to the Commission d’accès aux documents administratifs (CADA) within two months.',
  },
};

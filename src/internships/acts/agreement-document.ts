import type { Block, OfficialDocument } from '../../papers/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgreementFacts } from '../data/agreement-facts.store.js';
import { CLAUSES, type Clause, type Terms } from '../rules/index.js';
import { words } from '../words/agreement-words.js';

/** An agreement is an act of a French institution: it is in French, whatever its reader's language. */
const w = (): ReturnType<typeof words> => words('fr');
const UNDER_CONDITIONS = CLAUSES.filter((name) => name !== 'skills' && name !== 'tasks' && name !== 'gratuityPayment');

/** The agreement, with every clause of D124-4, as it is drawn and signed. `at`: the instant it is drawn. */
export function agreementDocument(facts: AgreementFacts, at: Date): OfficialDocument {
  const { document, terms: name, clauses, hours } = w();
  const { terms } = facts;
  return {
    title: document.title(facts.number),
    subtitle: document.subtitle(facts.student, terms.hostName),
    foot: document.title(facts.number),
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      ...partiesOf(facts),
      { heading: document.when },
      {
        facts: [
          [name.startsOn, dayOf(terms.startsOn)],
          [name.endsOn, dayOf(terms.endsOn)],
          [name.weeklyHours, hours(terms.weeklyHours ?? 0)],
          [name.totalHours, hours(terms.totalHours ?? 0)],
        ],
      },
      { heading: document.content },
      ...(['skills', 'tasks'] as const).flatMap((clause) => clauseIn(terms, clause)),
      { heading: document.gratuity },
      ...(terms.gratuityCents === null || terms.gratuityCents === 0
        ? [{ paragraph: document.gratuityNone }]
        : [
            { facts: [[name.gratuityCents, w().cents(terms.gratuityCents)] as const] },
            { paragraph: terms.clauses.gratuityPayment },
          ]),
      { heading: document.conditions },
      ...UNDER_CONDITIONS.flatMap((clause) => [{ facts: [[clauses[clause], terms.clauses[clause]] as const] }]),
      { paragraph: document.purpose },
      { paragraph: document.signBefore(dayOf(terms.startsOn)) },
    ],
  };
}

/** An amendment: its object, and each term that changes, before and after. */
export function amendmentDocument(
  facts: AgreementFacts,
  amendment: {
    readonly number: number;
    readonly object: string;
    readonly before: Terms;
    readonly signBefore: string;
    readonly teacherBefore: string;
  },
  at: Date,
): OfficialDocument {
  const { document } = w();
  const title = document.amendmentTitle(facts.number, amendment.number);
  const before = termsInWords(amendment.before, amendment.teacherBefore);
  const changes = termsInWords(facts.terms, facts.teacher).flatMap(([name, after], index): Block[] =>
    before[index]?.[1] === after
      ? []
      : [
          { heading: name },
          {
            facts: [
              [document.before, before[index]?.[1] || '—'],
              [document.after, after || '—'],
            ],
          },
        ],
  );
  return {
    title,
    subtitle: document.subtitle(facts.student, facts.terms.hostName),
    foot: title,
    lang: 'fr-FR',
    at: at.toISOString(),
    blocks: [
      ...partiesOf(facts),
      { heading: document.object },
      ...amendment.object.split(/\n{2,}/).map((paragraph) => ({ paragraph })),
      { heading: document.changes },
      ...changes,
      { paragraph: document.unchanged },
      { paragraph: document.signBefore(dayOf(amendment.signBefore)) },
    ],
  };
}

/** What an amendment changes, read from its document: a heading for each term, then what it was and what it is. */
export function changesIn({
  blocks,
}: OfficialDocument): { readonly term: string; readonly before: string; readonly after: string }[] {
  const { before, after } = w().document;
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1];
    if (
      !('heading' in block) ||
      next === undefined ||
      !('facts' in next) ||
      next.facts[0]?.[0] !== before ||
      next.facts[1]?.[0] !== after
    )
      return [];
    return [{ term: block.heading, before: next.facts[0][1], after: next.facts[1][1] }];
  });
}

function partiesOf({ centre, student, studentNumber, status, diplomaFr, teacher, terms }: AgreementFacts): Block[] {
  const { document, terms: name, statuses, hours } = w();
  const optional = (label: string, value: string | null): (readonly [string, string])[] =>
    value ? [[label, value]] : [];
  return [
    { heading: document.between },
    {
      facts: [
        [document.institution, centre],
        [document.teacher, teacher],
      ],
    },
    {
      facts: [
        [document.student, student],
        ...optional(document.studentNumber, studentNumber),
        [document.status, statuses[status]],
        [document.diploma, diplomaFr],
        [name.courseHours, hours(terms.courseHours ?? 0)],
      ],
    },
    {
      facts: [
        [document.host, terms.hostName],
        ...optional(name.hostSiret, terms.hostSiret),
        [name.hostAddress, `${terms.hostAddress} (${terms.hostCountry})`],
        [name.hostRepresentative, `${terms.hostRepresentative}, ${terms.hostQuality}`],
        [name.post, terms.post],
        [document.tutor, [terms.tutorName, terms.tutorQuality].join(', ')],
        [name.tutorEmail, terms.tutorEmail],
        ...optional(name.tutorPhone, terms.tutorPhone),
      ],
    },
  ];
}

/** Every term as it is written, in one order: what changes is what is not the same at the same place. */
function termsInWords(terms: Terms, teacher: string): (readonly [name: string, value: string])[] {
  const { terms: name, clauses, cents, hours, none } = w();
  const hoursOf = (value: number | null): string => (value === null ? '' : hours(value));
  return [
    [name.startsOn, dayOf(terms.startsOn)],
    [name.endsOn, dayOf(terms.endsOn)],
    [name.weeklyHours, hoursOf(terms.weeklyHours)],
    [name.totalHours, hoursOf(terms.totalHours)],
    [name.hostName, terms.hostName],
    [name.hostSiret, terms.hostSiret],
    [name.hostAddress, terms.hostAddress],
    [name.hostCountry, terms.hostCountry],
    [name.hostRepresentative, terms.hostRepresentative],
    [name.hostQuality, terms.hostQuality],
    [name.hostEmail, terms.hostEmail],
    [name.post, terms.post],
    [name.tutorName, terms.tutorName],
    [name.tutorQuality, terms.tutorQuality],
    [name.tutorEmail, terms.tutorEmail],
    [name.tutorPhone, terms.tutorPhone],
    [name.teacherId, teacher],
    [name.gratuityCents, terms.gratuityCents === null ? none : cents(terms.gratuityCents)],
    [name.courseHours, hoursOf(terms.courseHours)],
    ...CLAUSES.map((clause) => [clauses[clause], terms.clauses[clause]] as const),
  ];
}

function clauseIn(terms: Terms, clause: Clause): Block[] {
  return [{ facts: [[w().clauses[clause], terms.clauses[clause]]] }];
}

function dayOf(day: string | null): string {
  return day === null ? '' : writeDay(day, 'fr');
}

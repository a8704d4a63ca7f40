import type { AgreementPaper, AgreementSection } from '../../papers/index.js';
import { writeDay } from '../../platform/web/index.js';
import type { AgreementFacts } from '../data/agreement-facts.store.js';
import { CLAUSES, PARTIES, type Clause, type Need, type Terms } from '../rules/index.js';
import { words } from '../words/agreement-words.js';
import { sayLength } from '../words/say-length.js';
import { signatoriesOf } from './parties.js';

/** What an agreement says, and what its diploma asks of the trainee: beside which its length is read (decision 25). */
export interface Agreement extends AgreementFacts {
  readonly need: Pick<Need, 'asked' | 'longest'>;
}

/** What an amendment says beside the terms that it brings. */
export interface AmendmentFacts {
  readonly number: number;
  readonly object: string;
  readonly before: Terms;
  readonly signBefore: string;
  readonly teacherBefore: string;
}

/** An agreement is an act of a French institution: it is in French, whatever its reader's language. */
const w = (): ReturnType<typeof words> => words('fr');
const UNDER_CONDITIONS = CLAUSES.filter((name) => name !== 'skills' && name !== 'tasks' && name !== 'gratuityPayment');
const NOTHING: Omit<AgreementSection, 'heading'> = { facts: [], clauses: [], changes: null, text: '' };

/** What an agreement says, with every clause of D124-4, in the order in which it is read. */
export function agreementValues(facts: Agreement): AgreementPaper {
  const { document, terms: name, hours, cents } = w();
  const { terms } = facts;
  const isPaid = terms.gratuityCents !== null && terms.gratuityCents !== 0;
  return {
    lead: [document.subtitle(facts.student, terms.hostName)],
    parties: partiesIn(facts),
    sections: [
      {
        ...NOTHING,
        heading: document.number('2', document.when),
        facts: [
          [name.startsOn, dayOf(terms.startsOn)],
          [name.endsOn, dayOf(terms.endsOn)],
          [name.weeklyHours, hours(terms.weeklyHours ?? 0)],
          [name.totalHours, hours(terms.totalHours ?? 0)],
          ...lengthIn(facts),
        ],
      },
      {
        ...NOTHING,
        heading: document.number('3', document.content),
        clauses: clausesIn(terms, ['skills', 'tasks'], '3'),
      },
      {
        ...NOTHING,
        heading: document.number('4', document.gratuity),
        facts: isPaid ? [[name.gratuityCents, cents(terms.gratuityCents)]] : [],
        text: isPaid ? terms.clauses.gratuityPayment : document.gratuityNone,
      },
      {
        ...NOTHING,
        heading: document.number('5', document.conditions),
        clauses: clausesIn(terms, UNDER_CONDITIONS, '5'),
      },
    ],
    signatures: signaturesIn(facts, '6', dayOf(terms.startsOn)),
    legal: [document.purpose, document.legal].join('\n\n'),
  };
}

function lengthIn({ terms, need }: Agreement): (readonly [string, string])[] {
  const { length: name } = w();
  const length = sayLength(terms, need, 'fr');
  return length
    ? [
        [name.title, length.said],
        [name.asked, length.asked],
        [name.most, length.most.join(' ; ')],
      ]
    : [];
}

/** What an amendment says: its object, and each term that changes, before and after. */
export function amendmentValues(facts: Agreement, amendment: AmendmentFacts): AgreementPaper {
  const { document } = w();
  const { need } = facts;
  const before = termsInWords(amendment.before, need, amendment.teacherBefore);
  const each = termsInWords(facts.terms, need, facts.teacher).flatMap(([term, after], index) => {
    const was = before[index]?.[1] ?? '';
    return was === after ? [] : [{ term, before: was || '—', after: after || '—' }];
  });
  return {
    lead: [document.subtitle(facts.student, facts.terms.hostName)],
    parties: partiesIn(facts),
    sections: [
      { ...NOTHING, heading: document.number('2', document.object), text: amendment.object },
      {
        ...NOTHING,
        heading: document.number('3', document.changes),
        changes: each.length === 0 ? null : { heads: [document.term, document.before, document.after], each },
        text: document.unchanged,
      },
    ],
    signatures: signaturesIn(facts, '4', dayOf(amendment.signBefore)),
    legal: document.amendmentLegal,
  };
}

function partiesIn(facts: AgreementFacts): AgreementPaper['parties'] {
  const { studentNumber, status, diplomaFr, terms } = facts;
  const { document, terms: name, statuses, hours } = w();
  const { INSTITUTION, TEACHER, TRAINEE, HOST, TUTOR } = signatoriesOf(facts);
  const optional = (label: string, value: string | null): (readonly [string, string])[] =>
    value ? [[label, value]] : [];
  return {
    heading: document.number('1', document.between),
    heads: [document.party, document.partyName, document.partyAbout],
    each: [
      { as: INSTITUTION.role, name: INSTITUTION.name, facts: [] },
      { as: TEACHER.role, name: TEACHER.name, facts: [] },
      {
        as: TRAINEE.role,
        name: TRAINEE.name,
        facts: [
          ...optional(document.studentNumber, studentNumber),
          [document.status, statuses[status]],
          [document.diploma, diplomaFr],
          [name.courseHours, hours(terms.courseHours ?? 0)],
        ],
      },
      {
        as: HOST.role,
        name: terms.hostName,
        facts: [
          ...optional(name.hostSiret, terms.hostSiret),
          [name.hostAddress, `${terms.hostAddress} (${terms.hostCountry})`],
          [document.representedBy, `${HOST.name}, ${HOST.quality}`],
          [name.post, terms.post],
        ],
      },
      {
        as: TUTOR.role,
        name: TUTOR.name,
        facts: [
          [document.position, TUTOR.quality],
          [document.email, terms.tutorEmail],
          ...optional(document.phone, terms.tutorPhone),
          ...optional(name.hostIsTutor, terms.hostIsTutor ? document.signsTwice : null),
        ],
      },
    ],
  };
}

function signaturesIn(facts: AgreementFacts, place: string, before: string): AgreementPaper['signatures'] {
  const { document } = w();
  const signatories = signatoriesOf(facts);
  return {
    heading: document.number(place, document.signatures),
    lead: document.signBefore(before),
    each: PARTIES.map((party) => {
      const { role, name, quality } = signatories[party];
      return { as: role, name, quality: quality === role ? '' : quality };
    }),
    place: document.placeToSign,
  };
}

function clausesIn(terms: Terms, clauses: readonly Clause[], section: string): AgreementSection['clauses'] {
  return clauses.map((clause, index) => ({
    heading: w().document.number(`${section}.${index + 1}`, w().clauses[clause]),
    text: terms.clauses[clause],
  }));
}

/** Every term as it is written, in one order: what changes is what is not the same at the same place. */
function termsInWords(
  terms: Terms,
  need: Agreement['need'],
  teacher: string,
): (readonly [name: string, value: string])[] {
  const { terms: name, length: measured, clauses, cents, hours, none, yes, no } = w();
  const length = sayLength(terms, need, 'fr');
  const hoursOf = (value: number | null): string => (value === null ? '' : hours(value));
  return [
    [name.startsOn, dayOf(terms.startsOn)],
    [name.endsOn, dayOf(terms.endsOn)],
    [name.weeklyHours, hoursOf(terms.weeklyHours)],
    [name.totalHours, hoursOf(terms.totalHours)],
    [measured.title, length?.said ?? ''],
    [measured.asked, length?.asked ?? ''],
    [measured.most, length?.most.join(' ; ') ?? ''],
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
    [name.hostIsTutor, terms.hostIsTutor ? yes : no],
    [name.teacherId, teacher],
    [name.gratuityCents, terms.gratuityCents === null ? none : cents(terms.gratuityCents)],
    [name.courseHours, hoursOf(terms.courseHours)],
    ...CLAUSES.map((clause) => [clauses[clause], terms.clauses[clause]] as const),
  ];
}

function dayOf(day: string | null): string {
  return day === null ? '' : writeDay(day, 'fr');
}

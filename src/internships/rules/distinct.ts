import { refuse, refuseAll, type Refusal } from '../../platform/refusal/rules/index.js';
import type { Party } from './internship.js';
import type { Terms } from './terms.js';

/** The addresses of those who sign with an account; of the institution, everybody who may sign for it. */
export interface Addresses {
  readonly trainee: string;
  readonly teacher: string | null;
  readonly institution: readonly string[];
}

type Named = Pick<Terms, 'hostRepresentative' | 'hostEmail' | 'tutorName' | 'tutorEmail' | 'hostIsTutor'>;

/** A party by its addresses, with the field that names it, where one does. */
interface Addressed {
  readonly party: Party;
  readonly field?: string;
  readonly at: readonly string[];
}

/**
 * Why those who sign are not five persons (422): two of them have one address, or the host's representative and the
 * tutor one name, each field named. Where the host says that these two are one person, they have the same name and the
 * same address, and that person signs twice (decision 23).
 */
export function notDistinct(terms: Named, { trainee, teacher, institution }: Addresses): Refusal | undefined {
  const parties: readonly Addressed[] = [
    { party: 'TRAINEE', at: [trainee] },
    { party: 'INSTITUTION', at: institution },
    { party: 'TEACHER', field: 'teacherId', at: teacher === null ? [] : [teacher] },
    { party: 'HOST', field: 'hostEmail', at: [terms.hostEmail] },
    { party: 'TUTOR', field: 'tutorEmail', at: [terms.tutorEmail] },
  ];
  return refuseAll(
    ...parties.map(({ party, field, at }) => {
      const other = parties.find(
        (one) => one.party !== party && !mayBeOne(party, one.party, terms) && meet(one.at, at),
      );
      return other && field !== undefined
        ? refuse(422, 'internships.sameAddress', { as: other.party }, field)
        : undefined;
    }),
    notSaidToBeOne(terms),
  );
}

/**
 * The host's two, where it says so. A teacher may sit in the registry as well: which of its officers signs for the
 * institution is seen when they do.
 */
function mayBeOne(party: Party, other: Party, { hostIsTutor }: Named): boolean {
  const isOfHost = (one: Party): boolean => one === 'HOST' || one === 'TUTOR';
  return (party === 'TEACHER' && other === 'INSTITUTION') || (hostIsTutor && isOfHost(party) && isOfHost(other));
}

function notSaidToBeOne({
  hostRepresentative,
  hostEmail,
  tutorName,
  tutorEmail,
  hostIsTutor,
}: Named): Refusal | undefined {
  const isSameName = meet([hostRepresentative], [tutorName]);
  if (!hostIsTutor) return isSameName ? refuse(422, 'internships.sameName', undefined, 'tutorName') : undefined;
  const differs = (one: string, other: string): boolean =>
    plain(one) !== '' && plain(other) !== '' && !meet([one], [other]);
  return refuseAll(
    differs(hostRepresentative, tutorName)
      ? refuse(422, 'internships.notOnePerson', undefined, 'tutorName')
      : undefined,
    differs(hostEmail, tutorEmail) ? refuse(422, 'internships.notOnePerson', undefined, 'tutorEmail') : undefined,
  );
}

function meet(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) => plain(one) !== '' && others.some((other) => plain(other) === plain(one)));
}

/** As the database compares them. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}

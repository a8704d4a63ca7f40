import { agree } from '../../people/index.js';
import type { NewParty } from '../../signatures/index.js';
import type { AgreementFacts } from '../data/agreement-facts.store.js';
import { PARTIES, type Party } from '../rules/index.js';
import { words } from '../words/agreement-words.js';

/** One of those who sign: as what, under which name, in which quality. */
export interface Signatory {
  readonly role: string;
  readonly name: string;
  readonly quality: string;
}

/** Those who sign an agreement or its amendment (D124-4), by their place in it. */
export function signatoriesOf({
  student,
  centre,
  teacher,
  teacherCivility,
  terms,
}: AgreementFacts): Readonly<Record<Party, Signatory>> {
  const { parties } = words('fr');
  const role = (party: Party): string => agree(parties[party], party === 'TEACHER' ? teacherCivility : null);
  const byRole = (party: Party, name: string): Signatory => ({ role: role(party), name, quality: role(party) });
  return {
    TRAINEE: byRole('TRAINEE', student),
    HOST: { role: role('HOST'), name: terms.hostRepresentative, quality: terms.hostQuality },
    INSTITUTION: byRole('INSTITUTION', centre),
    TEACHER: byRole('TEACHER', teacher),
    TUTOR: { role: role('TUTOR'), name: terms.tutorName, quality: terms.tutorQuality },
  };
}

/**
 * The same as parties of a sheet: the trainee, the centre and the teacher with their accounts, the host and the tutor by
 * a personal link.
 */
export function partiesOf(
  facts: AgreementFacts,
  { studentId, centreId }: { readonly studentId: string; readonly centreId: string },
): NewParty[] {
  const { studentLocale, teacherLocale, teacherCivility, terms } = facts;
  const signatories = signatoriesOf(facts);
  const { consents } = words('fr');
  const how: Readonly<Record<Party, Pick<NewParty, 'holderId' | 'email' | 'locale'>>> = {
    TRAINEE: { holderId: studentId, email: null, locale: studentLocale },
    HOST: { holderId: null, email: terms.hostEmail, locale: 'fr' },
    INSTITUTION: { holderId: centreId, email: null, locale: 'fr' },
    TEACHER: { holderId: terms.teacherId, email: null, locale: teacherLocale },
    TUTOR: { holderId: null, email: terms.tutorEmail, locale: 'fr' },
  };
  return PARTIES.map((party) => ({
    party,
    ...signatories[party],
    consent: agree(consents[party], party === 'TEACHER' ? teacherCivility : null),
    ...how[party],
    // Who signs for the institution has a recorded delegation (decision 23).
    scope: party === 'INSTITUTION' ? ('agreements' as const) : null,
  }));
}

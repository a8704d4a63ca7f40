import type { NewParty } from '../../signatures/index.js';
import type { AgreementFacts } from '../data/agreement-facts.store.js';
import { PARTIES, type Party } from '../rules/index.js';
import { words } from '../words/agreement-words.js';

/**
 * Those who sign an agreement or its amendment (D124-4): the trainee, the centre and the teacher with their accounts,
 * the host and the tutor by a personal link.
 */
export function partiesOf(
  { student, studentLocale, centre, teacher, teacherLocale, terms }: AgreementFacts,
  { studentId, centreId }: { readonly studentId: string; readonly centreId: string },
): NewParty[] {
  const w = words('fr');
  const who: Readonly<Record<Party, Omit<NewParty, 'party' | 'role' | 'consent'>>> = {
    TRAINEE: { name: student, quality: w.parties.TRAINEE, holderId: studentId, email: null, locale: studentLocale },
    HOST: {
      name: terms.hostRepresentative,
      quality: terms.hostQuality,
      holderId: null,
      email: terms.hostEmail,
      locale: 'fr',
    },
    INSTITUTION: { name: centre, quality: w.parties.INSTITUTION, holderId: centreId, email: null, locale: 'fr' },
    TEACHER: {
      name: teacher,
      quality: w.parties.TEACHER,
      holderId: terms.teacherId,
      email: null,
      locale: teacherLocale,
    },
    TUTOR: {
      name: terms.tutorName,
      quality: terms.tutorQuality,
      holderId: null,
      email: terms.tutorEmail,
      locale: 'fr',
    },
  };
  return PARTIES.map((party) => ({ party, role: w.parties[party], consent: w.consents[party], ...who[party] }));
}

import { FIRST_LETTERHEAD } from '../../institution/rules/index.js';
import { LEAST_AGREEMENT, agreementOf } from '../../../test/support/hard-agreements.js';
import type { OfficialDocument } from '../../papers/index.js';
import { agreementDocument, agreementToSet, amendmentToSet, changesIn } from './agreement-document.js';
import { partiesOf } from './parties.js';

const AT = new Date('2026-11-24T09:00:00Z');
const FACTS = { ...agreementOf(80), student: 'Inès Caradec', teacher: 'Anne-Laure Kervella' };
const AMENDMENT = {
  number: 2,
  object: 'La fin est reportée.\n\nLa personne qui accueille change.',
  before: { ...FACTS.terms, endsOn: '2027-07-31', tutorPhone: '' },
  signBefore: '2027-08-01',
  teacherBefore: 'Anne-Laure Kervella',
};
const agreement = agreementToSet(FACTS, FIRST_LETTERHEAD, AT);
const amendment = amendmentToSet(FACTS, AMENDMENT, FIRST_LETTERHEAD, AT);

const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

/** Every text within these values, paragraph by paragraph. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n[ \n]*\n/).filter((text) => text.trim() !== '');
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('an agreement, or its amendment', () => {
  it.each([
    ['agreement', agreement],
    ['amendment', amendment],
  ])(
    'says on the page where it is signed, and in what is kept, all that its paper says: %s',
    (_, { document, paper }) => {
      if (paper.template !== 'agreement') throw new Error(paper.template);
      const { heads } = paper.values.parties;
      const said = JSON.stringify([document.title, document.subtitle, document.blocks]);
      const unsaid = textsIn(paper.values).filter((text) => !said.includes(JSON.stringify(text).slice(1, -1)));
      // What only says where something stands on paper: the heads of tables, the place of a signature.
      expect(unsaid).toEqual([...heads, ...(paper.title.startsWith('Avenant') ? ['Clause'] : []), 'Date et signature']);
    },
  );

  it('reads the same however often it is drawn, but for the instant', () => {
    const later = agreementDocument(FACTS, new Date(AT.getTime() + 1000));
    expect({ ...later, at: '' }).toEqual({ ...agreement.document, at: '' });
  });

  it.each([
    ['madame', 'Enseignante référente', 'J’accepte d’être l’enseignante référente de ce stage.'],
    ['monsieur', 'Enseignant référent', 'J’accepte d’être l’enseignant référent de ce stage.'],
    [null, 'Personne référente', 'J’accepte d’être la personne référente de ce stage.'],
  ] as const)('names its teacher as they say they are addressed: %s', (teacherCivility, role, consent) => {
    const facts = { ...FACTS, teacherCivility };
    const teacher = partiesOf(facts, { studentId: 'student', centreId: 'centre' }).find(
      ({ party }) => party === 'TEACHER',
    );
    expect([teacher?.role, teacher?.quality, teacher?.consent]).toEqual([role, role, consent]);
    expect(agreementDocument(facts, AT).blocks).toContainEqual({ facts: [[role, 'Anne-Laure Kervella']] });
  });

  it('is neutral for whoever has no account, and was never asked', () => {
    const roles = partiesOf(FACTS, { studentId: 'student', centreId: 'centre' }).map(({ role }) => role);
    expect(roles).toEqual([
      'Stagiaire',
      'Organisme d’accueil',
      'Établissement d’enseignement',
      'Enseignante référente',
      'Tuteur ou tutrice',
    ]);
  });

  it('numbers its clauses, and says that no gratuity is paid where none is', () => {
    const headings = agreement.document.blocks.flatMap((block) => ('heading' in block ? [block.heading] : []));
    expect(headings.map((heading) => heading.slice(0, 3))).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ', '6. ']);
    expect(JSON.stringify(agreementDocument(LEAST_AGREEMENT, AT).blocks)).toContain('Aucune gratification');
  });

  it('shows what an amendment changes, whether its document is of today or of before', () => {
    const changes = [
      { term: 'Dernier jour du stage', before: '31 juillet 2027', after: '31 août 2027' },
      {
        term: 'Durée',
        before: '4 mois et 30 jours de date à date, 132 jours de présence de 7 h, 924 h',
        after: '5 mois et 30 jours de date à date, 132 jours de présence de 7 h, 924 h',
      },
      { term: 'Téléphone (tutorat)', before: '—', after: FACTS.terms.tutorPhone },
    ];
    const plainly = changesIn(amendment.document).map(({ term, before, after }) => ({
      term,
      before: plain(before),
      after: plain(after),
    }));
    expect(plainly).toEqual(changes.map((one) => ({ ...one, after: plain(one.after) })));
    const ofBefore: OfficialDocument = {
      ...amendment.document,
      blocks: [
        { heading: 'Ce qui change' },
        { heading: 'Tuteur' },
        {
          facts: [
            ['Avant', 'Jeanne Le Bihan'],
            ['Après', 'Marc Ollivier'],
          ],
        },
      ],
    };
    expect(changesIn(ofBefore)).toEqual([{ term: 'Tuteur', before: 'Jeanne Le Bihan', after: 'Marc Ollivier' }]);
  });
});

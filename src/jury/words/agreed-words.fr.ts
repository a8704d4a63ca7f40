import type { Agreed } from '../../people/index.js';
import type { MemberQuality } from '../rules/index.js';

/** What members of a jury are, as each says they are addressed. */
export const qualities: Record<MemberQuality, Agreed> = {
  teacher: { feminine: 'enseignante', masculine: 'enseignant', neutral: 'enseignement' },
  researcher: { feminine: 'chercheuse', masculine: 'chercheur', neutral: 'recherche' },
  qualified: 'personnalité qualifiée',
};

type Word =
  'president' | 'signsAs' | 'substituteSignsAs' | 'present' | 'absent' | 'appointed' | 'convened' | 'professor';

export const agreed: Record<Word, Agreed> = {
  president: { feminine: 'présidente', masculine: 'président', neutral: 'présidence' },
  signsAs: { feminine: 'Présidente du jury', masculine: 'Président du jury', neutral: 'Présidence du jury' },
  substituteSignsAs: {
    feminine: 'Suppléante de la présidence du jury',
    masculine: 'Suppléant de la présidence du jury',
    neutral: 'Suppléance de la présidence du jury',
  },
  present: { feminine: 'présente', masculine: 'présent', neutral: 'en séance' },
  absent: { feminine: 'absente', masculine: 'absent', neutral: 'absence' },
  professor: { feminine: 'Professeure', masculine: 'Professeur', neutral: 'Proposé par' },
  appointed: { feminine: 'Vous êtes nommée à', masculine: 'Vous êtes nommé à', neutral: 'Vous siégez à' },
  convened: { feminine: 'Vous êtes convoquée', masculine: 'Vous êtes convoqué', neutral: 'Le jury vous convoque' },
};

import type { Report, ReportVersion } from '../../src/reports/index.js';

/** How hard the facts are that a paper is written of. */
export interface Hardness {
  readonly periods: number;
  readonly decisions: number;
  /** Letters of a text, where a text may be long. */
  readonly letters: number;
}

export const AT = new Date('2026-11-02T14:03:00.000Z');
export const SHA256 = '5f'.repeat(32);
/** Without a space, in letters of every Latin alphabet, and in those that no font of ours has. */
const NAMES = [
  `Ł${'Wołodyjowskiego-Straßer'.repeat(4).slice(0, 79)}`,
  'Łucja Őry-Straßer, Núñez d’Œuvre « fin de l’ère »',
  'محمد بن عبد الله',
  '李\u3000明',
  'Inès Caradec',
];
export const TITLE = `« L’ère… » – Œuvre — ${'Ingénieriedesœuvresnumériques'.repeat(4).slice(0, 80)}`;
export const WORDS =
  'Le besoin fut dit… « puis » écrit – par l’élève – à Łódź, Nuñez, Őry et Straßer : 12\u202f000\u202f€, œuvre — finie. ';
export const REFERENCE = '2026-0001';

export const nameOf = (index: number): string => NAMES[index % NAMES.length] ?? '';

/** A text of this many letters: blank lines, short and long ones, a word without a space, every way to end a line. */
export function textOf(letters: number): string {
  const lines = `${WORDS}\n\n\n\n\n${WORDS.repeat(2)}${'x'.repeat(200)}\n- un\n- deux\r\n\u2028${WORDS}\u3000fin\f`;
  return lines.repeat(Math.ceil(letters / lines.length)).slice(0, letters);
}

export const REPORT: Report = {
  id: REFERENCE,
  state: 'DRAFT',
  journalSeq: 1,
  standings: ['author'],
  number: REFERENCE,
  kind: 'experience',
  studentId: 'student',
  diplomaId: 'diploma',
  centreId: 'centre',
  course: null,
  confidential: false,
  restricted: false,
  openedAt: AT,
  stateSince: AT,
  dueOn: null,
  currentVersionId: 'version',
  followsId: null,
  opinionId: null,
  opinionSense: null,
  awardId: null,
  returnedBy: null,
  hasProfessor: false,
  officer: null,
  openedAs: 'author',
};

/** A version with this many periods, documents of every role with the longest names, and a plan of many lines. */
export function versionOf({ periods }: Hardness): ReportVersion {
  const declared = Array.from({ length: periods }, (_, index) => ({
    id: `period ${index}`,
    employer: index % 7 === 0 ? TITLE : nameOf(index),
    job: index % 5 === 0 ? nameOf(index) : 'Chargée d’études',
    functions: functionsOf(index),
    from: '2006-01-01',
    to: index === 0 ? null : '2006-12-31',
    approximate: index % 6 === 5,
    rate: 100,
    kind: 'employee' as const,
    nature: index % 4 !== 1,
    level: true,
    significant: index % 3 === 0,
  }));
  return {
    ...EMPTY_VERSION,
    periods: declared,
    documents: (['report', 'annex', 'certificate'] as const).map((role, index) => ({
      id: role,
      role,
      paperId: role,
      name: `${'Rapport_définitif_œuvre'.repeat(5)}…${index}.pdf`,
      sha256: SHA256,
      bytes: 20_999_999,
      pages: 400,
      reading: 'read',
      division: { mainPages: 120, annexesFrom: 121, confirmed: true },
      scan: null,
    })),
    plans: [
      {
        id: 'plan',
        nature: Array.from({ length: 12 }, (_, index) => `${WORDS.repeat(index % 3)} ligne ${index}`).join('\n'),
        months: 12,
        givenAt: AT.toISOString(),
        superseded: false,
        answers: declared.slice(0, 3).map((period, index) => ({ line: index * 2 + 1, period })),
      },
    ],
  };
}

/** Most say little of what was done, some nothing, one all that there is room for. */
function functionsOf(index: number): string {
  if (index === 2) return textOf(2000);
  return index % 4 === 3 ? '' : WORDS.repeat(1 + (index % 3));
}

export const EMPTY_VERSION: ReportVersion = {
  id: 'version',
  reportId: REFERENCE,
  number: 12,
  declarationId: 'declaration',
  frozenAt: null,
  certifiedAt: null,
  sha256: SHA256,
  receiptId: null,
  papersNote: null,
  documents: [],
  periods: [],
  asksExperience: true,
  hasDefence: false,
  defenceOn: null,
  internships: [],
  names: [],
  mustName: false,
  plans: [],
};

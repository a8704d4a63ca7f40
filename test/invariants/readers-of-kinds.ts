import { requestStandings } from '../../src/diploma-requests/rules/index.js';
import type { KindName } from '../../src/desk/index.js';
import { examinationStandings } from '../../src/examinations/rules/sight.js';
import { appealStandings, type AppealSight } from '../../src/jury/rules/index.js';
import { internshipStandings } from '../../src/internships/rules/index.js';
import { withdrawalStandings, type WithdrawalSight } from '../../src/withdrawals/rules/index.js';
import { standingsTowards } from '../../src/reports/rules/index.js';

const [STUDENT, OTHER, CENTRE, ELSEWHERE, JURY] = [
  'the student',
  'somebody',
  'the centre',
  'another centre',
  'the jury',
];
const report = [
  { holderId: STUDENT, heldAs: 'author' },
  { holderId: CENTRE, heldAs: 'registry' },
  { holderId: 'the professor', heldAs: 'professor' },
  { holderId: JURY, heldAs: 'secretary' },
  { holderId: 'a juror', heldAs: 'juror' },
] as const;
const towardsReport = (
  personId: string,
  registryOf: string[] = [],
  coordinatorOf: string[] = [],
  juries: string[] = [],
): string[] =>
  standingsTowards(
    { holders: [personId, ...registryOf, ...coordinatorOf, ...juries], registryOf, coordinatorOf },
    report,
  );
const towardsRequest = (
  personId: string,
  registryOf: string[] = [],
  onReport: ('secretary' | 'juror')[] = [],
): string[] =>
  requestStandings({ personId, registryOf, coordinatorOf: [], onReport }, { studentId: STUDENT, centreId: CENTRE });
const towardsInternship = (personId: string, registryOf: string[] = [], coordinatorOf: string[] = []): string[] =>
  internshipStandings(
    { personId, registryOf, coordinatorOf },
    { studentId: STUDENT, centreId: CENTRE, teacherId: 'the teacher', teacherEndedAt: null },
  );
/** Its host and its tutor are nobody here: they bear a link, to what they sign. */
const READERS_OF_AN_INTERNSHIP = {
  'its student': towardsInternship(STUDENT),
  'another student': towardsInternship(OTHER),
  'its teacher': towardsInternship('the teacher'),
  'the registry of its centre': towardsInternship(OTHER, [CENTRE]),
  'the registry of another': towardsInternship(OTHER, [ELSEWHERE]),
  'the coordinator of its centre': towardsInternship(OTHER, [], [CENTRE]),
  'the coordinator of another': towardsInternship(OTHER, [], [ELSEWHERE]),
  'whoever is both in its centre': towardsInternship(OTHER, [CENTRE], [CENTRE]),
  'whoever bears a link': [],
};

const towardsAppeal = (
  personId: string,
  over: Partial<Pick<AppealSight, 'answersAppeals' | 'secretaryOf'>> = {},
): string[] =>
  appealStandings(
    { personId, answersAppeals: false, secretaryOf: [], ...over },
    { studentId: STUDENT, juryId: JURY, adviserId: 'the president', tookPart: ['the president', 'the professor'] },
  );

const towardsWithdrawal = (personId: string, over: Partial<WithdrawalSight> = {}): string[] =>
  withdrawalStandings(
    { personId, secretaryOf: [], registryOf: [], isGeneralAdministrator: false, ...over },
    {
      studentId: STUDENT,
      juryId: JURY,
      centreId: CENTRE,
      presidentId: 'the president',
      openedAs: 'president',
      memberIds: ['a member'],
    },
  );

/** Its student, its centre, and the commission that is to answer it. */
const towardsExamination = (personId: string, registryOf: string[] = [], isInCommission = false): string[] =>
  examinationStandings(
    { personId, registryOf, coordinatorOf: [], isInCommission },
    { studentId: STUDENT, centreId: CENTRE, chairId: 'the chair' },
  );

/**
 * What people are to one thing of each kind: those it is about, those of its centre, those of another, and those it is
 * nothing to.
 */
export const READERS: Readonly<Record<KindName, Readonly<Record<string, readonly string[]>>>> = {
  examination: {
    'its student': towardsExamination(STUDENT),
    'another student': towardsExamination(OTHER),
    'the registry of its centre': towardsExamination(OTHER, [CENTRE]),
    'the registry of another': towardsExamination(OTHER, [ELSEWHERE]),
    'the chair of its commission': towardsExamination('the chair', [], true),
    'a member of its commission': towardsExamination(OTHER, [], true),
  },
  internship: READERS_OF_AN_INTERNSHIP,
  amendment: READERS_OF_AN_INTERNSHIP,
  report: {
    'its student': towardsReport(STUDENT),
    'another student': towardsReport(OTHER),
    'the registry of its centre': towardsReport(OTHER, [CENTRE]),
    'the registry of another': towardsReport(OTHER, [ELSEWHERE]),
    'the coordinator of its centre': towardsReport(OTHER, [], [CENTRE]),
    'the coordinator of another': towardsReport(OTHER, [], [ELSEWHERE]),
    'whoever is both in its centre': towardsReport(OTHER, [CENTRE], [CENTRE]),
    'its professor': towardsReport('the professor'),
    'its jury’s secretary': towardsReport(OTHER, [], [], [JURY]),
    'another jury’s secretary': towardsReport(OTHER, [], [], ['another jury']),
    'a juror on it': towardsReport('a juror'),
  },
  'diploma-request': {
    'its student': towardsRequest(STUDENT),
    'another student': towardsRequest(OTHER),
    'the registry of its centre': towardsRequest(OTHER, [CENTRE]),
    'the registry of another': towardsRequest(OTHER, [ELSEWHERE]),
    'its jury’s secretary': towardsRequest(OTHER, [], ['secretary']),
    'a juror on it': towardsRequest(OTHER, [], ['juror']),
  },
  'jury-session': {
    'its secretary': ['secretary'],
    'its president': ['president', 'member', 'signer'],
    'whoever chaired a file, and has signed': ['member', 'signatory'],
    'a member': ['member'],
    'the general administrator, while it deliberates': ['general-administrator'],
    'anybody else': [],
  },
  appeal: {
    'its student': towardsAppeal(STUDENT, { answersAppeals: true }),
    'the jury’s secretary': towardsAppeal(OTHER, { secretaryOf: [JURY] }),
    'the president of the session': towardsAppeal('the president', { answersAppeals: true }),
    'whoever answers appeals': towardsAppeal(OTHER, { answersAppeals: true }),
    'whoever answers appeals, and took part': towardsAppeal('the professor', { answersAppeals: true }),
    'anybody else': towardsAppeal(OTHER),
  },
  withdrawal: {
    'its student': towardsWithdrawal(STUDENT, { isGeneralAdministrator: true, registryOf: [CENTRE] }),
    'another student': towardsWithdrawal(OTHER),
    'the president who opened it': towardsWithdrawal('the president'),
    'the general administrator': towardsWithdrawal(OTHER, { isGeneralAdministrator: true }),
    'the jury’s secretary': towardsWithdrawal(OTHER, { secretaryOf: [JURY] }),
    'a member of the jury that deliberates anew': towardsWithdrawal('a member'),
    'the registry of its centre': towardsWithdrawal(OTHER, { registryOf: [CENTRE] }),
    'the registry of another': towardsWithdrawal(OTHER, { registryOf: [ELSEWHERE] }),
  },
};

import { plural, writeDay, writeDays, writeNumber } from '../../platform/web/index.js';
import type { AssessmentWords } from './assessment-words.fr.js';
import { writeExperience } from './write-experience.js';

const days = (fact: string | number | undefined): string => writeDays(Number(fact), 'en');
const span = (fact: string | number | undefined): string => writeExperience(Number(fact), 'en');
const months = (fact: string | number | undefined): string =>
  `${writeNumber(Number(fact), 'en')} ${plural('en', Number(fact), 'month', 'months')}`;
const long = (fact: string | number | undefined): string => `${writeNumber(Number(fact), 'en')}-month`;
const internship = (facts: Readonly<Record<string, string | number>>): string =>
  `Internship from ${writeDay(String(facts['from']), 'en')} to ${writeDay(String(facts['to']), 'en')}, ${writeNumber(Number(facts['hours']), 'en')} h of presence`;
const lacking = (facts: Readonly<Record<string, string | number>>): string =>
  `What is missing: ${days(Number(facts['asked']) - Number(facts['days']))}`;

export const en: AssessmentWords = {
  clauses: {
    inSpecialtyReached: (facts) =>
      `Experience in the specialty, in nature and in level: ${span(facts['days'])}; least required: ${span(facts['asked'])}. This condition is met.`,
    inSpecialtyMissing: (facts) =>
      `Experience in the specialty, in nature and in level: ${span(facts['days'])}; least required: ${span(facts['asked'])}. ${lacking(facts)}.`,
    totalReached: (facts) =>
      `Professional experience in all, in the specialty or not: ${span(facts['days'])}; least required: ${span(facts['asked'])}. This condition is met.`,
    totalMissing: (facts) =>
      `Professional experience in all, in the specialty or not: ${span(facts['days'])}; least required: ${span(facts['asked'])}. ${lacking(facts)}.`,
    activityShown: (facts) => `A professional activity is required: ${span(facts['days'])} counted.`,
    noActivity: () => 'A professional activity is required: none is counted.',
    internshipAsked: (facts) =>
      `When the experience is out of the specialty, a ${long(facts['months'])} internship is required.`,
    internshipToFix: (facts) =>
      `When the experience is out of the specialty, an internship of ${writeNumber(Number(facts['min']), 'en')} to ${months(facts['max'])} is required; its length is still to be fixed.`,
    internshipFixedByFramework: (facts) =>
      `The framework of the diploma fixes the internship at ${months(facts['months'])}.`,
    internshipFixedByCommission: (facts) => `The commission has fixed the internship at ${months(facts['months'])}.`,
    internshipMet: (facts) => `The completed internship reaches the ${months(facts['months'])} required.`,
    internshipNotMet: (facts) => `The completed internship does not reach the ${months(facts['months'])} required.`,
    internshipCounted: (facts) =>
      `${internship(facts)}: certified, in the specialty, its report admissible. It counts.`,
    internshipOutOfSpecialty: (facts) =>
      `${internship(facts)}: certified, but out of the specialty of the diploma. It does not count.`,
    internshipNotOver: (facts) =>
      `${internship(facts)}: it ended after the reference date. On that date it does not count.`,
    internshipNotNamed: (facts) =>
      `${internship(facts)}: certified, but the admissible report presents another internship. It does not count.`,
    internshipReportAwaited: (facts) =>
      `${internship(facts)}: certified, but not counted yet, for the internship report is not admissible yet.`,
    activityReportAwaited: (facts) =>
      `${internship(facts)}: certified, but not counted yet, for the activity report that presents it is not admissible yet.`,
    noInternshipHere: () => 'For this diploma, no internship replaces missing experience.',
    activityReportAsked: () => 'The certificate is validated by an activity report.',
    notRequired: () => 'Professional experience is not required for this certificate.',
    undefinedFamily: () => 'These rules say nothing of this diploma: see its own framework.',
    complementPrescribed: (facts) =>
      `The commission asks for ${months(facts['months'])} more of professional activity: ${facts['nature'] ?? ''}.`,
    candidacyOnly: () => 'This result holds for the candidacy only: the defence of the thesis requires more.',
    selectionToo: () => 'Experience may also be a criterion of selection for applicants: it is not judged here.',
    notContractual: () => 'This is not a contractual document: only the conditions of award in force are binding.',
  },
  warnings: {
    'identical-periods': (facts) =>
      Number(facts['count']) === 1
        ? 'One period is identical to another: a day never counts for more than full time. Check that it was not entered twice.'
        : `${writeNumber(Number(facts['count']), 'en')} periods are identical to others: a day never counts for more than full time. Check that they were not entered twice.`,
    'kind-not-counted': (facts) =>
      Number(facts['count']) === 1
        ? 'One period does not count: neither internships nor volunteering are a professional activity.'
        : `${writeNumber(Number(facts['count']), 'en')} periods do not count: neither internships nor volunteering are a professional activity.`,
    'short-activity': (facts) =>
      `The activity counted is short: ${days(facts['days'])}, under ${days(facts['under'])}.`,
  },
  outcomes: {
    satisfied: 'Condition met',
    'satisfied-by-internship': 'Condition met by the internship',
    internship: 'Internship required',
    complement: 'More experience required',
    'not-required': 'Experience not required',
    undefined: 'See the diploma’s framework',
  },
  meter: {
    title: 'What the diploma requires',
    provisional: (on) => `Forecast on ${on}`,
    on: (on) => `On ${on}`,
    inSpecialty: 'In the specialty',
    total: 'In all, in the specialty or not',
    measured: (got, asked) => `${got} · least required: ${asked}`,
    missing: (count) => `${days(count)} missing`,
    reached: 'reached',
    drawn: (what, got, asked) => `${what}: ${got} acquired, at least ${asked} required`,
    table: 'The count, in days',
    measure: 'Experience',
    acquired: 'Acquired',
    asked: 'Required',
    lacking: 'Missing',
    rule: 'Rule',
    nothing: 'nothing',
    wayOne: 'To complete, what is missing:',
    ways: 'To complete, one or the other:',
    inSpecialtyDays: (count) => `${days(count)} in the specialty`,
    anyDays: (count) => `${days(count)} of activity, in the specialty or not`,
    ofWhich: (any, inSpecialty) => `${days(any)} of activity, of which ${days(inSpecialty)} in the specialty`,
    afterwards: (least, most) =>
      least === most ? `, then a ${long(most)} internship` : `, then an internship of ${least} to ${months(most)}`,
    internship: (least, most) =>
      least === most
        ? `A ${long(most)} internship is to be completed.`
        : `An internship of ${least} to ${months(most)} is to be completed; its length is still to be fixed.`,
    earliest: (date) => `If the present job goes on as it is, the condition will be met on ${writeDay(date, 'en')}.`,
    warnings: 'To be checked',
    why: 'Rule by rule',
    ruleset: ({ id, version, source, variantOf }) =>
      `Rules “${id}”, version ${version}. Source: ${source}.${variantOf === undefined ? '' : ` Variant of the centre ${variantOf}: the national rules do not apply here.`}`,
  },
  twice: {
    title: 'What the diploma requires',
    caption: (on) => `Experience on ${on}`,
    what: 'Count',
    declared: 'As declared',
    retained: 'As the professor retains it',
    outcome: 'Result',
    inSpecialty: 'In the specialty',
    total: 'In all',
    lacking: 'Left to do',
    nothing: 'nothing',
    differs: 'What the professor retains changes the result.',
    atDefence: (date) => `At the defence, planned on ${date}`,
    forecast: 'A forecast supposes that the present job goes on until then; it is never a decision.',
    outcomeAtDefence: (date) => `Forecast at the defence, ${date}`,
    whyDeclared: 'Rule by rule, as declared',
    whyRetained: 'Rule by rule, as the professor retains it',
    advises: 'This calculation advises: the professor proposes, the jury decides.',
    byCommission: {
      retained: 'As the commission retained it',
      differs: 'What the commission retained changes the result.',
      whyRetained: 'Rule by rule, as the commission retained it',
      advises: 'This calculation advises: the commission answers, the jury decides.',
    },
  },
  timeline: {
    label: (count, on) =>
      `Timeline of ${count} ${plural('en', count, 'period', 'periods')} up to ${on}. The table below says the same.`,
    counted: 'Counted',
    legendIn: 'in the specialty',
    legendOut: 'out of the specialty, or at another level',
    legendSuspended: 'suspended',
    legendNone: 'does not count',
    asTable: 'See as a table',
    declared: 'Declared',
    retained: 'Retained',
    same: 'as declared',
    labelTwice: (count, on) =>
      `Timeline of ${count} ${plural('en', count, 'period', 'periods')} up to ${on}: what is declared and, under the same years, what is retained. The table below says the same.`,
    caption: 'Periods',
    name: 'Period',
    numbered: (number) => `Period ${number}`,
    dates: 'Dates',
    rate: 'Rate',
    counts: 'Counts as',
  },
};

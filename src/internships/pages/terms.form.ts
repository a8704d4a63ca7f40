import { Day, Email, Id, Shaped, Text, Ticked, Whole, type Typed } from '../../platform/web/index.js';
import { CLAUSES, type Terms } from '../rules/index.js';

const HOURS = /^(?:(?:[1-9]|[1-3]\d|4[0-7])(?:[.,]\d{1,2})?|48)$/;
const EUROS = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** The terms of an agreement as they are typed; whatever is empty waits, and the filing says what is missing. */
export class TermsForm {
  @Day() startsOn?: string;
  @Day() endsOn?: string;
  @Shaped(HOURS, 'internships.hoursMalformed') weeklyHours: string;
  @Whole({ atLeast: 1, atMost: 3000 }) totalHours?: number;
  @Text() hostName: string;
  @Shaped(/^(?:\d\s?){14}$/, 'internships.siretMalformed') hostSiret: string;
  @Text({ atMost: 400 }) hostAddress: string;
  @Shaped(/^[A-Za-z]{2}$/, 'internships.countryMalformed') hostCountry: string;
  @Whole({ atLeast: 1 }) hostStaff?: number;
  @Text() hostRepresentative: string;
  @Text() hostQuality: string;
  @Email() hostEmail: string;
  @Text() post: string;
  @Text() tutorName: string;
  @Text() tutorQuality: string;
  @Email() tutorEmail: string;
  @Text({ atMost: 40 }) tutorPhone: string;
  @Ticked() hostIsTutor: boolean;
  @Id() teacherId?: string;
  @Shaped(EUROS, 'internships.centsMalformed') gratuity: string;
  @Whole({ atMost: 5000 }) courseHours?: number;
  @Text({ atMost: 4000 }) skills: string;
  @Text({ atMost: 4000 }) tasks: string;
  @Text({ atMost: 2000 }) presence: string;
  @Text({ atMost: 2000 }) supervision: string;
  @Text({ atMost: 2000 }) gratuityPayment: string;
  @Text({ atMost: 2000 }) protection: string;
  @Text({ atMost: 2000 }) liability: string;
  @Text({ atMost: 2000 }) absences: string;
  @Text({ atMost: 2000 }) suspension: string;
  @Text({ atMost: 2000 }) validation: string;
  @Text({ atMost: 2000 }) benefits: string;
  @Text({ atMost: 2000 }) internalRules: string;
  @Text({ atMost: 2000 }) attestation: string;
}

/** The terms that a form gives. */
export function termsFrom(form: TermsForm): Terms {
  const {
    startsOn,
    endsOn,
    weeklyHours,
    totalHours,
    hostSiret,
    hostCountry,
    hostStaff,
    hostIsTutor,
    teacherId,
    gratuity,
    courseHours,
    ...texts
  } = form;
  return {
    startsOn: startsOn ?? null,
    endsOn: endsOn ?? null,
    weeklyHours: numberIn(weeklyHours),
    totalHours: totalHours ?? null,
    hostSiret: hostSiret.replace(/\s/g, ''),
    hostCountry: hostCountry.toUpperCase() || 'FR',
    hostStaff: hostStaff ?? null,
    teacherId: teacherId ?? null,
    gratuityCents: centsIn(gratuity),
    courseHours: courseHours ?? null,
    hostIsTutor,
    hostName: texts.hostName,
    hostAddress: texts.hostAddress,
    hostRepresentative: texts.hostRepresentative,
    hostQuality: texts.hostQuality,
    hostEmail: texts.hostEmail,
    post: texts.post,
    // One person has one name and one address: they need not be written twice.
    tutorName: hostIsTutor ? texts.tutorName || texts.hostRepresentative : texts.tutorName,
    tutorQuality: texts.tutorQuality,
    tutorEmail: hostIsTutor ? texts.tutorEmail || texts.hostEmail : texts.tutorEmail,
    tutorPhone: texts.tutorPhone,
    clauses: Object.fromEntries(CLAUSES.map((name) => [name, texts[name]])) as Terms['clauses'],
  };
}

/** The fields as they begin, from terms. */
export function typedOfTerms(
  { clauses, weeklyHours, totalHours, hostStaff, hostIsTutor, gratuityCents, courseHours, ...texts }: Terms,
  locale: 'fr' | 'en',
): Typed {
  const text = (value: number | null): string => (value === null ? '' : String(value));
  const decimal = (value: string): string => (locale === 'fr' ? value.replace('.', ',') : value);
  return {
    ...Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, value ?? ''])),
    ...clauses,
    hostIsTutor: hostIsTutor ? 'yes' : '',
    totalHours: text(totalHours),
    hostStaff: text(hostStaff),
    courseHours: text(courseHours),
    weeklyHours: decimal(text(weeklyHours)),
    gratuity: gratuityCents === null ? '' : decimal((gratuityCents / 100).toFixed(2)),
  };
}

/** « 4,50 » euros as cents; null when nothing was typed. */
export function centsIn(euros: string): number | null {
  const number = numberIn(euros);
  return number === null ? null : Math.round(number * 100);
}

function numberIn(text: string): number | null {
  return text === '' ? null : Number(text.replace(',', '.'));
}

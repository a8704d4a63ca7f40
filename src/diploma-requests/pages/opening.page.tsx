import type { VNode } from 'preact';
import { EnrolmentField, pageOfOpening } from '../../diplomas/index.js';
import { academicYearOf, writeAcademicYear } from '../../institution/index.js';
import { localDate } from '../../platform/clock/index.js';
import { addressOf, Select, type Filled, type Locale } from '../../platform/web/index.js';
import { openRequest } from '../acts/open-request.js';
import { REQUEST } from '../request.js';
import { words } from '../words/words.js';
import { OpenRequestForm } from './request.form.js';

/** A diploma request is opened. */
export const OpeningPage = pageOfOpening(REQUEST, {
  form: OpenRequestForm,
  words: (locale) => words(locale).open,
  onPaper: { words: (locale) => words(locale).open, studentUnknown: 'requests.studentUnknown' },
  list: (locale) => words(locale).list,
  fields: ({ field, student, enrolments, filled, now, reader }) => {
    const w = words(reader.locale).open;
    const thisYear = academicYearOf(localDate(now, reader.timeZone));
    return (
      <>
        {wayToTheOpenOne(filled, reader.locale)}
        {student}
        <EnrolmentField {...field('enrolment')} label={w.enrolment} enrolments={enrolments} />
        <Select
          {...field('year')}
          label={w.year}
          options={[thisYear, thisYear + 1].map((year) => ({ value: String(year), text: writeAcademicYear(year) }))}
        />
      </>
    );
  },
  act: (tx, actor, { enrolment, year }, onPaper) =>
    openRequest(tx, actor, { ...enrolment, academicYear: year, ...onPaper }),
  next: (id) => addressOf('/diploma-requests/:id/submission', { id }),
  done: 'requests.opened',
});

/** One for the same diploma and year is open (W18): one goes on with it. */
function wayToTheOpenOne({ errors }: Filled, locale: Locale): VNode | null {
  const open = errors.find(({ code }) => code === 'requests.alreadyOpen')?.facts;
  return open ? (
    <p class="govuk-body">
      <a class="govuk-link" href={addressOf('/diploma-requests/:id', { id: String(open['id']) })}>
        {words(locale).open.goOn(String(open['number']))}
      </a>
    </p>
  ) : null;
}

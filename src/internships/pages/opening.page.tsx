import { EnrolmentField, pageOfOpening } from '../../diplomas/index.js';
import { addressOf, Radios } from '../../platform/web/index.js';
import { openInternship } from '../acts/open-internship.js';
import { standardClauses } from '../acts/standard-clauses.js';
import { INTERNSHIP } from '../internship.js';
import { TRAINEE_STATUSES } from '../rules/index.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/words.js';
import { OpenInternshipForm } from './internship.form.js';

/** A student asks for an agreement. */
export const OpeningPage = pageOfOpening(INTERNSHIP, {
  form: OpenInternshipForm,
  words: (locale) => words(locale).open,
  list: (locale) => words(locale).list,
  fields: ({ field, enrolments, reader }) => {
    const { open: w, statusHints } = words(reader.locale);
    const { statuses } = agreementWords(reader.locale);
    return (
      <>
        <EnrolmentField {...field('enrolment')} label={w.enrolment} enrolments={enrolments} />
        <Radios
          {...field('status')}
          label={w.status}
          options={TRAINEE_STATUSES.map((one) => ({ value: one, text: statuses[one], hint: statusHints[one] }))}
        />
      </>
    );
  },
  act: (tx, actor, { enrolment, status }) =>
    openInternship(tx, actor, { ...enrolment, traineeStatus: status, clauses: standardClauses() }),
  next: (id) => addressOf('/internships/:id/submission', { id }),
  done: 'internships.opened',
});

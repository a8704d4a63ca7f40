import { EnrolmentField, pageOfOpening } from '../../diplomas/index.js';
import { addressOf } from '../../platform/web/index.js';
import { openExamination } from '../acts/open-examination.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { OpenExaminationForm } from './examination.form.js';

/** An early examination is asked for. */
export const OpeningPage = pageOfOpening(EXAMINATION, {
  form: OpenExaminationForm,
  words: (locale) => words(locale).open,
  onPaper: { words: (locale) => words(locale).open, studentUnknown: 'examinations.studentUnknown' },
  list: (locale) => words(locale).list,
  fields: ({ field, student, enrolments, reader }) => (
    <>
      {student}
      <EnrolmentField {...field('enrolment')} label={words(reader.locale).open.enrolment} enrolments={enrolments} />
    </>
  ),
  act: (tx, actor, { enrolment }, onPaper) => openExamination(tx, actor, { ...enrolment, ...onPaper }),
  next: (id) => addressOf('/examinations/:id/submission', { id }),
  done: 'examinations.opened',
});

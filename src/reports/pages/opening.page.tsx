import { EnrolmentField, pageOfOpening } from '../../diplomas/index.js';
import { isRefusal } from '../../platform/refusal/index.js';
import { addressOf, Radios, TextField } from '../../platform/web/index.js';
import { openReport } from '../acts/open-report.js';
import { REPORT } from '../report.js';
import { REPORT_KINDS, usualReportKind } from '../rules/index.js';
import { words } from '../words/words.js';
import { OpenForm } from './report.form.js';

/** A report file is opened. */
export const OpeningPage = pageOfOpening(REPORT, {
  form: OpenForm,
  typed: { kind: usualReportKind() },
  words: (locale) => words(locale).open,
  onPaper: { words: (locale) => words(locale).open, studentUnknown: 'reports.studentUnknown' },
  list: (locale) => words(locale).list,
  fields: ({ field, student, enrolments, reader }) => {
    const { open: w, kinds } = words(reader.locale);
    return (
      <>
        {student}
        <Radios
          {...field('kind')}
          label={w.kind}
          options={REPORT_KINDS.map((kind) => ({ value: kind, text: kinds[kind], hint: w.kindHints[kind] }))}
        />
        <EnrolmentField {...field('enrolment')} label={w.enrolment} enrolments={enrolments} inFull />
        <TextField {...field('course')} label={w.course} />
      </>
    );
  },
  act: async (tx, actor, { kind, enrolment, course }, onPaper) => {
    const opened = await openReport(tx, actor, { kind, ...enrolment, course, ...onPaper });
    return isRefusal(opened) ? opened : opened.reportId;
  },
  next: (id) => addressOf('/reports/:id/submission', { id }),
  done: 'reports.opened',
});

import { pageOfMove } from '../../people/index.js';
import { ConfirmForm, Select } from '../../platform/web/index.js';
import { appointTeacher, teachersFor } from '../acts/appoint-teacher.js';
import { INTERNSHIP } from '../internship.js';
import { words as agreementWords } from '../words/agreement-words.js';
import { words } from '../words/words.js';
import { AppointmentForm } from './internship.form.js';
import { askedBy, WhatIsAsked } from './what-is-asked.part.js';

/** Another referent teacher is named, where the one of a request teaches there no longer. */
export const AppointmentPage = pageOfMove(INTERNSHIP, 'appoint', {
  form: AppointmentForm,
  find: async (tx, internship) => ({
    found: { teachers: await teachersFor(tx, internship), ...(await askedBy(tx, internship)) },
  }),
  show({ thing, found: { teachers, ...asked }, field, action, cancel, reader }) {
    const w = words(reader.locale);
    return {
      title: w.appointment.title,
      lead: w.appointment.lead(asked.contents.teacher ?? ''),
      body: (
        <>
          <ConfirmForm action={action} button={w.appointment.button} cancel={cancel}>
            <Select
              {...field('teacherId')}
              label={agreementWords(reader.locale).terms.teacherId}
              blank={w.submission.teacherBlank}
              options={teachers.map(({ id, name: text }) => ({ value: id, text }))}
            />
          </ConfirmForm>
          <WhatIsAsked internship={thing} {...asked} reader={reader} />
        </>
      ),
    };
  },
  act: (tx, actor, internship, { teacherId }) => appointTeacher(tx, actor, internship, teacherId ?? null),
  done: 'internships.appointed',
});

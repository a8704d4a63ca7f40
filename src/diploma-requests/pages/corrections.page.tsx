import { answerDueIn } from '../../diplomas/index.js';
import { pageOfMove } from '../../people/index.js';
import { ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { Radios } from '../../platform/web/index.js';
import { FAULTS } from '../../reports/index.js';
import { findIncomplete } from '../acts/return-request.js';
import { REQUEST } from '../request.js';
import { words } from '../words/words.js';
import { IncompleteForm } from './request.form.js';

/** The registry gives a request back to be completed: points to answer, and by when. */
export const CorrectionsPage = pageOfMove(REQUEST, 'findIncomplete', {
  form: IncompleteForm,
  find: async (tx, { centreId }) => ({
    found: undefined,
    typed: { fault: 'incomplete', dueOn: await answerDueIn(tx, centreId) },
  }),
  show({ field, filled, action, cancel, reader }) {
    const w = words(reader.locale).returning;
    return {
      title: w.title,
      body: (
        <ReturningForm action={action} cancel={cancel} words={w} filled={filled}>
          <Radios
            {...field('fault')}
            label={w.fault}
            options={FAULTS.map((fault) => ({ value: fault, text: w.faults[fault] }))}
            inline
          />
        </ReturningForm>
      ),
    };
  },
  act: (tx, actor, request, { fault, dueOn, points }) =>
    findIncomplete(tx, actor, request, { fault, dueOn, points: points.split('\n') }),
  done: 'requests.returned',
});

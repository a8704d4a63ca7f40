import { answerDueIn } from '../../diplomas/index.js';
import { pageOfMove } from '../../people/index.js';
import { ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { askMore, findIncomplete } from '../acts/return-examination.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { IncompleteExaminationForm } from './examination.form.js';

/** The chair asks for more, in the same way. */
export const MorePage = pageOfMove(EXAMINATION, 'askMore', {
  form: IncompleteExaminationForm,
  find: async (tx, { centreId }) => ({ found: undefined, typed: { dueOn: await answerDueIn(tx, centreId) } }),
  show({ filled, action, cancel, reader }) {
    const { askingMore, returning } = words(reader.locale);
    return {
      title: askingMore.title,
      lead: askingMore.lead,
      body: (
        <ReturningForm
          action={action}
          cancel={cancel}
          words={{ ...returning, button: askingMore.button }}
          filled={filled}
        />
      ),
    };
  },
  act: (tx, actor, examination, { dueOn, points }) =>
    askMore(tx, actor, examination, { dueOn, points: points.split('\n') }),
  done: 'examinations.returned',
});

/** The registry gives an examination back to be completed: points to answer, and by when. */
export const CorrectionsPage = pageOfMove(EXAMINATION, 'findIncomplete', {
  form: IncompleteExaminationForm,
  find: async (tx, { centreId }) => ({ found: undefined, typed: { dueOn: await answerDueIn(tx, centreId) } }),
  show({ filled, action, cancel, reader }) {
    const w = words(reader.locale).returning;
    return {
      title: w.title,
      body: <ReturningForm action={action} cancel={cancel} words={w} filled={filled} />,
    };
  },
  act: (tx, actor, examination, { dueOn, points }) =>
    findIncomplete(tx, actor, examination, { dueOn, points: points.split('\n') }),
  done: 'examinations.returned',
});

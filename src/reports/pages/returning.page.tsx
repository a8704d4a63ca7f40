import { answerDueIn } from '../../diplomas/index.js';
import { pageOfMove } from '../../people/index.js';
import { ReturningForm } from '../../platform/lifecycle/pages/index.js';
import { Radios } from '../../platform/web/index.js';
import { returnReport } from '../acts/return-report.js';
import { FAULTS } from '../data/returns.store.js';
import { REPORT } from '../report.js';
import { words } from '../words/words.js';
import { ReturnForm } from './report.form.js';

/** The registry gives a deposited file back to be completed. */
export const ReturnPage = returningPage('registry');

/** The professor gives a file back to be corrected. */
export const CorrectionsPage = returningPage('professor');

/** Points to answer, and by when: the same page for the registry and for the professor, but for its title. */
function returningPage(by: 'registry' | 'professor') {
  return pageOfMove(REPORT, by === 'registry' ? 'return' : 'returnForCorrections', {
    form: ReturnForm,
    find: async (tx, { centreId }) => ({
      found: undefined,
      typed: { fault: 'incomplete', dueOn: await answerDueIn(tx, centreId) },
    }),
    show({ field, filled, action, cancel, reader }) {
      const w = words(reader.locale).returning;
      return {
        title: by === 'registry' ? w.title : w.titleProfessor,
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
    act: (tx, actor, report, { fault, dueOn, points }) =>
      returnReport(tx, actor, report, by, { fault, dueOn, points: points.split('\n') }),
    done: 'reports.returned',
  });
}

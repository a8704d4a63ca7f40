import { pageOfMove } from '../../people/index.js';
import { ConfirmForm, TextArea } from '../../platform/web/index.js';
import { admitReport } from '../acts/admit-report.js';
import { REPORT } from '../report.js';
import { words } from '../words/words.js';
import { AdmissionForm } from './report.form.js';

/** The registry finds a deposited file complete, and notes what it saw of the employers' certificates. */
export const AdmissionPage = pageOfMove(REPORT, 'admit', {
  form: AdmissionForm,
  show({ field, action, cancel, reader }) {
    const w = words(reader.locale).admission;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <ConfirmForm action={action} button={w.button} cancel={cancel}>
          <TextArea {...field('note')} label={w.note} hint={w.noteHint} rows={4} atMost={2000} />
        </ConfirmForm>
      ),
    };
  },
  act: (tx, actor, report, { note = '' }) => admitReport(tx, actor, report, note),
  done: 'reports.admitted',
});

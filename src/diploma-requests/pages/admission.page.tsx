import { pageOfMove } from '../../people/index.js';
import { Form, Inset, Submit, TextArea, Tick } from '../../platform/web/index.js';
import { reportForThePortal } from '../../reports/index.js';
import { admitRequest } from '../acts/admit-request.js';
import { REQUEST } from '../request.js';
import { words } from '../words/words.js';
import { ConditionsForm } from './request.form.js';

/** The registry certifies the other conditions of a request: it is admissible, or waits for the opinion on its file. */
export const AdmissionPage = pageOfMove(REQUEST, 'admit', {
  form: ConditionsForm,
  async find(tx, { reportId }) {
    const report = reportId === null ? undefined : await reportForThePortal(tx, reportId);
    return { found: { isProposed: report?.state === 'OPINION_PROPOSED' } };
  },
  show({ found: { isProposed }, field, action, cancel, reader }) {
    const w = words(reader.locale).admission;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <Form action={action}>
          <Inset>{isProposed ? w.opinionThere : w.opinionNotYet}</Inset>
          <Tick {...field('certified')} label={w.certify} />
          <TextArea {...field('note')} label={w.note} hint={w.noteHint} rows={3} atMost={2000} />
          <Submit cancel={cancel}>{w.button}</Submit>
        </Form>
      ),
    };
  },
  act: (tx, actor, request, given) => admitRequest(tx, actor, request, given),
  done: 'requests.checked',
});

import { pageOfMove } from '../../people/index.js';
import { Form, Inset, Submit, TextArea, Tick } from '../../platform/web/index.js';
import { reportForThePortal } from '../../reports/index.js';
import { admitRequest } from '../acts/admit-request.js';
import { countHeld } from '../data/held-credits.store.js';
import { conditionsOf } from '../data/conditions.store.js';
import { REQUEST } from '../request.js';
import { words } from '../words/words.js';
import { ConditionsShown } from './conditions.part.js';
import { ConditionsForm } from './request.form.js';

/** The registry certifies the other conditions of a request: it is admissible, or waits for the opinion on its file. */
export const AdmissionPage = pageOfMove(REQUEST, 'admit', {
  form: ConditionsForm,
  async find(tx, request) {
    const { reportId } = request;
    const report = reportId === null ? undefined : await reportForThePortal(tx, reportId);
    const { holdsAll } = await countHeld(tx, request.id);
    return {
      found: {
        holdsAll,
        isProposed: report?.state === 'OPINION_PROPOSED',
        conditions: await conditionsOf(tx, request),
      },
    };
  },
  show({ found: { holdsAll, isProposed, conditions }, field, action, cancel, reader }) {
    const w = words(reader.locale).admission;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <Form action={action}>
          <ConditionsShown conditions={conditions} reader={reader} />
          <Inset>{holdsAll ? words(reader.locale).held.wholly : isProposed ? w.opinionThere : w.opinionNotYet}</Inset>
          {conditions.length === 0 ? <Tick {...field('certified')} label={w.certify} /> : null}
          <TextArea {...field('note')} label={w.note} hint={w.noteHint} rows={3} atMost={2000} />
          <Submit cancel={cancel}>{conditions.length === 0 ? w.button : w.check}</Submit>
        </Form>
      ),
    };
  },
  act: (tx, actor, request, given) => admitRequest(tx, actor, request, given),
  done: 'requests.checked',
});

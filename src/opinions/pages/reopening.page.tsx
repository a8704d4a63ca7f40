import { pageOfMove } from '../../people/index.js';
import { addressOf, ConfirmForm, Text, TextArea } from '../../platform/web/index.js';
import { REPORT } from '../../reports/index.js';
import { reopenOpinion } from '../acts/reopen-opinion.js';
import { words } from '../words/words.js';

class ReopeningForm {
  @Text({ required: 'opinions.reasonMissing', atMost: 4000 }) reason: string;
}

/** The professor takes the proposed opinion back, with a reason, and goes on at the desk. */
export const ReopeningPage = pageOfMove(REPORT, 'reopen', {
  form: ReopeningForm,
  show({ field, action, cancel, reader }) {
    const w = words(reader.locale).reopening;
    return {
      title: w.title,
      body: (
        <ConfirmForm action={action} button={w.button} cancel={cancel}>
          <p class="govuk-body">{w.consequence}</p>
          <TextArea {...field('reason')} label={w.reason} rows={4} atMost={4000} />
        </ConfirmForm>
      ),
    };
  },
  act: (tx, actor, report, { reason }) => reopenOpinion(tx, actor, report, reason),
  done: 'opinions.reopened',
  goesTo: ({ id }) => addressOf('/reports/:id/opinion', { id }),
});

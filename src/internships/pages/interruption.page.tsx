import { pageOfMove } from '../../people/index.js';
import { ConfirmForm, DateField, Radios, TextArea, Tick } from '../../platform/web/index.js';
import { interruptInternship, postponeInternship, settleInternship } from '../acts/interrupt-internship.js';
import { INTERNSHIP } from '../internship.js';
import { SETTLEMENTS } from '../rules/index.js';
import { words } from '../words/after-words.js';
import { InterruptionForm, SettlementForm } from './after.form.js';

/** An interruption is noted: from which day, why, and whether the trainee broke it off (L124-15). */
export const InterruptionPage = pageOfMove(INTERNSHIP, 'interrupt', {
  form: InterruptionForm,
  show({ field, action, cancel, reader }) {
    const w = words(reader.locale).pages.interruption;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <ConfirmForm action={action} button={w.button} cancel={cancel} grave>
          <DateField {...field('on')} label={w.on} />
          <TextArea {...field('reason')} label={w.motive} rows={4} atMost={2000} />
          <Tick {...field('byTrainee')} label={w.byTrainee} hint={w.byTraineeHint} />
        </ConfirmForm>
      ),
    };
  },
  act: (tx, actor, internship, { on, reason: motive, byTrainee }) =>
    interruptInternship(tx, actor, internship, { on, motive, byTrainee }),
  done: 'internships.interrupted',
});

/** It ends so: the institution settles it. */
export const SettlementPage = pageOfMove(INTERNSHIP, 'settle', {
  form: SettlementForm,
  show({ field, action, cancel, reader }) {
    const {
      pages: { settlement: w },
      settlements,
    } = words(reader.locale);
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <ConfirmForm action={action} button={w.button} cancel={cancel}>
          <Radios
            {...field('settlement')}
            label={w.settlement}
            options={SETTLEMENTS.map((one) => ({ value: one, text: settlements[one] }))}
          />
          <TextArea {...field('reason')} label={w.reason} rows={5} atMost={4000} />
        </ConfirmForm>
      ),
    };
  },
  act: (tx, actor, internship, given) => settleInternship(tx, actor, internship, given),
  done: 'internships.settled',
});

/** Or so: a signed amendment lets the internship go on. */
export const ResumptionPage = pageOfMove(INTERNSHIP, 'postpone', {
  show({ action, cancel, reader }) {
    const w = words(reader.locale).pages.resumption;
    return { title: w.title, lead: w.lead, body: <ConfirmForm action={action} button={w.button} cancel={cancel} /> };
  },
  act: (tx, actor, internship) => postponeInternship(tx, actor, internship),
  done: 'internships.resumed',
});

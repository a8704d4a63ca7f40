import { pageOfMove } from '../../people/index.js';
import { DateField, FieldGroup, Form, Submit, TextField } from '../../platform/web/index.js';
import { conveneCommission } from '../acts/convene-commission.js';
import { EXAMINATION } from '../examination.js';
import { words } from '../words/words.js';
import { ConveningForm } from './examination.form.js';

/** Rows offered for the members of a commission. */
const ROWS = 5;

/** The registry convenes a commission: its day, and its members by the addresses of their accounts. */
export const CommissionPage = pageOfMove(EXAMINATION, 'convene', {
  form: ConveningForm,
  show({ field, action, cancel, reader }) {
    const w = words(reader.locale).convening;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <Form action={action}>
          <DateField {...field('heldOn')} label={w.heldOn} />
          <FieldGroup {...field('members')} label={w.members} hint={w.membersHint}>
            {Array.from({ length: ROWS }, (_, index) => (
              <TextField
                key={index}
                {...field(`members[${index}].email`)}
                label={w.member(index + 1)}
                type="email"
                autocomplete="off"
              />
            ))}
          </FieldGroup>
          <Submit cancel={cancel}>{w.button}</Submit>
        </Form>
      ),
    };
  },
  act: (tx, actor, examination, { heldOn, members }) =>
    conveneCommission(tx, actor, examination, { heldOn, emails: members.map(({ email }) => email) }),
  done: 'examinations.convened',
});

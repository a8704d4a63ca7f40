import { pageOfMove } from '../../people/index.js';
import { ConfirmForm, TextArea } from '../../platform/web/index.js';
import { approveInternship } from '../acts/approve-internship.js';
import { INTERNSHIP } from '../internship.js';
import { words } from '../words/words.js';
import { ApprovalForm } from './internship.form.js';
import { askedBy, OtherDecisions, WhatIsAsked } from './what-is-asked.part.js';

/** The referent teacher says that the tasks fit the diploma, and why (R37). */
export const ApprovalPage = pageOfMove(INTERNSHIP, 'approve', {
  form: ApprovalForm,
  find: async (tx, internship) => ({ found: await askedBy(tx, internship) }),
  show({ thing, found, field, action, cancel, reader }) {
    const w = words(reader.locale).approval;
    return {
      title: w.title,
      lead: w.lead,
      body: (
        <>
          <WhatIsAsked internship={thing} {...found} reader={reader} />
          <ConfirmForm action={action} button={w.button} cancel={cancel}>
            <TextArea {...field('comment')} label={w.comment} hint={w.commentHint} rows={5} atMost={4000} />
          </ConfirmForm>
          <OtherDecisions id={thing.id} words={w} />
        </>
      ),
    };
  },
  act: (tx, actor, internship, { comment }) => approveInternship(tx, actor, internship, comment),
  done: 'internships.approved',
});

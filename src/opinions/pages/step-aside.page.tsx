import type { VNode } from 'preact';
import {
  ConfirmForm,
  fieldsOf,
  Radios,
  TextArea,
  useReader,
  addressOf,
  type Filled,
} from '../../platform/web/index.js';
import { DECLINE_KINDS } from '../rules/index.js';
import { words } from '../words/words.js';

interface Props {
  readonly reportId: string;
  readonly move: 'decline' | 'release';
  /** The professor's own act; the coordinator's otherwise. */
  readonly own: boolean;
  readonly professorName: string;
  readonly filled: Filled;
}

/** What follows from it, then why. */
export function StepAsidePage({ reportId, move, own, professorName, filled }: Props): VNode {
  const reader = useReader();
  const { stepAside: w, declineKinds } = words(reader.locale);
  const field = fieldsOf(filled, reader);
  return (
    <ConfirmForm
      action={addressOf('/reports/:id/decline', { id: reportId })}
      button={(own ? w.buttons : w.buttonsForCoordinator)[move]}
      cancel={addressOf('/reports/:id', { id: reportId })}
    >
      <input type="hidden" name="move" value={move} />
      <p class="govuk-body">
        {own ? w.consequence : w.consequenceForCoordinator(professorName)}
        {move === 'release' ? ` ${w.draftStays}` : ''}
      </p>
      <Radios
        {...field('kind')}
        label={w.kind}
        options={DECLINE_KINDS.map((kind) => ({ value: kind, text: declineKinds[kind], hint: w.kindHints[kind] }))}
      />
      <TextArea {...field('text')} label={w.text} hint={w.textHint} rows={4} atMost={4000} />
    </ConfirmForm>
  );
}

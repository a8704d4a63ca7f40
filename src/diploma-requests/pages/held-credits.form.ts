import { Choice, Day, Text, Whole } from '../../platform/web/index.js';
import { HELD_KINDS, type HeldKind } from '../rules/index.js';

/** The document of the decision comes beside these. */
export class HeldCreditsForm {
  @Choice(HELD_KINDS, { required: 'requests.heldKindMissing' }) kind: HeldKind;
  @Text({ required: 'requests.heldBodyMissing' }) body: string;
  @Day({ required: 'requests.heldDayMissing' }) decidedOn: string;
  @Text({ required: 'requests.heldReferenceMissing' }) reference: string;
  @Whole({ required: 'requests.heldCreditsMissing', atLeast: 1, atMost: 300 }) credits: number;
}

export class RemovalForm {
  @Text({ required: 'requests.heldRemovedWhy', atMost: 2000 }) reason: string;
}

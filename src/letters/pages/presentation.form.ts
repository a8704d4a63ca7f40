import { Choice, Day, Text } from '../../platform/web/index.js';
import { PRESENTATION_OUTCOMES, type PresentationOutcome } from '../rules/index.js';

/** What the registry says of a registered letter; its proof comes beside. */
export class PresentationForm {
  @Text({ required: 'letters.numberMissing', atMost: 60 }) number: string;
  @Day({ required: 'letters.presentedOnMissing' }) presentedOn: string;
  @Choice(PRESENTATION_OUTCOMES, { required: 'letters.outcomeMissing' }) outcome: PresentationOutcome;
  @Text({ atMost: 1000 }) reason: string;
}

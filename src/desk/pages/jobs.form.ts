import { Choice, Text } from '../../platform/web/index.js';

/** What becomes of the letters that a restored portal had not sent. */
export class ReleaseForm {
  @Choice(['leave', 'stay'], { required: 'jobs.lettersMissing' })
  letters: 'leave' | 'stay';
}

export class AbandonmentForm {
  @Text({ required: 'jobs.reasonMissing', atMost: 500 })
  reason: string;
}

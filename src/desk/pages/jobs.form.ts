import { Text } from '../../platform/web/index.js';

export class AbandonmentForm {
  @Text({ required: 'jobs.reasonMissing', atMost: 500 })
  reason: string;
}

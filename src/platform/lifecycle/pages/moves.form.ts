import { Text } from '../../web/index.js';

/** What the common page of a move may send: a reason, where one is asked. */
export class MoveForm {
  @Text({ atMost: 4000 }) reason?: string;
}

import { Choice, Day, Text } from '../../platform/web/index.js';
import { GROUNDS, type Ground } from '../rules/index.js';

export class OpeningForm {
  @Text({ required: 'withdrawals.fileMissing', atMost: 40 }) file: string;
  @Choice(GROUNDS, { required: 'withdrawals.groundMissing' }) ground: Ground;
  @Text({ required: 'withdrawals.heldAgainstMissing', atMost: 10_000 }) heldAgainst: string;
}

export class ObservationsForm {
  @Text({ required: 'withdrawals.wordsMissing', atMost: 10_000 }) words: string;
}

export class StatementForm {
  @Choice(['asks-to-speak', 'has-finished'], { required: 'withdrawals.statementMissing' })
  says: 'asks-to-speak' | 'has-finished';
}

export class SummonsForm {
  @Day({ required: 'withdrawals.heldOnMissing' }) heldOn: string;
  @Text({ required: 'withdrawals.placeMissing', atMost: 500 }) place: string;
}

export class HearingForm {
  @Day({ required: 'withdrawals.heldOnMissing' }) heldOn: string;
  @Text({ required: 'withdrawals.presentMissing', atMost: 2000 }) present: string;
  @Text({ required: 'withdrawals.saidMissing', atMost: 20_000 }) said: string;
}

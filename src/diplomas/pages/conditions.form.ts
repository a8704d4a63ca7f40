import { Choice, Text, Ticked, Whole } from '../../platform/web/index.js';
import { CONDITION_KINDS, type ConditionKind } from '../rules/index.js';

export class ConditionForm {
  @Choice(CONDITION_KINDS, { required: 'institution.conditionKindMissing' }) kind: ConditionKind;
  @Text({ required: 'institution.conditionTextMissing', atMost: 300 }) textFr: string;
  @Text({ required: 'institution.conditionTextMissing', atMost: 300 }) textEn: string;
  @Whole({ required: 'institution.conditionPlaceMissing', atLeast: 1, atMost: 999 }) position: number;
  @Ticked() active: boolean;
}

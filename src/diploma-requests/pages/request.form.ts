import { EnrolmentChoice, type ChosenEnrolment } from '../../diplomas/index.js';
import { Choice, Day, Email, Id, Text, Ticked, Whole } from '../../platform/web/index.js';
import { FAULTS, type Fault } from '../../reports/index.js';

export class OpenRequestForm {
  @EnrolmentChoice({ required: 'requests.enrolmentMissing' }) enrolment: ChosenEnrolment;
  @Whole({ required: 'requests.yearMissing', atLeast: 1950, atMost: 2200 }) year: number;
  @Email() student?: string;
  @Text({ atMost: 500 }) paper?: string;
}

/** Answers come as `answer-<point>`, beside these. */
export class SubmitRequestForm {
  @Id() report?: string;
  @Text({ atMost: 2000 }) plan: string;
}

/** Points one a line. */
export class IncompleteForm {
  @Choice(FAULTS, { required: 'requests.faultMissing' }) fault: Fault;
  @Text({ required: 'requests.pointsMissing', atMost: 6000 }) points: string;
  @Day({ required: 'requests.dueDateMissing' }) dueOn: string;
}

export class ConditionsForm {
  @Ticked() certified: boolean;
  @Text({ atMost: 2000 }) note: string;
}

export class TakeBackForm {
  @Text({ required: 'requests.takenBackWhy', atMost: 2000 }) reason: string;
}

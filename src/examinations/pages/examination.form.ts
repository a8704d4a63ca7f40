import { EnrolmentChoice, type ChosenEnrolment } from '../../diplomas/index.js';
import { Choice, Day, Email, Groups, Id, Text, Whole } from '../../platform/web/index.js';
import { ANSWER_KINDS, MOST_COMPLEMENT_MONTHS, type AnswerKind } from '../rules/index.js';

export class OpenExaminationForm {
  @EnrolmentChoice({ required: 'examinations.enrolmentMissing' }) enrolment: ChosenEnrolment;
  @Email() student?: string;
}

/** Answers come as `answer-<point>`, beside these. */
export class SubmitExaminationForm {
  @Text({ atMost: 4000 }) description: string;
  @Day() referenceDate?: string;
}

/** Points one a line. */
export class IncompleteExaminationForm {
  @Text({ required: 'examinations.pointsMissing', atMost: 6000 }) points: string;
  @Day({ required: 'examinations.dueDateMissing' }) dueOn: string;
}

class CommissionMemberForm {
  @Email() email: string;
}

export class ConveningForm {
  @Day({ required: 'examinations.heldOnMissing' }) heldOn: string;
  @Groups(CommissionMemberForm) members: CommissionMemberForm[];
}

class RetainedForm {
  @Id({ required: 'examinations.periodNotQualified' }) id: string;
  @Choice(['yes', 'no'], { required: 'examinations.yesOrNo' }) nature: 'yes' | 'no';
  @Choice(['yes', 'no'], { required: 'examinations.yesOrNo' }) level: 'yes' | 'no';
  @Text({ atMost: 2000 }) reason: string;
}

export class AnswerForm {
  @Groups(RetainedForm, { atMost: 200 }) periods: RetainedForm[];
  @Choice(ANSWER_KINDS, { required: 'examinations.kindMissing' }) kind: AnswerKind;
  @Text({ atMost: 2000 }) nature: string;
  @Whole({ atMost: MOST_COMPLEMENT_MONTHS }) months?: number;
  @Text({ required: 'examinations.notReasoned', atMost: 6000 }) reasoning: string;
}

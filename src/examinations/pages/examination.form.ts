import { EnrolmentChoice, type ChosenEnrolment } from '../../diplomas/index.js';
import { Choice, Day, Email, Groups, Id, Text, Ticked, Whole } from '../../platform/web/index.js';
import {
  ANSWER_KINDS,
  COMMISSION_PLACES,
  MOST_COMPLEMENT_MONTHS,
  type AnswerKind,
  type CommissionPlace,
} from '../rules/index.js';

export class OpenExaminationForm {
  @EnrolmentChoice({ required: 'examinations.enrolmentMissing' }) enrolment: ChosenEnrolment;
  @Email() student?: string;
  @Text({ atMost: 500 }) paper?: string;
}

/** Answers come as `answer-<point>`, beside these. */
export class SubmitExaminationForm {
  @Text({ atMost: 4000 }) description: string;
  @Text({ atMost: 4000 }) newFact: string;
  @Day() referenceDate?: string;
}

/** Points one a line. */
export class IncompleteExaminationForm {
  @Text({ required: 'examinations.pointsMissing', atMost: 6000 }) points: string;
  @Day({ required: 'examinations.dueDateMissing' }) dueOn: string;
}

class CommissionMemberForm {
  @Id({ required: 'examinations.memberUnknown' }) person: string;
  @Choice(COMMISSION_PLACES) place?: CommissionPlace;
}

class AlsoForm {
  @Id() id: string;
  @Ticked() ticked: boolean;
}

/** A commission that is to sit, or one composed here. Somebody without a place is not kept; `then` is what is done. */
export class ConveningForm {
  @Id() commission?: string;
  @Day() heldOn?: string;
  @Groups(CommissionMemberForm) members: CommissionMemberForm[];
  @Groups(AlsoForm) also: AlsoForm[];
  @Text() search: string;
  @Choice(['search', 'copy', 'convene']) then?: 'search' | 'copy' | 'convene';
}

/** Which revision was read. */
export class SignatureForm {
  @Whole({ atLeast: 1, required: 'examinations.nothingPrepared' }) revision: number;
  @Ticked({ required: 'examinations.notRead' }) read: boolean;
}

export class TypicalComplementForm {
  @Text({ required: 'examinations.titleMissing' }) title: string;
  @Text({ required: 'examinations.natureMissing', atMost: 2000 }) nature: string;
  @Whole({ required: 'examinations.monthsNeeded', atLeast: 1, atMost: MOST_COMPLEMENT_MONTHS }) months: number;
  @Text({ required: 'examinations.notReasoned', atMost: 6000 }) reasoning: string;
  @Id() centre?: string;
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

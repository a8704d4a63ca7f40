import { Choice, Day, Email, Groups, Id, Text, Ticked, Whole } from '../../platform/web/index.js';
import { DECISION_SENSES, MEMBER_QUALITIES, type DecisionSense, type MemberQuality } from '../rules/index.js';

export class PlanForm {
  @Id({ required: 'jury.juryMissing' }) jury: string;
  @Day({ required: 'jury.heldOnMissing' }) heldOn: string;
  @Day({ required: 'jury.closesOnMissing' }) closesOn: string;
  @Text({ required: 'jury.placeMissing' }) place: string;
}

class MemberForm {
  @Email() email: string;
  @Choice(MEMBER_QUALITIES) quality?: MemberQuality;
}

/** `president` is the place of a member among the rows. */
export class CompositionForm {
  @Text() reference: string;
  @Day() date?: string;
  @Whole({ atLeast: 1, atMost: 50 }) quorum?: number;
  @Whole({ atMost: 50 }) president?: number;
  @Groups(MemberForm) members: MemberForm[];
}

/** Who is there comes as `present-<person>`, beside this. */
export class AttendanceForm {
  @Choice(['deliberate', 'save']) then?: 'deliberate' | 'save';
}

export class SchedulingForm {
  @Id({ required: 'jury.sessionMissing' }) session: string;
}

export class RecusalForm {
  @Id({ required: 'jury.memberMissing' }) member: string;
  @Text({ required: 'jury.reasonMissing', atMost: 1000 }) reason: string;
}

export class RecallForm {
  @Text({ required: 'jury.reasonMissing', atMost: 2000 }) reason: string;
}

export class PositionForm {
  @Text({ atMost: 4000 }) position: string;
}

export class DecisionForm {
  @Choice(DECISION_SENSES, { required: 'jury.senseMissing' }) sense: DecisionSense;
  @Ticked() adoptsProposal: boolean;
  @Text({ atMost: 8000 }) ownText: string;
  @Day() moreDueOn?: string;
  @Whole() revision?: number;
}

/** `seal` is that of the minutes as they were read. */
export class SignatureForm {
  @Text({ atMost: 64 }) seal: string;
  @Ticked({ required: 'jury.signatureNotTicked' }) signed: boolean;
}

export class CorrectiveForm {
  @Text({ atMost: 64 }) seal: string;
  @Text({ required: 'lifecycle.reasonMissing', atMost: 2000 }) reason: string;
  @Ticked({ required: 'jury.signatureNotTicked' }) signed: boolean;
}

/** What a president says of an appeal, or why they say nothing. */
export class AdviceForm {
  @Text({ required: 'jury.adviceWordsMissing', atMost: 10_000 }) words: string;
}

export class AppealForm {
  @Text({ required: 'jury.groundsMissing', atMost: 10_000 }) grounds: string;
}

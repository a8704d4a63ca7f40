import { Choice, Day, Groups, Id, Text, Ticked, Whole } from '../../platform/web/index.js';
import {
  CAPACITIES,
  DECISION_SENSES,
  MEANS_OF_SITTING,
  MEMBER_QUALITIES,
  PLACES,
  WAYS_OF_SITTING,
  type Capacity,
  type DecisionSense,
  type MeansOfSitting,
  type MemberQuality,
  type Place,
  type WayOfSitting,
  CONFLICT_KINDS,
  type ConflictKind,
} from '../rules/index.js';

export class PlanForm {
  @Id({ required: 'jury.juryMissing' }) jury: string;
  @Day({ required: 'jury.heldOnMissing' }) heldOn: string;
  @Day({ required: 'jury.closesOnMissing' }) closesOn: string;
  @Text({ required: 'jury.placeMissing' }) place: string;
}

class MemberForm {
  @Id({ required: 'jury.memberUnknown' }) person: string;
  @Choice(PLACES) place?: Place;
  @Choice(MEMBER_QUALITIES) quality?: MemberQuality;
}

/** Somebody without a place is not kept. `then` is what is done with those who are there. */
export class CompositionForm {
  @Groups(MemberForm) members: MemberForm[];
  @Text() search: string;
  @Choice(['search', 'copy', 'save', 'open']) then?: 'search' | 'copy' | 'save' | 'open';
}

/** An appointment order as far as it is known; its paper comes beside. */
export class OrderForm {
  @Text() reference: string;
  @Day() signedOn?: string;
  @Text() signatory: string;
  @Choice(CAPACITIES) capacity?: Capacity;
  @Text() delegationReference: string;
  @Day() delegationOn?: string;
  @Text() publishedIn: string;
  @Day() publishedOn?: string;
  @Whole({ atLeast: 2, atMost: 50 }) quorum?: number;
}

class NotedForm {
  @Id() person: string;
  @Text({ atMost: 1000 }) reason: string;
  @Ticked() left: boolean;
}

/** What the secretary notes of each member; who is there, they sign themselves. */
export class AbsencesForm {
  @Choice(['deliberate', 'save']) then?: 'deliberate' | 'save';
  @Groups(NotedForm) members: NotedForm[];
}

export class PresenceForm {
  @Choice(WAYS_OF_SITTING, { required: 'jury.wayMissing' }) how: WayOfSitting;
}

export class DistanceForm {
  @Choice(MEANS_OF_SITTING, { required: 'jury.meansMissing' }) means: MeansOfSitting;
  @Ticked({ required: 'jury.meansNotCertified' }) certified: boolean;
}

class SignedForm {
  @Id() person: string;
  @Ticked() signed: boolean;
}

export class CertificationForm {
  @Groups(SignedForm) members: SignedForm[];
}

/** Somebody who comes to sit after the opening, with the new order that names them. */
export class ReplacementForm extends OrderForm {
  @Id() former?: string;
  @Choice(MEMBER_QUALITIES) quality?: MemberQuality;
  @Text({ atMost: 1000 }) why: string;
}

/** Who is there comes as `present-<person>`, beside this. */
export class AttendanceForm {
  @Choice(['deliberate', 'save']) then?: 'deliberate' | 'save';
}

export class JudgmentForm {
  @Text({ required: 'jury.judgmentNumberMissing', atMost: 60 }) number: string;
  @Text({ required: 'jury.courtMissing', atMost: 200 }) court: string;
  @Day({ required: 'jury.judgmentDayMissing' }) givenOn: string;
}

export class AnewForm {
  @Id({ required: 'jury.sessionMissing' }) session: string;
}

export class SchedulingForm {
  @Id({ required: 'jury.sessionMissing' }) session: string;
}

export class RecusalForm {
  @Id({ required: 'jury.memberMissing' }) member: string;
  @Choice(CONFLICT_KINDS, { required: 'jury.kindMissing' }) kind: ConflictKind;
  @Text({ required: 'jury.reasonMissing', atMost: 1000 }) reason: string;
}

export class LiftingForm {
  @Text({ required: 'jury.reasonMissing', atMost: 1000 }) why: string;
}

/** What a student says of a member who judges their file. */
export class RecusalRequestForm {
  @Id({ required: 'jury.notOfYourJury' }) member: string;
  @Text({ required: 'jury.recusalReasonMissing', atMost: 2000 }) reason: string;
}

/** What whoever presides answers of a lifting, or to a student. */
export class AnswerForm {
  @Choice(['yes', 'no'], { required: 'jury.answerNotChosen' }) answer: 'yes' | 'no';
  @Text({ atMost: 1000 }) words: string;
}

/** What the secretary answers of a conflict that the portal suggests. */
export class SuggestionForm {
  @Choice(['yes', 'no'], { required: 'jury.answerNotChosen' }) answer: 'yes' | 'no';
  @Text({ atMost: 1000 }) reason: string;
}

class EmployerForm {
  @Id() person: string;
  @Text({ atMost: 200 }) employer: string;
}

export class EmployersForm {
  @Groups(EmployerForm) members: EmployerForm[];
}

export class ConflictForm {
  @Choice(CONFLICT_KINDS, { required: 'jury.kindMissing' }) kind: ConflictKind;
  @Text({ required: 'jury.conflictMissing', atMost: 1000 }) reason: string;
}

export class RecallForm {
  @Text({ required: 'jury.reasonMissing', atMost: 2000 }) reason: string;
}

export class ConfirmationForm {
  @Whole() revision?: number;
}

export class PositionForm {
  @Text({ atMost: 4000 }) position: string;
}

export class DecisionForm {
  @Choice(DECISION_SENSES, { required: 'jury.senseMissing' }) sense: DecisionSense;
  @Ticked() adoptsProposal: boolean;
  @Text({ atMost: 8000 }) ownText: string;
  @Text({ atMost: 8000 }) moreWhy: string;
  @Day() moreDueOn?: string;
  @Whole() revision?: number;
}

/** `sense` is that of the decision as it was read: a correction does not choose one. */
export class CorrectionForm {
  @Choice(DECISION_SENSES, { required: 'jury.senseMissing' }) sense: DecisionSense;
  @Text({ atMost: 8000 }) ownText: string;
  @Text({ atMost: 8000 }) moreWhy: string;
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

import { EnrolmentChoice, type ChosenEnrolment } from '../../diplomas/index.js';
import { Choice, Day, Email, Id, Ids, Text, Ticked, Whole } from '../../platform/web/index.js';
import { REPORT_KINDS, type ReportKind } from '../rules/index.js';
import { FAULTS, type Fault } from '../data/returns.store.js';

export class OpenForm {
  @Choice(REPORT_KINDS, { required: 'reports.kindMissing' }) kind: ReportKind;
  @EnrolmentChoice({ required: 'reports.enrolmentMissing' }) enrolment: ChosenEnrolment;
  @Text({ atMost: 200 }) course?: string;
  @Email() student?: string;
  @Text({ atMost: 500 }) paper?: string;
}

/** Whether the file is confidential from now on, and why. */
export class ConfidentialForm {
  @Ticked() confidential: boolean;
  @Text({ atMost: 2000 }) reason?: string;
}

/** When the defence of the thesis is planned; empty while nobody knows. */
export class DefenceForm {
  @Day() defenceOn?: string;
}

/** The internship that a report presents, or two. */
export class InternshipsForm {
  @Ids() internships: string[];
}

/** Where the annexes begin in the report's own PDF. */
export class AnnexesPageForm {
  @Whole({ required: 'reports.annexesPageMissing' }) annexesFrom: number;
}

export class DepositForm {
  @Ticked() certified: boolean;
  @Text({ atMost: 500 }) paper?: string;
}

/** Points one a line. */
export class ReturnForm {
  @Choice(FAULTS, { required: 'reports.faultMissing' }) fault: Fault;
  @Text({ required: 'reports.pointsMissing', atMost: 6000 }) points: string;
  @Day({ required: 'reports.dueDateMissing' }) dueOn: string;
}

export class AdmissionForm {
  @Text({ atMost: 2000 }) note?: string;
}

/** To which centre a file is to go, and why. */
export class TransferForm {
  @Id({ required: 'reports.transferCentreUnknown' }) centre: string;
  @Text({ required: 'reports.transferUnreasoned', atMost: 2000 }) reason: string;
}

/** What a registry answers to a transfer asked of it. */
export class TransferAnswerForm {
  @Choice(['accept', 'decline'] as const, { required: 'reports.transferNotAnswered' }) answer: 'accept' | 'decline';
  @Text({ atMost: 500 }) delegation: string;
  @Text({ atMost: 2000 }) why: string;
}

/** Who is put in charge of the file in its registry, and what they are told. */
export class OfficerForm {
  @Id({ required: 'reports.officerMissing' }) officer: string;
  @Text({ atMost: 2000 }) note?: string;
}

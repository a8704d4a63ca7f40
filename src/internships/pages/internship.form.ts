import { EnrolmentChoice, type ChosenEnrolment } from '../../diplomas/index.js';
import { Choice, Id, Text, Ticked, Whole } from '../../platform/web/index.js';
import { DOCUMENT_ROLES, type DocumentRole } from '../data/contents.store.js';
import { TRAINEE_STATUSES, type TraineeStatus } from '../rules/index.js';

export class OpenInternshipForm {
  @EnrolmentChoice({ required: 'internships.enrolmentMissing' }) enrolment: ChosenEnrolment;
  @Choice(TRAINEE_STATUSES, { required: 'internships.statusMissing' }) status: TraineeStatus;
}

export class CourseForm {
  @Whole({ required: 'internships.creditsMissing', atMost: 300 }) creditsLeft: number;
  @Text({ atMost: 2000 }) need: string;
  @Text({ atMost: 2000 }) together: string;
  @Ticked({ required: 'internships.courseNotTicked' }) certify: boolean;
}

export class ApprovalForm {
  @Text({ required: 'internships.fitNotCommented', atMost: 4000 }) comment: string;
}

export class AppointmentForm {
  @Id() teacherId?: string;
}

export class VerificationForm {
  @Ticked() insuranceSeen: boolean;
  @Ticked() hostDeclared: boolean;
  @Ticked() shortAcknowledged: boolean;
  @Ticked() courseEnd: boolean;
  @Whole({ atMost: 300 }) creditsLeft?: number;
}

/** The role of a document comes in the address of its form, as the browser sends the file. */
export class DocumentRoleForm {
  @Choice(DOCUMENT_ROLES, { required: 'internships.roleMissing' }) role: DocumentRole;
}

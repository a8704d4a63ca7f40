import { Choice, Shaped, Text, Ticked, Whole } from '../../platform/web/index.js';
import { DOCUMENT_ROLES, type DocumentRole } from '../data/contents.store.js';
import { TRAINEE_STATUSES, type TraineeStatus } from '../rules/index.js';

/** `enrolment` is a centre and a diploma, as the page offers them. */
export class OpenInternshipForm {
  @Shaped(/^[0-9a-f-]{36}~[0-9a-f-]{36}$/, 'internships.enrolmentMissing', { required: 'internships.enrolmentMissing' })
  enrolment: string;
  @Choice(TRAINEE_STATUSES, { required: 'internships.statusMissing' }) status: TraineeStatus;
}

export class CourseForm {
  @Whole({ required: 'internships.creditsMissing', atMost: 300 }) creditsLeft: number;
  @Text({ atMost: 2000 }) need: string;
  @Ticked({ required: 'internships.courseNotTicked' }) certify: boolean;
}

export class ApprovalForm {
  @Text({ required: 'internships.fitNotCommented', atMost: 4000 }) comment: string;
}

export class VerificationForm {
  @Ticked() insuranceSeen: boolean;
  @Ticked() hostDeclared: boolean;
  @Ticked() shortAcknowledged: boolean;
}

/** The role of a document comes in the address of its form, as the browser sends the file. */
export class DocumentRoleForm {
  @Choice(DOCUMENT_ROLES, { required: 'internships.roleMissing' }) role: DocumentRole;
}

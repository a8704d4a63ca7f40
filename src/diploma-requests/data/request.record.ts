import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { RequestState } from '../rules/index.js';

/** A diploma request as it is kept. What a reader sees of it is asked in `requests.store.ts`. */
@Entity('diploma_requests')
export class DiplomaRequestRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly number: string;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'diploma_id' }) readonly diplomaId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('int', { name: 'academic_year' }) readonly academicYear: number;
  @Column('text') readonly state: RequestState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('uuid', { name: 'report_id', nullable: true }) readonly reportId: string | null;
  @Column('boolean', { name: 'without_report' }) readonly withoutReport: boolean;
  @Column('text', { nullable: true }) readonly plan: string | null;
  @Column('timestamptz', { name: 'conditions_certified_at', nullable: true })
  readonly conditionsCertifiedAt: Date | null;
  @Column('uuid', { name: 'conditions_certified_by', nullable: true }) readonly conditionsCertifiedBy: string | null;
  @Column('text', { name: 'conditions_note', nullable: true }) readonly conditionsNote: string | null;
  @Column('timestamptz', { name: 'lapse_notice_at', nullable: true }) readonly lapseNoticeAt: Date | null;
  @Column('uuid', { name: 'award_id', nullable: true }) readonly awardId: string | null;
}

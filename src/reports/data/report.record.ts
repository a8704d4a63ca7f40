import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { OpinionSense, ReportKind, ReportState } from '../rules/index.js';

/** A report file as it is kept. What a reader sees of it is asked in `reports.store.ts`. */
@Entity('reports')
export class ReportRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly number: string;
  @Column('text') readonly kind: ReportKind;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'diploma_id' }) readonly diplomaId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('text', { nullable: true }) readonly course: string | null;
  @Column('boolean') readonly confidential: boolean;
  @Column('text') readonly state: ReportState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('date', { name: 'due_on', nullable: true }) readonly dueOn: string | null;
  @Column('timestamptz', { name: 'lapse_notice_at', nullable: true }) readonly lapseNoticeAt: Date | null;
  @Column('uuid', { name: 'current_version_id' }) readonly currentVersionId: string;
  @Column('uuid', { name: 'follows_id', nullable: true }) readonly followsId: string | null;
  @Column('uuid', { name: 'opinion_id', nullable: true }) readonly opinionId: string | null;
  @Column('text', { name: 'opinion_sense', nullable: true }) readonly opinionSense: OpinionSense | null;
  @Column('uuid', { name: 'award_id', nullable: true }) readonly awardId: string | null;
}

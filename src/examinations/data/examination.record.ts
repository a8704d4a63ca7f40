import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ExaminationState } from '../rules/index.js';

/** An early examination as it is kept. What a reader sees of it is asked in `examinations.store.ts`. */
@Entity('examinations')
export class ExaminationRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly number: string;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'diploma_id' }) readonly diplomaId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('text') readonly state: ExaminationState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('uuid', { name: 'declaration_id' }) readonly declarationId: string;
  @Column('date', { name: 'reference_date', nullable: true }) readonly referenceDate: string | null;
  @Column('text', { nullable: true }) readonly description: string | null;
  /** What is new since the commission answered; null where it was not asked before. */
  @Column('text', { name: 'new_fact', nullable: true }) readonly newFact: string | null;
  @Column('uuid', { name: 'commission_id', nullable: true }) readonly commissionId: string | null;
  @Column('timestamptz', { name: 'lapse_notice_at', nullable: true }) readonly lapseNoticeAt: Date | null;
  @Column('uuid', { name: 'answer_id', nullable: true }) readonly answerId: string | null;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { AppealState } from '../rules/index.js';

/** An administrative appeal as it is kept. */
@Entity('appeals')
export class AppealRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('uuid', { name: 'report_id' }) readonly reportId: string;
  @Column('uuid', { name: 'decision_id' }) readonly decisionId: string;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('uuid', { name: 'jury_id' }) readonly juryId: string;
  @Column('text') readonly state: AppealState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('text') readonly grounds: string;
  @Column('timestamptz', { name: 'filed_at' }) readonly filedAt: Date;
  /** Who rejected or upheld it. */
  @Column('uuid', { name: 'answered_by', nullable: true }) readonly answeredBy: string | null;
  /** The delegation under which they did; none for the general administrator. */
  @Column('uuid', { name: 'answered_under', nullable: true }) readonly answeredUnder: string | null;
}

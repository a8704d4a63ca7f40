import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { InternshipState, TraineeStatus } from '../rules/index.js';

/** An internship as it is kept. What a reader sees of it is asked in `internships.store.ts`. */
@Entity('internships')
export class InternshipRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly number: string;
  @Column('uuid', { name: 'student_id' }) readonly studentId: string;
  @Column('uuid', { name: 'diploma_id' }) readonly diplomaId: string;
  @Column('uuid', { name: 'centre_id' }) readonly centreId: string;
  @Column('text', { name: 'trainee_status' }) readonly traineeStatus: TraineeStatus;
  @Column('text') readonly state: InternshipState;
  @Column('int', { name: 'journal_seq' }) readonly journalSeq: number;
  @Column('timestamptz', { name: 'state_since' }) readonly stateSince: Date;
  @Column('timestamptz', { name: 'opened_at' }) readonly openedAt: Date;
  @Column('uuid', { name: 'declaration_id' }) readonly declarationId: string;
  @Column('uuid', { name: 'terms_id' }) readonly termsId: string;
  @Column('uuid', { name: 'teacher_id', nullable: true }) readonly teacherId: string | null;
  @Column('timestamptz', { name: 'teacher_ended_at', nullable: true }) readonly teacherEndedAt: Date | null;
  @Column('date', { name: 'filed_on', nullable: true }) readonly filedOn: string | null;
  @Column('date', { name: 'starts_on', nullable: true }) readonly startsOn: string | null;
  @Column('date', { name: 'ends_on', nullable: true }) readonly endsOn: string | null;
  @Column('uuid', { name: 'sheet_id', nullable: true }) readonly sheetId: string | null;
  @Column('uuid', { name: 'certificate_id', nullable: true }) readonly certificateId: string | null;
}

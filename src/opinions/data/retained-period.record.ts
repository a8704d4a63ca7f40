import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { PeriodKind } from '../../experience/index.js';
import type { RetainedPeriod } from '../rules/index.js';

/** What an opinion retains of one declared period. */
@Entity('retained_periods')
export class RetainedPeriodRecord implements Omit<RetainedPeriod, 'suspensions' | 'isWhole'> {
  @PrimaryColumn('uuid', { name: 'opinion_id' }) readonly opinionId: string;
  @PrimaryColumn('uuid', { name: 'period_id' }) readonly periodId: string;
  @Column('boolean') readonly nature: boolean;
  @Column('boolean') readonly level: boolean;
  @Column('date', { name: 'from_date' }) readonly from: string;
  @Column('date', { name: 'to_date', nullable: true }) readonly to: string | null;
  @Column('int') readonly rate: number;
  @Column('text') readonly kind: PeriodKind;
  @Column('boolean') readonly approximate: boolean;
  @Column('datemultirange') readonly suspensions: string;
  @Column('boolean') readonly changed: boolean;
  @Column('text', { nullable: true }) readonly reason: string | null;
}

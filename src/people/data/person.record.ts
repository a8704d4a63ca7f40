import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Civility } from '../rules/index.js';

/** A person's account. */
@Entity('people')
export class PersonRecord {
  @PrimaryColumn('uuid', { default: () => 'gen_random_uuid()' }) readonly id: string;
  @Column('text') readonly email: string;
  @Column('text') readonly name: string;
  @Column('text', { name: 'student_number', nullable: true }) readonly studentNumber: string | null;
  @Column('text', { name: 'password_hash', nullable: true }) readonly passwordHash: string | null;
  @Column('text') readonly locale: 'fr' | 'en';
  @Column('text', { nullable: true }) readonly civility: Civility | null;
  @Column('timestamptz', { name: 'created_at' }) readonly createdAt: Date;
  @Column('timestamptz', { name: 'disabled_at', nullable: true }) readonly disabledAt: Date | null;
}

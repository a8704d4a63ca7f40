import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a person held by a seat ends with it: a referent teacher who teaches there no longer follows no internship, and
 * whoever has no account any more sits in no commission. Who they were stays with the terms that were filed, and with
 * the commission that was convened.
 */
export class WhatEndsWithASeat1764000000057 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table internships add column teacher_ended_at timestamptz,
        add constraint internships_end_a_teacher_they_have
          check (teacher_ended_at is null or teacher_id is not null) not valid;

      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('internship', 'release', 'SUBMITTED', 'SUBMITTED'),
        ('internship', 'release', 'TEACHER_APPROVED', 'SUBMITTED'),
        ('internship', 'release', 'SIGNING', 'SUBMITTED'),
        ('internship', 'appoint', 'SUBMITTED', 'SUBMITTED');

      create table commission_departures (
        commission_id uuid not null,
        person_id uuid not null,
        left_at timestamptz not null,
        primary key (commission_id, person_id),
        foreign key (commission_id, person_id) references commission_members (commission_id, person_id)
      );
      create trigger commission_departures_stay before update or delete on commission_departures
        for each row execute function refuse_rewriting();
      create trigger commission_departures_are_never_emptied before truncate on commission_departures
        for each statement execute function refuse_rewriting();
    `);
    await db.query('alter table internships validate constraint internships_end_a_teacher_they_have');
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

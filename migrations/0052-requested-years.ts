import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The academic year in which a student asks for a diploma: what is still open is weighed by the rules of that year
 * (decision 14 of the law), also when stricter ones apply from the next.
 */
export class RequestedYears1764000000052 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table requested_years (
        request_id uuid primary key references diploma_requests,
        student_id uuid not null references people,
        diploma_id uuid not null references diplomas,
        -- Named by the year it starts in.
        academic_year integer not null,
        -- The request was withdrawn or decided: nothing of it is weighed any more.
        ended_at timestamptz
      );
      create index requested_years_open on requested_years (student_id, diploma_id) where ended_at is null;
      insert into requested_years (request_id, student_id, diploma_id, academic_year, ended_at)
      select q.id, q.student_id, q.diploma_id, q.academic_year,
             case when q.state in ('WITHDRAWN', 'GRANTED', 'REFUSED') then q.state_since end
        from diploma_requests q;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

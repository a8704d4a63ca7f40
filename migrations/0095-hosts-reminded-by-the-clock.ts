import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A host is reminded by the clock as well, once an internship: nobody reminds it then. */
export class HostsRemindedByTheClock1764000000095 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      alter table host_reminders alter column reminded_by drop not null;
      create unique index host_reminders_once_by_the_clock on host_reminders (internship_id) where reminded_by is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

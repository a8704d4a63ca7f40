import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The functions of the triggers look tables up where they are, whatever search path whoever writes has set: a table of
 * the same name, in a schema of theirs or of their connection, is never asked in the place of the one that says the law.
 */
export class TriggerFunctions1764000000034 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '10s';
      do $$
      declare
        one regprocedure;
      begin
        for one in
          select p.oid::regprocedure
            from pg_proc p join pg_language l on l.oid = p.prolang
           where p.pronamespace = 'public'::regnamespace and l.lanname = 'plpgsql'
             and not exists (select 1 from unnest(p.proconfig) set_here where set_here like 'search_path=%')
        loop
          execute format('alter function %s set search_path = pg_catalog, public, pg_temp', one);
        end loop;
      end $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

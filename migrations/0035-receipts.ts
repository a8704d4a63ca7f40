import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a letter was first opened by the person it was written to: the receipt from which a delay runs; and where each
 * centre is, for a delay ends on a day that is worked there (decision 13).
 */
export class Receipts1764000000035 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table if not exists letter_openings (
        letter_id uuid primary key references letters,
        opened_at timestamptz not null
      );
      create or replace trigger letter_openings_stay before update or delete on letter_openings
        for each row execute function refuse_rewriting();
      create or replace trigger letter_openings_are_never_emptied before truncate on letter_openings
        for each statement execute function refuse_rewriting();

      alter table centres add column if not exists territory text not null default 'metropole'
        check (territory in ('metropole', 'alsace-moselle', 'guadeloupe', 'guyane', 'martinique', 'mayotte', 'reunion',
          'saint-barthelemy', 'saint-martin'));
      -- What a time zone tells by itself; a centre of Alsace or Moselle is said to be one by an administrator.
      update centres set territory = known.territory
        from (values ('America/Guadeloupe', 'guadeloupe'), ('America/Cayenne', 'guyane'),
          ('America/Martinique', 'martinique'), ('Indian/Mayotte', 'mayotte'), ('Indian/Reunion', 'reunion'),
          ('America/St_Barthelemy', 'saint-barthelemy'), ('America/Marigot', 'saint-martin')) known (zone, territory)
       where centres.time_zone = known.zone;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

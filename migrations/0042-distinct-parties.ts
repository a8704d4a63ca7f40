import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an agreement filed from now on cannot say: hours that its dates do not hold (decision 25), one address for the
 * host's representative and the tutor unless the host says that they are one person (decision 23). What was filed
 * before keeps the law it was filed under. And nobody signs a document twice with one account.
 */
export class DistinctParties1764000000042 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- Of a constant: no row is rewritten. What is still being written is filed under the new law.
      alter table internship_terms
        add column host_is_tutor boolean not null default false,
        add column law date not null default '2026-09-01'
          constraint internship_terms_are_under_a_law check (law in ('2026-09-01', '2026-11-30'));
      update internship_terms set law = '2026-11-30' where frozen_at is null;
      alter table internship_terms alter column law set default '2026-11-30';

      alter table internship_terms
        add constraint internship_terms_hold_their_hours check (frozen_at is null or law < '2026-11-30'
          or total_hours <= (ends_on - starts_on + 1) / 7 * weekly_hours
            + least((ends_on - starts_on + 1) % 7 * 10, weekly_hours)) not valid,
        add constraint internship_terms_are_of_distinct_people check (frozen_at is null or law < '2026-11-30'
          or tutor_key = '' or host_is_tutor = (lower(btrim(host_email)) = tutor_key)) not valid;
      alter table internship_terms validate constraint internship_terms_hold_their_hours;
      alter table internship_terms validate constraint internship_terms_are_of_distinct_people;

      -- Each for itself: who signed as one party does not sign as another.
      create function refuse_a_second_signature() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from signatures s where s.sheet_id = new.sheet_id and s.person_id = new.person_id
                   and s.party <> new.party) then
          raise exception 'aval: one person signs once' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger signatures_are_of_distinct_people before insert on signatures
        for each row when (new.person_id is not null) execute function refuse_a_second_signature();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

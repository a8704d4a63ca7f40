import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A session that deliberates is cancelled by the general administrator, and by nobody else: no file stays on its agenda.
 * That its decisions are never in force is known by the minutes, which are of a signed session alone (0005), and that no
 * signature outlives its draft (0054).
 */
export class BrokenOffDeliberations1764000000076 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('jury-session', 'cancel', 'DELIBERATING', 'CANCELLED'),
        ('jury-session', 'cancel', 'MINUTES_DRAFT', 'CANCELLED');

      create function refuse_breaking_off_deliberations() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if not exists (select 1 from journal l
             join seats s on s.person_id = l.actor_id and s.role = 'general-administrator' and s.until is null
            where l.thing_id = new.id and l.seq = new.journal_seq and l.acted_as = 'general-administrator'
              and l.reason ~ a_letter_or_digit()) then
          raise exception 'aval: a deliberation is broken off by the general administrator, with a reason'
            using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from agenda_items a where a.session_id = new.id and a.removed_at is null) then
          raise exception 'aval: no file stays before a jury that was broken off' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$;
      create constraint trigger deliberations_are_broken_off_by_the_general_administrator
        after update of state on jury_sessions deferrable initially deferred for each row
        when (new.state = 'CANCELLED' and old.state in ('DELIBERATING', 'MINUTES_DRAFT'))
        execute function refuse_breaking_off_deliberations();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What every life stands on: the legal moves, and the journal that nothing can rewrite. */
export class Journal1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table lifecycle_moves (
        thing text not null,
        move text not null,
        from_state text not null,
        to_state text not null,
        primary key (thing, move, from_state, to_state)
      );

      create table journal (
        id bigint generated always as identity primary key,
        thing text not null,
        thing_id uuid not null,
        seq integer not null check (seq > 0),
        at timestamptz(3) not null,
        actor_id uuid,
        actor_name text,
        acted_as text not null check (acted_as <> ''),
        move text not null,
        from_state text not null,
        to_state text not null,
        reason text,
        documents jsonb not null default '[]',
        previous_hash text not null check (previous_hash ~ '^([0-9a-f]{64})?$'),
        hash text not null check (hash ~ '^[0-9a-f]{64}$'),
        unique (thing_id, seq),
        unique (thing_id, seq, to_state),
        check ((seq = 1) = (from_state = '')),
        check ((seq = 1) = (previous_hash = '')),
        check ((actor_id is null) = (acted_as in ('system', 'clock'))),
        foreign key (thing, move, from_state, to_state) references lifecycle_moves
      );
      create index journal_by_actor on journal (actor_id, id) where actor_id is not null;

      create function refuse_rewriting() returns trigger language plpgsql as $$
      begin
        raise exception 'aval: % of % is refused: what is written there stays', lower(tg_op), tg_table_name using errcode = 'restrict_violation';
      end $$;
      create trigger journal_is_append_only before update or delete on journal for each row execute function refuse_rewriting();
      create trigger journal_is_never_emptied before truncate on journal for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

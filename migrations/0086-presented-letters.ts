import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The presentation of a registered letter, with its proof: it notifies what the letter says, as its first opening does
 * (decision 13). A mistyped day is corrected by another line, with a reason, and never to an earlier one: that would take
 * days from the student.
 */
export class PresentedLetters1764000000086 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      create table letter_presentations (
        id uuid primary key default gen_random_uuid(),
        letter_id uuid not null references letters,
        number text not null check (number ~ a_letter_or_digit()),
        presented_on date not null,
        outcome text not null check (outcome in ('received', 'unclaimed')),
        paper_id uuid not null references papers,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        corrects_id uuid unique references letter_presentations,
        reason text constraint letter_presentations_say_why_corrected check (reason ~ a_letter_or_digit()),
        recorded_by uuid not null references people,
        recorded_at timestamptz not null,
        constraint letter_presentations_corrected_with_a_reason check ((corrects_id is null) = (reason is null))
      );
      create unique index letter_presentations_first_of_each on letter_presentations (letter_id) where corrects_id is null;
      create index letter_presentations_by_letter on letter_presentations (letter_id, recorded_at);
      create index letter_presentations_by_paper on letter_presentations (paper_id);

      create function refuse_false_presentation() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare
        letter letters;
        before letter_presentations;
      begin
        select * into letter from letters where id = new.letter_id;
        -- A day is told by the clock of a centre, which may be a day ahead or behind.
        if letter.person_id is null or letter.person_id = new.recorded_by
           or new.presented_on < (letter.written_at at time zone 'UTC')::date - 1
           or new.presented_on > (new.recorded_at at time zone 'UTC')::date + 1 then
          raise exception 'aval: a letter is presented to its person once it is written, and recorded by somebody else'
            using errcode = 'restrict_violation';
        end if;
        if new.corrects_id is not null then
          select * into before from letter_presentations where id = new.corrects_id;
          if before.letter_id <> new.letter_id or new.presented_on < before.presented_on then
            raise exception 'aval: a presentation is never corrected to an earlier day' using errcode = 'restrict_violation';
          end if;
        end if;
        return new;
      end $$;
      create trigger letter_presentations_are_true before insert on letter_presentations
        for each row execute function refuse_false_presentation();
      create trigger letter_presentations_stay before update or delete on letter_presentations
        for each row execute function refuse_rewriting();
      create trigger letter_presentations_are_never_emptied before truncate on letter_presentations
        for each statement execute function refuse_rewriting();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The portal suggests a conflict where it knows of a link between somebody who sits and the student of a file
 * (decision 11). What is suggested is computed, never kept: `jury.conflict_suggestion`. What is answered of it is kept
 * here, and no file is decided while a suggestion waits. The employer of whoever sits is known because a secretary
 * noted it.
 */
export class SuggestedConflicts1764000000072 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      -- Names as they are compared: neither accents, capitals nor punctuation count. Null where nothing is left.
      create function name_key(said text) returns text language sql immutable parallel safe as $$
        select nullif(btrim(regexp_replace(
          replace(replace(lower(regexp_replace(normalize(said, NFD), '[\\u0300-\\u036f.]', '', 'g')), 'œ', 'oe'), 'æ', 'ae'),
          '[^[:alnum:]]+', ' ', 'g')), '')
      $$ set search_path = pg_catalog, public, pg_temp;
      -- Those of employers: nor does their legal form.
      create function employer_key(said text) returns text language sql immutable parallel safe as $$
        select nullif(btrim(regexp_replace(regexp_replace(name_key(said),
          '\\m(sa|sas|sasu|sarl|eurl|snc|sci|scs|sca|scop|scic|se|gie|gip|epic|societe|ste|cie|ltd|plc|llc|inc|gmbh|ag|nv|bv|spa|srl)\\M',
          ' ', 'g'), ' +', ' ', 'g')), '')
      $$ set search_path = pg_catalog, public, pg_temp;

      -- The last one noted of somebody counts; an empty one says that they have none any more.
      create table known_employers (
        id uuid primary key default gen_random_uuid(),
        person_id uuid not null references people,
        employer text not null check (char_length(employer) <= 200),
        noted_at timestamptz not null,
        noted_by uuid not null references people
      );
      create index known_employers_by_person on known_employers (person_id, noted_at desc, id);
      create trigger known_employers_stay before update or delete on known_employers
        for each row execute function refuse_rewriting();
      create trigger known_employers_are_never_emptied before truncate on known_employers
        for each statement execute function refuse_rewriting();

      create table conflict_answers (
        id uuid primary key default gen_random_uuid(),
        agenda_item_id uuid not null references agenda_items,
        person_id uuid not null references people,
        kind text not null constraint conflict_answers_are_of_a_kind check (kind in
          ('employer', 'host', 'tutor', 'teacher', 'professor', 'commission', 'same-name')),
        -- What made it suggested: the internship, the examination, the file, the employer. Another suggests anew.
        fact text not null check (fact <> ''),
        recused boolean not null,
        reason text not null,
        answered_by uuid not null references people,
        answered_at timestamptz not null,
        constraint conflict_answers_are_given_once unique (agenda_item_id, person_id, kind, fact),
        constraint conflict_answers_are_given_by_others check (answered_by <> person_id),
        constraint conflict_answers_dismiss_for_a_reason check (recused or char_length(btrim(reason)) >= 20)
      );
      create index conflict_answers_by_person on conflict_answers (person_id);
      create trigger conflict_answers_in_words before insert on conflict_answers
        for each row execute function refuse_text_without_words('reason');
      create trigger conflict_answers_stay before update or delete on conflict_answers
        for each row execute function refuse_rewriting();
      create trigger conflict_answers_are_never_emptied before truncate on conflict_answers
        for each statement execute function refuse_rewriting();

      create function refuse_answer_by_the_jury() returns trigger language plpgsql as $$
      begin
        if exists (select 1 from agenda_items a join jury_members m on m.session_id = a.session_id
             where a.id = new.agenda_item_id and m.person_id = new.answered_by and m.ended_at is null) then
          raise exception 'aval: whoever sits answers of no suggestion: the secretary does'
            using errcode = 'restrict_violation';
        end if;
        if not exists (select 1 from agenda_items a join jury_members m on m.session_id = a.session_id
             where a.id = new.agenda_item_id and m.person_id = new.person_id) then
          raise exception 'aval: a suggestion is about somebody who sits' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create trigger conflict_answers_by_the_secretary before insert on conflict_answers
        for each row execute function refuse_answer_by_the_jury();

      -- Asked at the end: what was confirmed is a recusal.
      create function refuse_confirming_in_name() returns trigger language plpgsql as $$
      begin
        if not exists (select 1 from recusals r
            where r.agenda_item_id = new.agenda_item_id and r.person_id = new.person_id) then
          raise exception 'aval: a conflict that is confirmed recuses' using errcode = 'restrict_violation';
        end if;
        return null;
      end $$ set search_path = pg_catalog, public, pg_temp;
      create constraint trigger conflict_answers_recuse after insert on conflict_answers
        deferrable initially deferred for each row when (new.recused) execute function refuse_confirming_in_name();

      create or replace function awaits_answer(of_item uuid) returns boolean language plpgsql stable as $$
      begin
        return exists (
          select 1 from recusal_requests q join agenda_items a on a.id = q.agenda_item_id
            join jury_members m on m.session_id = a.session_id and m.person_id = q.person_id
           where a.id = of_item and q.answered_at is null and m.ended_at is null and m.place <> 'substitute'
             and not exists (select 1 from recusals r
               where r.agenda_item_id = a.id and r.person_id = q.person_id))
          -- The view is made by each start, from what the rooms publish.
          or exists (select 1 from jury.conflict_suggestion c where c.item_id = of_item);
      end $$ set search_path = pg_catalog, public, pg_temp;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The withdrawal (retrait) of a jury's decision: who opens it, on which ground, until when, and how its student is heard
 * (decision 12, L121-1, L122-1, L242-1).
 */
export class Withdrawals1764000000061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      set local lock_timeout = '5s';
      insert into lifecycle_moves (thing, move, from_state, to_state) values
        ('withdrawal', 'open', '', 'OPENED'),
        ('withdrawal', 'hear', 'OPENED', 'HEARD'),
        ('withdrawal', 'abandon', 'OPENED', 'ABANDONED'),
        ('withdrawal', 'abandon', 'HEARD', 'ABANDONED');

      create table withdrawals (
        id uuid primary key default gen_random_uuid(),
        decision_id uuid not null references decisions,
        report_id uuid not null references reports,
        student_id uuid not null references people,
        centre_id uuid not null references centres,
        jury_id uuid not null references juries,
        ground text not null check (ground in ('unlawful', 'fraud', 'request')),
        held_against text not null check (held_against ~ a_letter_or_digit()),
        last_day date,
        opened_by uuid not null references people,
        opened_as text not null check (opened_as in ('president', 'general-administrator')),
        opened_at timestamptz not null,
        state text not null,
        journal_seq integer not null,
        state_since timestamptz not null,
        constraint withdrawals_of_the_unlawful_alone_have_a_last_day check ((ground = 'unlawful') = (last_day is not null)),
        constraint withdrawals_are_not_opened_by_their_student check (opened_by <> student_id),
        constraint withdrawals_state_is_in_the_journal
          foreign key (id, journal_seq, state) references journal (thing_id, seq, to_state) deferrable initially deferred
      );
      create unique index withdrawals_one_at_a_time on withdrawals (decision_id) where state <> 'ABANDONED';
      create index withdrawals_by_jury on withdrawals (jury_id, state, opened_at);
      create index withdrawals_by_centre on withdrawals (centre_id, state, opened_at);
      create index withdrawals_by_report on withdrawals (report_id);
      create index withdrawals_by_student on withdrawals (student_id);
      create index withdrawals_by_decision on withdrawals (decision_id);

      -- What the student writes; what they join; what they say of how they are heard; how they were heard in person.
      create table withdrawal_observations (
        id uuid primary key default gen_random_uuid(),
        withdrawal_id uuid not null references withdrawals,
        words text not null check (words ~ a_letter_or_digit()),
        written_by uuid not null references people,
        written_at timestamptz not null
      );
      create index withdrawal_observations_by_withdrawal on withdrawal_observations (withdrawal_id);
      create table withdrawal_documents (
        id uuid primary key default gen_random_uuid(),
        withdrawal_id uuid not null references withdrawals,
        paper_id uuid not null references papers,
        written_by uuid not null references people,
        written_at timestamptz not null
      );
      create index withdrawal_documents_by_withdrawal on withdrawal_documents (withdrawal_id);
      create index withdrawal_documents_by_paper on withdrawal_documents (paper_id);
      create table withdrawal_statements (
        withdrawal_id uuid not null references withdrawals,
        says text not null check (says in ('asks-to-speak', 'has-finished')),
        written_by uuid not null references people,
        written_at timestamptz not null,
        primary key (withdrawal_id, says)
      );
      create table withdrawal_summonses (
        id uuid primary key default gen_random_uuid(),
        withdrawal_id uuid not null references withdrawals,
        held_on date not null,
        place text not null check (place ~ a_letter_or_digit()),
        written_by uuid not null references people,
        written_at timestamptz not null
      );
      create index withdrawal_summonses_by_withdrawal on withdrawal_summonses (withdrawal_id);
      create table withdrawal_hearings (
        withdrawal_id uuid primary key references withdrawals,
        held_on date not null,
        present text not null check (present ~ a_letter_or_digit()),
        said text not null check (said ~ a_letter_or_digit()),
        paper_id uuid not null,
        sha256 text not null,
        written_by uuid not null references people,
        written_at timestamptz not null,
        constraint withdrawal_hearings_are_that_paper foreign key (paper_id, sha256) references papers (id, sha256)
      );
      create index withdrawal_hearings_by_paper on withdrawal_hearings (paper_id);

      -- The day on which the minutes of a decision were signed, in Paris: those that first had this sense.
      create function signed_on(decision uuid) returns date
      language sql stable set search_path = pg_catalog, public, pg_temp as $$
        select (min(m.signed_at) at time zone 'Europe/Paris')::date
          from decisions x join decisions y on y.agenda_item_id = x.agenda_item_id and y.sense = x.sense
          join minutes m on m.id = y.minutes_id
         where x.id = decision
      $$;

      create function refuse_unfit_withdrawals() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare decided decisions; signed date;
      begin
        select * into decided from decisions x where x.id = new.decision_id;
        signed := signed_on(new.decision_id);
        if decided.minutes_id is null or decided.report_id <> new.report_id then
          raise exception 'aval: a withdrawal is of a signed decision on that file' using errcode = 'restrict_violation';
        end if;
        if not (case new.opened_as
          when 'general-administrator' then exists (select 1 from seats s
            where s.person_id = new.opened_by and s.role = 'general-administrator' and s.until is null)
          else exists (select 1 from jury_members m
            where m.session_id = decided.session_id and m.person_id = new.opened_by and m.president
              and m.ended_at is null and not exists (select 1 from recusals e
                where e.agenda_item_id = decided.agenda_item_id and e.person_id = m.person_id)) end) then
          raise exception 'aval: a withdrawal is opened by the president of the jury or the general administrator'
            using errcode = 'restrict_violation';
        end if;
        if new.ground = 'request' and decided.sense = 'FAVOURABLE' then
          raise exception 'aval: a withdrawal on the request of its student is in their favour'
            using errcode = 'restrict_violation';
        end if;
        if new.last_day <> (signed + interval '4 months')::date then
          raise exception 'aval: an unlawful decision is withdrawn within four months of its signature'
            using errcode = 'restrict_violation';
        end if;
        if new.last_day < (select (new.opened_at at time zone c.time_zone)::date + 16 from centres c
            where c.id = new.centre_id) then
          raise exception 'aval: a withdrawal leaves its student fifteen days before its last day'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger withdrawals_are_opened_by_right before insert on withdrawals
        for each row execute function refuse_unfit_withdrawals();

      create function refuse_withdrawals_without_a_hearing() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      begin
        if (new.state_since at time zone 'Europe/Paris')::date > new.last_day then
          raise exception 'aval: the last day of this withdrawal is past' using errcode = 'restrict_violation';
        end if;
        if exists (select 1 from withdrawal_statements s where s.withdrawal_id = new.id and s.says = 'asks-to-speak')
           and not exists (select 1 from withdrawal_hearings h where h.withdrawal_id = new.id) then
          raise exception 'aval: a student who asked to speak is heard in person' using errcode = 'restrict_violation';
        end if;
        if new.ground <> 'request'
           and not exists (select 1 from withdrawal_statements s where s.withdrawal_id = new.id and s.says = 'has-finished')
           and (select (new.state_since at time zone c.time_zone)::date < (new.opened_at at time zone c.time_zone)::date + 16
                  from centres c where c.id = new.centre_id) then
          raise exception 'aval: a student has fifteen days to write their observations' using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
      create trigger withdrawals_hear_their_student before update on withdrawals for each row
        when (new.state = 'HEARD' and new.state is distinct from old.state)
        execute function refuse_withdrawals_without_a_hearing();

      create function refuse_words_of_others() returns trigger
      language plpgsql set search_path = pg_catalog, public, pg_temp as $$
      declare withdrawal withdrawals;
      begin
        select * into withdrawal from withdrawals w where w.id = new.withdrawal_id for share;
        if withdrawal.state <> 'OPENED' then
          raise exception 'aval: the hearing of a withdrawal is over' using errcode = 'restrict_violation';
        end if;
        if (withdrawal.student_id = new.written_by) <> tg_argv[0]::boolean then
          raise exception 'aval: a student speaks for themselves, and records nothing of their hearing'
            using errcode = 'restrict_violation';
        end if;
        return new;
      end $$;
    `);
    for (const [table, isByStudent] of [
      ['withdrawal_observations', true],
      ['withdrawal_documents', true],
      ['withdrawal_statements', true],
      ['withdrawal_summonses', false],
      ['withdrawal_hearings', false],
    ] as const)
      await db.query(`
        create trigger ${table}_are_of_the_hearing before insert on ${table}
          for each row execute function refuse_words_of_others('${isByStudent}');
        create trigger ${table}_stay before update or delete on ${table}
          for each row execute function refuse_rewriting();
        create trigger ${table}_are_never_emptied before truncate on ${table}
          for each statement execute function refuse_rewriting();
      `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

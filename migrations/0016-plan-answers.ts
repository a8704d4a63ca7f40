import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which declared period answers each line of what a commission asked: kept with the declaration, and frozen with it. */
export class PlanAnswers1764000000016 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table periods add constraint periods_of_their_declaration unique (declaration_id, id);
      alter table declarations add constraint declarations_of_their_student unique (id, student_id);

      -- A line without its row is not answered. A superseded prescription keeps what was answered to it.
      create table plan_answers (
        declaration_id uuid not null,
        student_id uuid not null,
        diploma_id uuid not null,
        prescription_id uuid not null,
        line integer not null check (line > 0),
        period_id uuid not null,
        primary key (declaration_id, prescription_id, line),
        -- A period that is removed answers nothing any more: the line is asked again.
        constraint plan_answers_by_a_period_declared_there foreign key (declaration_id, period_id) references periods (declaration_id, id) on delete cascade,
        constraint plan_answers_of_their_student foreign key (declaration_id, student_id) references declarations (id, student_id),
        constraint plan_answers_to_what_was_prescribed foreign key (prescription_id, student_id, diploma_id) references prescriptions (id, student_id, diploma_id)
      );
      create index plan_answers_by_period on plan_answers (declaration_id, period_id);
      create index plan_answers_by_prescription on plan_answers (prescription_id);
      create trigger plan_answers_of_frozen_declarations_stay before insert or update or delete on plan_answers
        for each row execute function refuse_touching_frozen_declaration();

      create function refuse_answering_no_line() returns trigger language plpgsql as $$
      begin
        if new.line > (
          select count(*) from prescriptions x cross join regexp_split_to_table(x.nature, '\\n') l where x.id = new.prescription_id and x.kind = 'COMPLEMENT' and l ~ '[^[:space:]]'
        ) then
          raise exception 'aval: only a line of a complement is answered' using errcode = 'check_violation';
        end if;
        return new;
      end $$;
      create trigger plan_answers_are_to_a_line before insert or update on plan_answers for each row execute function refuse_answering_no_line();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward.');
  }
}

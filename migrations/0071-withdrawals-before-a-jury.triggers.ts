/** A withdrawal and its new deliberation say the same; and what its student asked for goes in their favour. */
export const WITHDRAWALS_IN_STEP = `
  create function refuse_deliberation_of_another_withdrawal() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if not exists (select 1 from withdrawals w join decisions d on d.id = w.decision_id
         where w.id = new.withdrawal_id and w.state = 'HEARD' and d.agenda_item_id = new.agenda_item_id
           and w.held_against = new.held_against and w.last_day is not distinct from new.last_day
           and new.ground = case w.ground when 'unlawful' then 'withdrawal' when 'request' then 'student' else 'fraud' end)
    then
      raise exception 'aval: a withdrawal whose student was heard puts its own file before a jury again'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger new_deliberations_of_what_was_heard before insert on new_deliberations
    for each row when (new.withdrawal_id is not null) execute function refuse_deliberation_of_another_withdrawal();

  -- Put back, it is heard already: its last day may be past, and the clock gives it up then.
  drop trigger withdrawals_hear_their_student on withdrawals;
  create trigger withdrawals_hear_their_student before update on withdrawals for each row
    when (new.state = 'HEARD' and old.state = 'OPENED')
    execute function refuse_withdrawals_without_a_hearing();

  -- On an agenda, it is scheduled; once its minutes are signed, it is done; given up, its new deliberation is over.
  create function refuse_withdrawal_out_of_step() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  declare
    kept jsonb := to_jsonb(new);
    step record;
  begin
    select w.state, n.id is not null and n.ended_at is null as waits, a.id is not null as is_on_agenda,
           exists (select 1 from decisions x where x.agenda_item_id = a.id and x.minutes_id is not null) as is_decided
      into step
      from withdrawals w left join new_deliberations n on n.withdrawal_id = w.id
      left join agenda_items a on a.new_deliberation_id = n.id and a.removed_at is null
     where w.id = case tg_table_name
       when 'withdrawals' then (kept ->> 'id')::uuid
       when 'agenda_items' then
         (select n.withdrawal_id from new_deliberations n where n.id = (kept ->> 'new_deliberation_id')::uuid)
       else (select n.withdrawal_id from agenda_items b join new_deliberations n on n.id = b.new_deliberation_id
              where b.id = (kept ->> 'agenda_item_id')::uuid) end;
    if found and not (case step.state
        when 'SCHEDULED' then step.waits and step.is_on_agenda and not step.is_decided
        when 'DONE' then step.is_decided
        when 'ABANDONED' then not step.waits
        else not step.is_on_agenda end) then
      raise exception 'aval: a withdrawal is where its new deliberation is' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger withdrawals_in_step after update of state on withdrawals
    deferrable initially deferred for each row when (new.state is distinct from old.state)
    execute function refuse_withdrawal_out_of_step();
  create constraint trigger agenda_items_in_step after insert or update of removed_at on agenda_items
    deferrable initially deferred for each row when (new.new_deliberation_id is not null)
    execute function refuse_withdrawal_out_of_step();
  create constraint trigger decisions_in_step after insert or update of minutes_id on decisions
    deferrable initially deferred for each row when (new.minutes_id is not null)
    execute function refuse_withdrawal_out_of_step();

  create function refuse_worse_than_asked() returns trigger language plpgsql
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    if exists (select 1 from agenda_items a join new_deliberations n on n.id = a.new_deliberation_id
         join decisions before on before.id = n.decision_id
         where a.id = new.agenda_item_id and n.ground = 'student'
           and array_position(array['UNFAVOURABLE', 'MORE', 'FAVOURABLE'], new.sense)
             < array_position(array['UNFAVOURABLE', 'MORE', 'FAVOURABLE'], before.sense)) then
      raise exception 'aval: what a student asked to be decided anew goes in their favour'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger decisions_asked_for_favour_their_student before insert or update of sense on decisions
    for each row execute function refuse_worse_than_asked()`;

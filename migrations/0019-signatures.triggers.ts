/** What the database looks at whenever a sheet, a link or a signature is written: no key or check can say it. */
export const SIGNATURE_TRIGGERS = `
  -- Whatever touches a sheet waits for whoever touches it already: two last signatures, or one and a void, come one after the other.
  create function open_signature_sheet(wanted uuid) returns signature_sheets language plpgsql as $$
  declare sheet signature_sheets;
  begin
    select * into sheet from signature_sheets where id = wanted for no key update;
    if sheet.voided_at is not null then
      raise exception 'aval: sheet % is void: nobody signs it any more', wanted using errcode = 'restrict_violation';
    end if;
    if exists (select 1 from signature_seals where sheet_id = wanted) then
      raise exception 'aval: sheet % is complete: nothing of it changes', wanted using errcode = 'restrict_violation';
    end if;
    return sheet;
  end $$;

  create function note_signature_sheet() returns trigger language plpgsql as $$
  begin
    new.opened_in := pg_current_xact_id();
    return new;
  end $$;
  create trigger signature_sheets_note_their_transaction before insert on signature_sheets for each row execute function note_signature_sheet();

  create function check_signature_party() returns trigger language plpgsql as $$
  begin
    if (select opened_in from signature_sheets where id = new.sheet_id) is distinct from pg_current_xact_id() then
      raise exception 'aval: who signs is said when the sheet is opened' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger signature_parties_are_said_at_once before insert on signature_parties for each row execute function check_signature_party();

  -- Each for itself: whoever holds the party acts with their account, or the bearer of its living link.
  create function check_signatory(wanted uuid, wanted_party text, person uuid, token text, at timestamptz) returns void language plpgsql as $$
  declare held uuid;
  begin
    perform open_signature_sheet(wanted);
    select holder_id into held from signature_parties where sheet_id = wanted and party = wanted_party;
    if person is not null and person is distinct from held and not exists (
      select 1 from seats s where s.person_id = person and s.until is null
         and ((s.role in ('registry', 'coordinator') and s.centre_id = held) or (s.role = 'secretary' and s.jury_id = held))
    ) then
      raise exception 'aval: nobody signs for another' using errcode = 'restrict_violation';
    end if;
    if exists (select 1 from signature_links where token_hash = token and (ended_at is not null or ends_at <= at)) then
      raise exception 'aval: this link has ended' using errcode = 'restrict_violation';
    end if;
  end $$;

  create function check_signature() returns trigger language plpgsql as $$
  begin
    perform check_signatory(new.sheet_id, new.party, new.person_id, new.token_hash, new.written_at);
    return new;
  end $$;
  create trigger signatures_are_each_for_itself before insert on signatures for each row execute function check_signature();

  create function check_signature_refusal() returns trigger language plpgsql as $$
  begin
    perform check_signatory(new.sheet_id, new.party, new.person_id, new.token_hash, new.refused_at);
    if exists (select 1 from signatures where sheet_id = new.sheet_id and party = new.party) then
      raise exception 'aval: what is signed is not refused' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger signature_refusals_come_before_signing before insert on signature_refusals for each row execute function check_signature_refusal();

  create function check_sheet_is_open() returns trigger language plpgsql as $$
  begin
    perform open_signature_sheet(new.sheet_id);
    return new;
  end $$;
  create trigger signature_originals_come_before_the_seal before insert on signature_originals for each row execute function check_sheet_is_open();
  create trigger signature_invitations_are_of_an_open_sheet before insert on signature_invitations for each row execute function check_sheet_is_open();
  create trigger signature_links_are_of_an_open_sheet before insert on signature_links for each row execute function check_sheet_is_open();

  create function all_have_signed(wanted uuid) returns boolean language sql as $$
    select exists (select 1 from signature_parties where sheet_id = wanted) and not exists (
      select 1 from signature_parties p where p.sheet_id = wanted and not exists (select 1 from signatures s where s.sheet_id = p.sheet_id and s.party = p.party))
  $$;
  create function check_signature_seal() returns trigger language plpgsql as $$
  begin
    perform open_signature_sheet(new.sheet_id);
    if not all_have_signed(new.sheet_id) then
      raise exception 'aval: a sheet is sealed when everybody has signed it' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger signature_seals_come_last before insert on signature_seals for each row execute function check_signature_seal();
  create function require_signature_seal() returns trigger language plpgsql as $$
  begin
    if all_have_signed(new.sheet_id) and not exists (select 1 from signature_seals where sheet_id = new.sheet_id) then
      raise exception 'aval: a sheet that everybody has signed is sealed' using errcode = 'restrict_violation';
    end if;
    return null;
  end $$;
  create constraint trigger signatures_end_with_a_seal after insert on signatures deferrable initially deferred for each row execute function require_signature_seal();

  -- A sheet, a link: nothing of it changes but its end, once. The columns of the end are the trigger's arguments.
  create function allow_the_end_only() returns trigger language plpgsql as $$
  declare ending text[] := tg_argv;
  begin
    if to_jsonb(old) - ending is distinct from to_jsonb(new) - ending or to_jsonb(old) ->> tg_argv[0] is not null or to_jsonb(new) ->> tg_argv[0] is null then
      raise exception 'aval: nothing of % changes but its end, once', tg_table_name using errcode = 'restrict_violation';
    end if;
    if tg_table_name = 'signature_sheets' then
      perform open_signature_sheet(old.id);
    end if;
    return new;
  end $$;
  create trigger signature_sheets_only_end before update on signature_sheets for each row execute function allow_the_end_only('voided_at', 'void_reason');
  create trigger signature_invitations_only_end before update on signature_invitations for each row execute function allow_the_end_only('ended_at');
  create trigger signature_links_only_end before update on signature_links for each row execute function allow_the_end_only('ended_at', 'ended_by');
`;

/** What is written of an internship and stays, and what the database looks at when its terms change: no key or check can say it. */
export const INTERNSHIP_TRIGGERS = `
  -- Whatever an agreement in force says, it was signed: as it was verified, or by an amendment; and a start that moves, before it came, the old one and the new (R31).
  create function check_terms_in_force() returns trigger language plpgsql as $$
  begin
    if new.sheet_id is not null and not exists (select 1 from internship_verifications v where v.sheet_id = new.sheet_id and v.terms_id = new.terms_id)
       and not exists (select 1 from amendments a where a.internship_id = new.id and a.terms_id = new.terms_id and a.state = 'SIGNED') then
      raise exception 'aval: the terms of an agreement in force are signed' using errcode = 'restrict_violation';
    end if;
    if old.sheet_id is not null and (new.sheet_id is distinct from old.sheet_id
       or (new.starts_on is distinct from old.starts_on and not exists (
         select 1 from amendments a join signature_sheets s on s.id = a.sheet_id where a.terms_id = new.terms_id and s.sign_before <= least(old.starts_on, new.starts_on)))) then
      raise exception 'aval: an agreement in force keeps its signatures, and its start but for an amendment signed before it' using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger internships_in_force_say_what_was_signed before insert or update of terms_id, sheet_id, starts_on on internships for each row execute function check_terms_in_force();

  -- Once filed, terms never change: whatever changes is other terms.
  create trigger internship_terms_stay before update or delete on internship_terms for each row when (old.frozen_at is not null) execute function refuse_rewriting();
  create trigger internship_verifications_stay before update or delete on internship_verifications for each row execute function refuse_rewriting();
  create trigger internship_approvals_stay before update or delete on internship_approvals for each row execute function refuse_rewriting();
  create trigger internship_certificates_stay before update or delete on internship_certificates for each row execute function refuse_rewriting();
  create trigger internship_evaluations_stay before update or delete on internship_evaluations for each row execute function refuse_rewriting();

  create trigger internship_terms_are_never_emptied before truncate on internship_terms for each statement execute function refuse_rewriting();
  create trigger internship_approvals_are_never_emptied before truncate on internship_approvals for each statement execute function refuse_rewriting();
  create trigger internship_verifications_are_never_emptied before truncate on internship_verifications for each statement execute function refuse_rewriting();
  create trigger internship_certificates_are_never_emptied before truncate on internship_certificates for each statement execute function refuse_rewriting();
  create trigger internship_evaluations_are_never_emptied before truncate on internship_evaluations for each statement execute function refuse_rewriting();
  create trigger amendments_are_never_emptied before truncate on amendments for each statement execute function refuse_rewriting();
  create trigger internships_are_never_deleted before delete on internships for each row execute function refuse_rewriting();
  create trigger amendments_are_never_deleted before delete on amendments for each row execute function refuse_rewriting();
`;

import { SITS } from './members.store.js';

/**
 * Of the decision `x`: whose advice is asked on an appeal against it (decision 13). The president; where they are recused
 * on its file, left, or have no account any more, the substitute chair who sat on it. Never a recused person.
 */
export const ADVISER = `
  select m.person_id, n.name, m.president from jury_members m join people.person n on n.id = m.person_id
   where m.session_id = x.session_id and ${SITS} and n.disabled_at is null
     and (m.president or m.place = 'substitute-chair' and exists (select 1 from decisions y
       join decision_sitters t on t.decision_id = y.id
       where y.agenda_item_id = x.agenda_item_id and t.person_id = m.person_id))
     and not exists (select 1 from recusals e
       where e.agenda_item_id = x.agenda_item_id and e.person_id = m.person_id)
   order by m.president desc limit 1`;

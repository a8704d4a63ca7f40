import type { Portal } from './portal.js';

/** What the parameters of a route may be, together: the ids of one thing of the demonstration. */
export type Ids = Readonly<Record<string, string>>;

export const NOBODYS = '00000000-0000-4000-8000-000000000000';

/**
 * The things of the demonstration, by the first words of their addresses. What a thing has not yet, an id that nothing
 * has stands for.
 */
export async function thingsOfTheDemonstration({
  database,
}: Portal): Promise<Readonly<Record<string, readonly Ids[]>>> {
  return database.read(async (tx) => {
    const of = (question: string): Promise<Ids[]> => tx.rows<Ids>(question);
    const or = (question: string): string => `coalesce((${question} limit 1), '${NOBODYS}')`;
    return {
      reports: await of(`
        select r.id, r.id as report,
            ${or('select d.id from report_documents d where d.version_id = r.current_version_id')} as document,
            r.current_version_id as version,
            ${or('select i.sheet_id from report_internships n join internships i on i.id = n.internship_id where n.report_id = r.id and i.sheet_id is not null')} as sheet,
               ${or('select p.id from report_versions v join periods p on p.declaration_id = v.declaration_id where v.id = r.current_version_id')} as period
          from reports r order by r.number`),
      'reports/transfers': await of('select id as transfer from report_transfers order by asked_at, id'),
      examinations: await of(
        `select e.id, ${or('select p.id from periods p where p.declaration_id = e.declaration_id')} as period,
                ${or('select d.id from examination_documents d where d.examination_id = e.id')} as document
           from examinations e
          order by e.number`,
      ),
      commissions: await of('select id from commissions order by held_on, id'),
      complements: await of('select id from typical_complements order by kept_at, id'),
      signatures: await of(
        `select s.id, p.party
           from signature_sheets s
           join signature_parties p on p.sheet_id = s.id
           left join signature_seals e on e.sheet_id = s.id
          where p.party = 'HOST' or (e.sheet_id is null and p.party <> 'TUTOR')
          order by s.opened_at, s.id, p.position`,
      ),
      internships: await of(`
        select i.id, ${or('select p.id from periods p where p.declaration_id = i.declaration_id')} as period,
            ${or('select x.id from internship_documents x where x.internship_id = i.id and x.removed_at is null')} as document
          from internships i
         order by i.number`),
      amendments: await of('select id from amendments order by opened_at, id'),
      'diploma-requests': await of(
        `select q.id, ${or('select c.condition_id from condition_certifications c where c.request_id = q.id and c.taken_back_at is null')} as condition,
                ${or('select h.id from held_credits h where h.request_id = q.id')} as credit
           from diploma_requests q
          order by q.number`,
      ),
      'jury/sessions': await of(
        `select s.id, ${or('select m.id from minutes m where m.session_id = s.id')} as minutes,
                ${or('select o.id from appointment_orders o where o.session_id = s.id')} as "order",
            ${or('select x.id from attendance_sheets x where x.session_id = s.id')} as sheet,
                (select p.id from people p where p.email = 'prof.info@aval.example') as person
           from jury_sessions s
          order by s.number`,
      ),
      'jury/files': await of(
        `select a.id as item, ${or('select e.person_id from recusals e where e.agenda_item_id = a.id')} as person,
            ${or('select l.id from recusal_liftings l where l.agenda_item_id = a.id')} as lifting,
            ${or('select q.id from recusal_requests q where q.agenda_item_id = a.id')} as request
           from agenda_items a
          order by a.entered_at, a.id`,
      ),
      'jury/new-deliberations': await of('select id from new_deliberations order by asked_at, id'),
      // Nothing waits in the queue of the demonstration: the journey of its administrator tries these routes.
      jobs: [],
      appeals: await of(
        `select a.id, ${or('select d.id from appeal_documents d where d.appeal_id = a.id')} as document from appeals a`,
      ),
      withdrawals: await of(
        `select w.id, ${or('select d.id from withdrawal_documents d where d.withdrawal_id = w.id')} as document
           from withdrawals w order by w.opened_at, w.id`,
      ),
      'opinions/given': await of('select id from opinions order by proposed_at, id'),
      delegations: await of('select id from delegations order by recorded_at, id limit 1'),
      letters: await of('select distinct on (person_id) id from letters order by person_id, written_at'),
      diplomas: await of(
        `select d.id, ${or('select c.id from diploma_conditions c where c.diploma_id = d.id')} as condition
           from diplomas d
          order by d.code
          limit 1`,
      ),
      'institution/juries': await of('select id from juries order by code limit 1'),
      letterheads: await of('select id, id as "of" from centres order by code limit 1'),
      rulesets: await of('select id from ruleset_versions order by id'),
      people: await of(
        `select p.id, ${or('select s.id from seats s where s.person_id = p.id')} as seat
           from people p
          where p.email in ('ines@aval.example', 'registry.nantes@aval.example')`,
      ),
    };
  });
}

/**
 * The address of a route for a thing: its parameters in their places; undefined when the thing has not what it asks.
 */
export function addressOf(route: string, ids: Ids): string | undefined {
  let missing = false;
  const address = route.replace(/:(\w+)/g, (_, name: string) => {
    missing ||= ids[name] === undefined;
    return ids[name] ?? '';
  });
  return missing ? undefined : address;
}

import type { Actor } from '../../people/index.js';
import type { Tx } from '../../platform/database/index.js';
import type { Party, Sheet, SheetPaper } from '../rules/index.js';

const PAPER = (of: string): string =>
  `(select json_build_object('id', f.id, 'sha256', f.sha256, 'bytes', f.bytes, 'name', f.name) from papers.paper f
     where f.id = ${of})`;

/** What a party was sent of what it signed, as JSON, the latest first; never by which link. */
const COPIES = `coalesce((select json_agg(json_build_object('askedAt', c.asked_at, 'askedBy', a.name, 'sentAt', l.sent_at, 'isUnsent', l.unsent_at is not null, 'lastUsedAt', c.last_used_at, 'endedAt', c.ended_at, 'revokedBy', r.name, 'revokedWhy', c.revoked_why) order by c.asked_at desc, c.ended_at desc nulls first)
     from signature_copies c left join letters.letter l on l.cause = 'copy:' || c.id left join people.person a on a.id = c.asked_by left join people.person r on r.id = c.revoked_by
    where c.sheet_id = p.sheet_id and c.party = p.party), '[]'::json)`;

/** One party with all that a page shows of it, as JSON. */
const PARTY = `json_build_object('party', p.party, 'role', p.role, 'name', p.name, 'quality', p.quality, 'holderId', p.holder_id, 'email', p.email, 'locale', p.locale, 'consent', p.consent, 'scope', p.delegation_scope,
  'signature', (select json_build_object('name', g.name, 'quality', g.quality, 'how', g.how, 'personId', g.person_id, 'signedOn', to_char(g.signed_on, 'YYYY-MM-DD'), 'writtenAt', g.written_at, 'through', w.name, 'handedAt', case when l.handed_by is not null then l.made_at end)
     from signatures g left join signature_links l on l.token_hash = g.token_hash left join people.person w on w.id = coalesce(g.recorded_by, l.handed_by) where g.sheet_id = p.sheet_id and g.party = p.party),
  'refusals', coalesce((select json_agg(json_build_object('reason', r.reason, 'at', r.refused_at) order by r.refused_at) from signature_refusals r where r.sheet_id = p.sheet_id and r.party = p.party), '[]'::json),
  'link', (select json_build_object('madeAt', l.made_at, 'endsAt', l.ends_at, 'endedAt', l.ended_at, 'handedBy', w.name)
     from signature_links l left join people.person w on w.id = l.handed_by where l.sheet_id = p.sheet_id and l.party = p.party order by l.made_at desc, l.ended_at desc nulls first limit 1),
  'copies', ${COPIES})`;

const SHEET = `
  select s.id, s.thing, s.thing_id as "thingId", s.title, s.page, s.document,
         to_char(s.sign_before, 'YYYY-MM-DD') as "signBefore", s.time_zone as "timeZone", s.keeper_id as "keeperId",
         s.opened_at as "openedAt", s.voided_at as "voidedAt", s.void_reason as "voidReason", e.sealed_at as "sealedAt",
         e.code, ${PAPER('s.paper_id')} as paper,
         ${PAPER('(select x.paper_id from signature_finals x where x.sheet_id = s.id)')} as final,
         ${PAPER('(select x.paper_id from signature_originals x where x.sheet_id = s.id)')} as original,
         (select json_agg(${PARTY} order by p.position) from signature_parties p where p.sheet_id = s.id) as parties
    from signature_sheets s left join signature_seals e on e.sheet_id = s.id`;

interface Row extends Omit<Sheet, 'voided' | 'sealed' | 'parties'> {
  readonly voidedAt: Date | null;
  readonly voidReason: string | null;
  readonly sealedAt: Date | null;
  readonly code: string | null;
  readonly parties: readonly Party[] | null;
}

/**
 * Every sheet of a thing, the latest first, with everything a page shows: for a room that has seen to it that the
 * reader may see the thing.
 */
export async function sheetsOf(tx: Tx, thingId: string): Promise<Sheet[]> {
  return (await tx.rows<Row>(`${SHEET} where s.thing_id = $1 order by s.opened_at desc, s.id`, [thingId])).map(
    sheetFrom,
  );
}

/** A sheet that the actor keeps, or signs; hidden and missing are the same. */
export async function findSheet(tx: Tx, actor: Actor, id: string): Promise<Sheet | undefined> {
  const row = await tx.row<Row>(
    `${SHEET} where s.id = $1 and (s.keeper_id = any ($2) or exists (select 1 from signature_parties p where p.sheet_id = s.id and p.holder_id = any ($2)))`,
    [id, actor.holders],
  );
  return row && sheetFrom(row);
}

/** A sheet by its id, for the portal itself: jobs, verification. */
export async function sheetForThePortal(tx: Tx, id: string): Promise<Sheet | undefined> {
  const row = await tx.row<Row>(`${SHEET} where s.id = $1`, [id]);
  return row && sheetFrom(row);
}

/** Until the end of the transaction nobody else touches this sheet; gives it as it is by then. */
export async function holdSheet(tx: Tx, id: string): Promise<Sheet | undefined> {
  await tx.rows('select 1 from signature_sheets where id = $1 for no key update', [id]);
  return sheetForThePortal(tx, id);
}

/** A complete sheet by its code. */
export async function sheetByCode(tx: Tx, code: string): Promise<Sheet | undefined> {
  const row = await tx.row<Row>(`${SHEET} where e.code = $1`, [code]);
  return row && sheetFrom(row);
}

/** The row of a sheet and of those who sign it. Gives its id. */
export async function insertSheet(
  tx: Tx,
  sheet: Omit<Sheet, 'id' | 'paper' | 'openedAt' | 'voided' | 'sealed' | 'final' | 'original' | 'parties'> & {
    readonly paper: Pick<SheetPaper, 'sha256'>;
    readonly paperId: string;
    readonly parties: readonly Omit<Party, 'signature' | 'refusals' | 'link' | 'copies'>[];
  },
): Promise<string> {
  const { thing, thingId, title, page, document, paperId, paper, signBefore, timeZone, keeperId, parties } = sheet;
  const written = await tx.row<{ id: string }>(
    `insert into signature_sheets (thing, thing_id, title, page, document, paper_id, sha256, sign_before, time_zone,
       keeper_id, opened_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
    [
      thing,
      thingId,
      title,
      page,
      JSON.stringify(document),
      paperId,
      paper.sha256,
      signBefore,
      timeZone,
      keeperId,
      tx.now,
    ],
  );
  if (!written) throw new Error('A sheet was written and gave no id.');
  await tx.rows(
    `insert into signature_parties (sheet_id, party, position, role, name, quality, holder_id, email, locale, consent,
                                    delegation_scope)
     select $1, p.party, p.position, p.role, p.name, p.quality, p."holderId", p.email, p.locale, p.consent, p.scope
       from jsonb_to_recordset($2) as p (party text, position int, role text, name text, quality text, "holderId" uuid,
         email text, locale text, consent text, scope text)`,
    [written.id, JSON.stringify(parties.map((party, index) => ({ ...party, position: index + 1 })))],
  );
  return written.id;
}

/** Notes that nobody signs a sheet any more, and why. */
export async function markVoid(tx: Tx, id: string, reason: string): Promise<void> {
  await tx.rows('update signature_sheets set voided_at = $2, void_reason = $3 where id = $1', [id, tx.now, reason]);
}

/** Keeps the document with its page of signatures, once: whoever comes second changes nothing. */
export async function keepFinal(tx: Tx, id: string, paperId: string, sha256: string): Promise<void> {
  await tx.rows(
    'insert into signature_finals (sheet_id, paper_id, sha256, made_at) values ($1, $2, $3, $4) on conflict do nothing',
    [id, paperId, sha256, tx.now],
  );
}

function sheetFrom({ voidedAt, voidReason, sealedAt, code, parties, ...row }: Row): Sheet {
  return {
    ...row,
    voided: voidedAt && voidReason !== null ? { at: voidedAt, reason: voidReason } : null,
    sealed: sealedAt && code !== null ? { at: sealedAt, code } : null,
    parties: (parties ?? []).map(partyFrom),
  };
}

/** JSON gives instants as texts. */
function partyFrom({ signature, refusals, link, copies, ...party }: Party): Party {
  return {
    ...party,
    signature: signature && {
      ...signature,
      writtenAt: new Date(signature.writtenAt),
      handedAt: signature.handedAt && new Date(signature.handedAt),
    },
    refusals: refusals.map(({ reason, at }) => ({ reason, at: new Date(at) })),
    link: link && {
      ...link,
      madeAt: new Date(link.madeAt),
      endsAt: new Date(link.endsAt),
      endedAt: link.endedAt && new Date(link.endedAt),
    },
    copies: copies.map((copy) => ({
      ...copy,
      askedAt: new Date(copy.askedAt),
      sentAt: copy.sentAt && new Date(copy.sentAt),
      lastUsedAt: copy.lastUsedAt && new Date(copy.lastUsedAt),
      endedAt: copy.endedAt && new Date(copy.endedAt),
    })),
  };
}

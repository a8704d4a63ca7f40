import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/** What other rooms read of signatures in SQL: what somebody has to sign, and what all have signed. */
export const published: Published = {
  schema: 'signatures',
  tables: [
    'signatures',
    'signature_copies',
    'signature_finals',
    'signature_invitations',
    'signature_links',
    'signature_originals',
    'signature_parties',
    'signature_refusals',
    'signature_seals',
    'signature_sheets',
    'signature_visits',
  ],
  views: {
    // What was signed by all, with its certificate; or the original, where it was signed on paper.
    signed_paper: `
      select s.id as sheet_id, coalesce(o.paper_id, f.paper_id) as paper_id
        from public.signature_sheets s
        left join public.signature_finals f on f.sheet_id = s.id
        left join public.signature_originals o on o.sheet_id = s.id
       where s.voided_at is null and coalesce(o.paper_id, f.paper_id) is not null`,
  },
  functions: {
    ...PERSONAL_DATA,
    // `SheetToSign[]`: the documents that await the signature of whoever holds these ids.
    'sheets_to_sign (holders uuid[]) returns table (sheets json)': `
      select coalesce(json_agg(distinct jsonb_build_object(
               'id', s.id, 'signBefore', to_char(s.sign_before, 'YYYY-MM-DD'), 'timeZone', s.time_zone)), '[]')
        from public.signature_parties p join public.signature_sheets s on s.id = p.sheet_id
       where p.holder_id = any (holders) and s.voided_at is null
         and not exists (select 1 from public.signatures g where g.sheet_id = p.sheet_id and g.party = p.party)`,
  },
};

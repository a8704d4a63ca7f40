import type { Published } from '../../platform/database/index.js';
import { PERSONAL_DATA } from './personal-data.js';

/**
 * What other rooms read of papers in SQL: what a list shows of one, how far its reading has got,
 * and what the antivirus says of its bytes; what the portal makes is neither read nor scanned.
 */
export const published: Published = {
  schema: 'papers',
  tables: [
    'papers',
    'paper_codes',
    'paper_pages',
    'paper_readings',
    'paper_rereadings',
    'paper_sources',
    'scans',
    'uploads',
  ],
  views: {
    paper: 'select id, name, sha256, bytes, pages from public.papers',
    inspected_paper: `
      select f.id, f.name, f.sha256, f.bytes, f.pages, g.fault, g.main_pages, g.annexes_from,
             case when g.fault is not null or s.verdict = 'infected' then 'refused'
                  when g.paper_id is not null and g.done_at is null then 'pending' else 'read' end as reading,
             case when f.made_by = 'portal' then 'clean' else s.verdict end as scan,
             coalesce(s.verdict = 'infected', false) as is_infected
        from public.papers f
        left join public.paper_readings g on g.paper_id = f.id
        left join public.scans s on s.sha256 = f.sha256`,
  },
  functions: PERSONAL_DATA,
};

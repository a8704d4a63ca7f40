import type { Tx } from '../../platform/database/index.js';

/**
 * Everything the portal holds about a person that is theirs to have (access, portability): each room gives its part
 * (`data/personal-data.ts`), in one statement. Secrets are not in it, nor what others wrote and have not signed or
 * proposed to them.
 */
export async function dataOf(tx: Tx, personId: string): Promise<unknown> {
  const row = await tx.row<Readonly<Record<string, object>>>(
    `select (select x.data from people.personal_data($1) x) as people,
            (select x.data from passwords.personal_data($1) x) as passwords,
            (select x.data from letters.personal_data($1) x) as letters,
            (select x.data from experience.personal_data($1) x) as experience,
            (select x.data from papers.personal_data($1) x) as papers,
            (select x.data from signatures.personal_data($1) x) as signatures,
            (select x.data from examinations.personal_data($1) x) as examinations,
            (select x.data from internships.personal_data($1) x) as internships,
            (select x.data from reports.personal_data($1) x) as reports,
            (select x.data from opinions.personal_data($1) x) as opinions,
            (select x.data from diploma_requests.personal_data($1) x) as diploma_requests,
            (select x.data from jury.personal_data($1) x) as jury,
            (select x.data from withdrawals.personal_data($1) x) as withdrawals`,
    [personId],
  );
  return Object.assign({}, ...Object.values(row ?? {})) as unknown;
}

import {
  amendmentToDraw,
  drawAgreement,
  findAmendment,
  openAmendment,
  sendAmendment,
  termsOf,
  writeAmendment,
  type Amendment,
  type Terms,
} from '../../src/internships/index.js';
import { Papers } from '../../src/papers/index.js';
import type { Actor } from '../../src/people/index.js';
import type { Tx } from '../../src/platform/database/index.js';
import type { InstitutionWithJury } from './institution.js';
import { act } from './before-the-jury.js';
import type { Portal } from './portal.js';
import { idIn } from './before-the-jury.js';
import { inTheirDays, internshipOf, signedOnPaper } from './internship.js';
import type { Visitor } from './visitor.js';

/** An amendment, as its actor sees it. */
export async function amendmentOf(tx: Tx, actor: Actor, id: string): Promise<Amendment> {
  const amendment = await findAmendment(tx, actor, id);
  if (!amendment) throw new Error(`${actor.name} does not see the amendment.`);
  return amendment;
}

/** The registry amends an agreement in force: what changes is written, nothing is sent yet. Gives its id. */
export async function writtenAmendment(
  portal: Portal,
  institution: InstitutionWithJury,
  internshipId: string,
  changed: Partial<Terms>,
): Promise<string> {
  const id = await act(portal, institution.registry, async (tx, actor) =>
    openAmendment(tx, actor, await internshipOf(tx, actor, internshipId)),
  );
  await act(portal, institution.registry, async (tx, actor) => {
    const amendment = await amendmentOf(tx, actor, id);
    const terms = inTheirDays({ ...(await termsOf(tx, amendment.termsId)), ...changed });
    return writeAmendment(tx, amendment, 'Ce qui a changé.', terms);
  });
  return id;
}

/** The same, sent to those who sign the agreement. */
export async function sentAmendment(
  portal: Portal,
  institution: InstitutionWithJury,
  internshipId: string,
  changed: Partial<Terms>,
): Promise<string> {
  const id = await writtenAmendment(portal, institution, internshipId, changed);
  const papers = portal.app.get(Papers);
  const toDraw = await act(portal, institution.registry, async (tx, actor) =>
    amendmentToDraw(tx, await amendmentOf(tx, actor, id), await internshipOf(tx, actor, internshipId)),
  );
  const drawn = await drawAgreement(papers, toDraw);
  await act(portal, institution.registry, async (tx, actor) =>
    sendAmendment(tx, papers, actor, await amendmentOf(tx, actor, id), drawn),
  );
  return id;
}

/** The same, signed by all on paper, today. */
export async function signedAmendment(
  portal: Portal,
  institution: InstitutionWithJury,
  internshipId: string,
  changed: Partial<Terms>,
): Promise<string> {
  const id = await sentAmendment(portal, institution, internshipId, changed);
  await signedOnPaper(portal, institution, id, portal.clock.now().toISOString().slice(0, 10));
  return id;
}

/** Where an internship is, and the days of its agreement. */
export interface Standing {
  readonly state: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

/** Throws when the days of its terms are others. */
export async function standingOf({ database }: Portal, id: string): Promise<Standing | undefined> {
  const [row] = await database.read((tx) =>
    tx.rows<Standing & { same: boolean }>(
      `select i.state, to_char(i.starts_on, 'YYYY-MM-DD') as "startsOn", to_char(i.ends_on, 'YYYY-MM-DD') as "endsOn",
           (t.starts_on, t.ends_on, t.teacher_id) is not distinct from (i.starts_on, i.ends_on, i.teacher_id) as same
       from internships i join internship_terms t on t.id = i.terms_id where i.id = $1`,
      [id],
    ),
  );
  if (!row?.same) throw new Error('The agreement says other days than its terms.');
  return { state: row.state, startsOn: row.startsOn, endsOn: row.endsOn };
}
/** Where an amendment is. */
export const amendmentState = ({ database }: Portal, id: string): Promise<string | undefined> =>
  database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from amendments where id = $1', [id]))?.state,
  );

/** Somebody opens an amendment on its pages and writes what it changes. Gives its id. */
export async function amendedOnPages(
  by: Visitor,
  internshipId: string,
  object: string,
  typed: Readonly<Record<string, string>>,
): Promise<string> {
  const id = idIn((await by.post(`/internships/${internshipId}/amendments`)).location);
  const { html } = await by.get(`/amendments/${id}/terms`);
  expect((await by.post(`/amendments/${id}/terms`, by.fields(html, { object, ...typed }))).status).toBe(303);
  return id;
}

import { idIn } from './before-the-jury.js';
import type { Decided, Deciding } from './decided-files.js';
import type { Answered, Visitor } from './visitor.js';

export const FAVOURABLE = { sense: 'FAVOURABLE', adoptsProposal: 'yes' };
export const REFUSAL = { sense: 'UNFAVOURABLE', ownText: 'L’expérience présentée est hors de la spécialité.' };
export const MORE = {
  sense: 'MORE',
  ownText: 'Joignez le certificat de 2022.',
  moreWhy: 'Rien ne date cette période.',
  moreDueOn: '2027-03-01',
};
export const UNLAWFUL = { ground: 'unlawful', heldAgainst: 'Un membre du jury n’était nommé par aucun arrêté.' };
/** What a heard student wrote. */
export const WRITTEN = 'L’arrêté du 3 mars le nomme.';

/** A decision whose withdrawal is opened, and the address of its page. */
export type Withdrawn = Decided & { readonly at: string };

/** The number of a file. */
export async function numberOf({ portal }: Deciding, reportId: string): Promise<string> {
  const row = await portal.database.read((tx) =>
    tx.row<{ number: string }>('select number from reports where id = $1', [reportId]),
  );
  return row?.number ?? '';
}

/** Somebody opens the withdrawal of what was decided on a file. */
export async function openWithdrawal(
  here: Deciding,
  who: Visitor,
  { reportId }: Pick<Decided, 'reportId'>,
  given = UNLAWFUL,
): Promise<Answered> {
  return who.post('/withdrawals/new', { file: await numberOf(here, reportId), ...given });
}

/** A decision of 24 November 2026, favourable unless it is said, and its withdrawal by the president on that day. */
export async function withdrawn(
  here: Deciding,
  decision: Readonly<Record<string, string>> = FAVOURABLE,
): Promise<Withdrawn> {
  const file = await here.decided(decision);
  const opened = await openWithdrawal(here, here.all.president, file);
  await here.portal.drainJobs();
  return { ...file, at: `/withdrawals/${idIn(opened.location)}` };
}

/** The same, whose student was heard in writing. */
export async function heard(
  here: Deciding,
  decision: Readonly<Record<string, string>> = FAVOURABLE,
): Promise<Withdrawn> {
  const file = await withdrawn(here, decision);
  await here.all.student.post(`${file.at}/observations`, { words: WRITTEN });
  await here.all.student.post(`${file.at}/statement`, { says: 'has-finished' });
  expect((await here.all.president.post(`${file.at}/moves/hear`)).status).toBe(303);
  await here.portal.drainJobs();
  return file;
}

/** Where a withdrawal is. */
export function stateOfWithdrawal({ portal }: Deciding, at: string): Promise<string> {
  return portal.database.read(
    async (tx) =>
      (await tx.row<{ state: string }>('select state from withdrawals where id = $1', [idIn(at)]))?.state ?? '',
  );
}

import { close, idIn, openedSession, sign, startDeliberation } from './before-the-jury.js';
import type { Decided, Deciding } from './decided-files.js';

/** A file before a session again. */
export interface LineAnew {
  readonly sessionId: string;
  readonly item: string;
}

/** The new deliberation that waits, put on the agenda of a session opened for it. */
export async function putAnew(here: Deciding, heldOn: string): Promise<LineAnew> {
  const { secretary } = here.all;
  const sessionId = await openedSession(here.all, here.institution, { heldOn, closesOn: heldOn });
  const page = await secretary.get('/jury/new-deliberations');
  const id = /\/jury\/new-deliberations\/([0-9a-f-]{36})/.exec(page.html)?.[1] ?? '';
  const put = await secretary.post(`/jury/new-deliberations/${id}`, { session: sessionId });
  expect(put.status).toBe(303);
  return { sessionId, item: idIn(put.location) };
}

/** It is deliberated so, and its minutes are ready to be signed. */
export async function deliberatedAnew(
  here: Deciding,
  line: LineAnew,
  decision: Readonly<Record<string, string>>,
): Promise<void> {
  await startDeliberation(here.all, here.institution, line.sessionId);
  const written = await here.all.secretary.post(`/jury/files/${line.item}/decision`, { revision: '0', ...decision });
  expect(written.status).toBe(303);
  await close(here.all, line.sessionId, line.item);
}

/** What waits is put on an agenda, deliberated so, and its minutes are signed. */
export async function decidedAnew(
  here: Deciding,
  heldOn: string,
  decision: Readonly<Record<string, string>>,
): Promise<LineAnew> {
  const line = await putAnew(here, heldOn);
  await deliberatedAnew(here, line, decision);
  const minutes = await here.all.president.get(`/jury/sessions/${line.sessionId}/minutes`);
  expect(minutes.html).toContain('Elle remplace celle du procès-verbal');
  expect((await sign(here.all, line.sessionId)).status).toBe(303);
  return line;
}

/** An appeal against what was decided on a file is filed by its student. Gives its id. */
export async function appealed(here: Deciding, { reportId }: Pick<Decided, 'reportId'>): Promise<string> {
  const grounds = 'Le certificat de 2022 n’a pas été lu.';
  const filed = await here.all.student.post(`/appeals/new/${reportId}`, { grounds });
  expect(filed.status).toBe(303);
  return idIn(filed.location);
}

/** The same is upheld, by whoever answers it. */
export async function upheld(here: Deciding, file: Pick<Decided, 'reportId'>): Promise<string> {
  const { appeals } = here.all;
  const appeal = await appealed(here, file);
  await appeals.post(`/appeals/${appeal}/moves/examine`);
  await appeals.post(`/appeals/${appeal}/advice`, { words: 'La présidente est souffrante.' });
  const answered = await appeals.post(`/appeals/${appeal}/moves/uphold`, { reason: 'Une pièce n’a pas été lue.' });
  expect(answered.status).toBe(303);
  return appeal;
}

/** Where an appeal is. */
export function stateOfAppeal({ portal }: Deciding, appeal: string): Promise<string> {
  return portal.database.read(
    async (tx) => (await tx.row<{ state: string }>('select state from appeals where id = $1', [appeal]))?.state ?? '',
  );
}

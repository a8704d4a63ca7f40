import { ask, itemOf, openedSession, proposedReport } from './before-the-jury.js';
import type { Everyone, InstitutionWithJury } from './institution.js';
import type { Portal } from './portal.js';

/** A file on the agenda of an open session of three, whose second member is the substitute chair. */
export async function scheduledFile(portal: Portal, institution: InstitutionWithJury, all: Everyone) {
  const reportId = await proposedReport(portal, institution);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  const at = `/jury/files/${await itemOf(portal, reportId)}`;
  const asked = `/recusal-requests/new/${reportId}`;
  return { reportId, requestId, sessionId, at, asked };
}

/** The three who sit sign that they are there, and the session deliberates. */
export async function letThemSit(all: Everyone, sessionId: string): Promise<void> {
  await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
  for (const who of ['president', 'member', 'otherMember'] as const)
    await all[who].post(`/jury/sessions/${sessionId}/presence`, { how: 'room' });
  await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, { then: 'deliberate' });
}

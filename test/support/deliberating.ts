import type { Everyone, InstitutionWithJury } from './institution.js';
import { ask, itemOf, openedSession, proposedReport } from './before-the-jury.js';
import type { Portal } from './portal.js';

/** An institution with its people, and their portal. */
export interface JuryStory {
  readonly portal: Portal;
  readonly institution: InstitutionWithJury;
  readonly all: Everyone;
}

/** A file before a session of three, whose second member is the substitute chair; those who come have signed. */
export async function deliberatingOnOne({ portal, institution, all }: JuryStory, absent?: keyof Everyone) {
  const reportId = await proposedReport(portal, institution);
  const requestId = await ask(all, institution);
  await all.registry.post(`/diploma-requests/${requestId}/admission`, { certified: 'yes', note: '' });
  const sessionId = await openedSession(all, institution);
  await all.registry.post('/scheduling', { session: sessionId, requests: requestId });
  await all.secretary.post(`/jury/sessions/${sessionId}/moves/lock`);
  for (const name of ['president', 'member', 'otherMember'] as const)
    if (name !== absent) await all[name].post(`/jury/sessions/${sessionId}/presence`, { how: 'room' });
  await all.secretary.post(`/jury/sessions/${sessionId}/attendance`, {
    ...(absent && {
      'members[0].person': institution[absent as 'otherMember'],
      'members[0].reason': 'En mission à l’étranger.',
    }),
    then: 'deliberate',
  });
  const item = await itemOf(portal, reportId);
  const at = `/jury/files/${item}`;
  const recuse = (member: string) =>
    all.secretary.post(`${at}/recusals`, { member, kind: 'employer', reason: 'Son supérieur dans l’entreprise.' });
  return { reportId, requestId, sessionId, item, at, recuse };
}

// One act after the other on a file or on a student's requests, each by somebody who may, whatever becomes of the
// portal.
import { setTimeout as sleep } from 'node:timers/promises';
import { Cut, pagesOf, Unexpected } from '../portal/web.mjs';
import { acknowledge, doubt, lookAgain, openActs, whoMay } from './story.mjs';

/**
 * Walks until it is told to end. What is answered otherwise than it should be is a fault, unless something is still in
 * doubt.
 */
export async function walk(web, story, { institution, client, goesOn, faults, paceMs }) {
  while (goesOn()) {
    const act = oneOf(openActs(story));
    const who = oneOf(whoMay(institution, story, act));
    const chosen = oneOf(institution.professor);
    const pages = pagesOf(web, who);
    const wasInDoubt = story.isInDoubt;
    try {
      const { path, fields } = await act.prepare(story, { pages, chosen });
      const answered = await pages.post(path, fields).catch((error) => {
        if (error instanceof Cut) doubt(story, act, who);
        throw error;
      });
      // Put off: it may have been done all the same, as the answer's time was over.
      if (answered.status === 503) {
        doubt(story, act, who);
        throw new Cut('put off');
      }
      if (answered.status !== 303) throw new Unexpected(`${act.move} of a ${story.kind} by ${who.name}`, answered);
      acknowledge(story, act, who, { chosen, location: answered.location });
    } catch (error) {
      if (!(error instanceof Cut || error instanceof Unexpected)) throw error;
      // After a doubt the state that was looked up may already be the one before.
      if (error instanceof Unexpected && !(wasInDoubt && error.status < 500)) faults.push(error.message);
      await lookAgain(client, story, institution);
    }
    await sleep(Math.random() * paceMs);
  }
}

function oneOf(many) {
  return many[Math.floor(Math.random() * many.length)];
}

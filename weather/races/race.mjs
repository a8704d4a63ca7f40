// One race: all that is needed is opened and written first, then all send at once; exactly one is in time, and the
// others are told who was quicker.
import { Cut, pagesOf, Unexpected, wordsOf } from '../portal/web.mjs';
import { acknowledge, doubt, lookAgain, openActs, whoMay } from '../people/story.mjs';
import { drawContest, drawRacers } from './contests.mjs';

/**
 * Runs one on this story. Gives how many took part, or 0 when it could not be run; what is wrong is added to the
 * faults.
 */
export async function race(web, story, { institution, client, faults }) {
  const contest = drawContest(openActs(story));
  const racers = drawRacers(contest, (act) => whoMay(institution, story, act));
  const wasInDoubt = story.isInDoubt;
  let answers;
  try {
    await prepareAll(web, story, racers, institution);
    answers = await Promise.all(racers.map((racer) => post(web, racer)));
  } catch (error) {
    if (!(error instanceof Cut || error instanceof Unexpected)) throw error;
    if (error instanceof Unexpected && !wasInDoubt) faults.push(error.message);
    await lookAgain(client, story, institution);
    return 0;
  }
  const winners = racers.filter((_, index) => answers[index].status === 303);
  if (winners.length !== 1) {
    await unclear(story, racers, answers, { institution, client, faults, winners });
    return racers.length;
  }
  const [winner] = winners;
  const won = answers[racers.indexOf(winner)];
  const moves = racers.map(({ act }) => act.move).join(' and ');
  for (const [index, { status, text }] of answers.entries()) {
    const { who } = racers[index];
    if (racers[index] === winner || status === 503 || (contest.hides && status === 404)) continue;
    if (status !== 409) faults.push(`${moves}: who lost was answered ${status}: ${wordsOf(text).slice(0, 300)}`);
    else if (winner.act.move !== 'open' && !text.includes(winner.who.name))
      faults.push(
        `${moves}: ${who.name} was not told that ${winner.who.name} was quicker: ${wordsOf(text).slice(0, 300)}`,
      );
  }
  acknowledge(story, winner.act, winner.who, { chosen: winner.chosen, location: won.location });
  return racers.length;
}

/** Who does the same thing twice has prepared it once. */
async function prepareAll(web, story, racers, institution) {
  const prepared = new Map();
  for (const racer of racers) {
    const key = `${racer.act.move} ${racer.who.id}`;
    racer.chosen = institution.professor[Math.floor(Math.random() * institution.professor.length)];
    if (!prepared.has(key))
      prepared.set(key, {
        ...(await racer.act.prepare(story, { pages: pagesOf(web, racer.who), chosen: racer.chosen })),
        chosen: racer.chosen,
      });
    Object.assign(racer, prepared.get(key));
  }
}

async function post(web, { who, path, fields }) {
  try {
    return await pagesOf(web, who).post(path, fields);
  } catch (error) {
    if (error instanceof Cut) return { status: 503, text: '' };
    throw error;
  }
}

/** Several say that they were in time; or none, which a portal that puts everybody off may answer. */
async function unclear(story, racers, answers, { institution, client, faults, winners }) {
  const said = racers.map(({ act }, index) => `${act.move} ${answers[index].status}`).join(', ');
  if (winners.length > 1) faults.push(`several were told that they were in time: ${said}`);
  else if (answers.every(({ status }) => status !== 503)) {
    const [{ text }] = answers;
    if (!story.isInDoubt) faults.push(`nobody was in time: ${said}: ${wordsOf(text).slice(0, 300)}`);
  }
  for (const [index, { act, who }] of racers.entries())
    if ([303, 503].includes(answers[index].status)) doubt(story, act, who);
  await lookAgain(client, story, institution);
}

// Which acts may meet: of each two, whichever is first makes the other impossible.

/** `weight`: how often, beside the others of its state. `hides`: who loses may not even see the file any more. */
const CONTESTS = [
  { state: 'SUBMITTED', moves: ['admit'], weight: 6 },
  { state: 'SUBMITTED', moves: ['admit', 'return'], weight: 2 },
  { state: 'SUBMITTED', moves: ['return'], weight: 1 },
  { state: 'RETURNED', moves: ['resubmit'], weight: 1 },
  { state: 'RETURNED', moves: ['resume'], weight: 1 },
  { state: 'ADMISSIBLE', moves: ['assign'], weight: 1 },
  { state: 'ASSIGNED', moves: ['begin'], weight: 1 },
  { state: 'ASSIGNED', moves: ['decline'], weight: 2 },
  { state: 'ASSIGNED', moves: ['begin', 'decline'], weight: 1, hides: true },
  { state: 'UNDER_REVIEW', moves: ['release'], weight: 6 },
  { state: 'UNDER_REVIEW', moves: ['returnForCorrections'], weight: 1 },
  { state: 'UNDER_REVIEW', moves: ['propose'], weight: 1 },
  { state: 'UNDER_REVIEW', moves: ['propose', 'returnForCorrections'], weight: 1 },
  { state: 'UNDER_REVIEW', moves: ['propose', 'release'], weight: 1, hides: true },
  { state: 'OPINION_PROPOSED', moves: ['reopen'], weight: 1 },
  { state: 'NONE', moves: ['open'], weight: 1 },
  { state: 'DRAFT', moves: ['submit'], weight: 3 },
  { state: 'DRAFT', moves: ['withdraw'], weight: 1 },
  { state: 'SUBMITTED', moves: ['findIncomplete'], weight: 3 },
  { state: 'SUBMITTED', moves: ['withdraw'], weight: 1 },
  { state: 'INCOMPLETE', moves: ['resubmit'], weight: 2 },
  { state: 'INCOMPLETE', moves: ['withdraw'], weight: 1 },
];

/** One that the story is open to, drawn by weight, with its acts. */
export function drawContest(acts) {
  const open = CONTESTS.map((contest) => ({
    ...contest,
    acts: contest.moves.map((move) => acts.find((act) => act.move === move && act.from === contest.state)),
  })).filter(({ acts: found }) => found.every(Boolean));
  let drawn = Math.random() * open.reduce((sum, { weight }) => sum + weight, 0);
  return open.find(({ weight }) => (drawn -= weight) < 0) ?? open[0];
}

/**
 * Who meets: those of the office by twos to fours, or one person who clicks twice; where two acts meet, one person or
 * two for each.
 */
export function drawRacers({ acts }, whoOf) {
  return acts.flatMap((act) => {
    const all = shuffled(whoOf(act));
    const many = acts.length > 1 ? 1 : 2 + Math.floor(Math.random() * 2.2);
    const isDoubleClick = acts.length === 1 && (all.length === 1 || Math.random() < 0.3);
    const who = isDoubleClick ? [all[0], all[0]] : all.slice(0, many);
    return who.map((one) => ({ act, who: one }));
  });
}

function shuffled(all) {
  return all
    .map((one) => [Math.random(), one])
    .sort(([one], [other]) => one - other)
    .map(([, one]) => one);
}

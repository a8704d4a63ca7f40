// What people were told was done, held against the journal: each acknowledged move stands there once, in its order; one
// whose answer never came, once or not at all; and nothing else.

const STATES_AND_JOURNAL = `
  select 'report' as kind, r.id, r.state, j.to_state from reports r
    join lateral (select to_state from journal j where j.thing_id = r.id order by seq desc limit 1) j on true
   where r.state <> j.to_state
  union all
  select 'request', q.id, q.state, j.to_state from diploma_requests q
    join lateral (select to_state from journal j where j.thing_id = q.id order by seq desc limit 1) j on true
   where q.state <> j.to_state`;

/**
 * Faults of every story, and of states that are not what the last line of their journal says. Gives how many moves were
 * acknowledged, too.
 */
export async function faultsOfMoves(client, stories) {
  const faults = [];
  for (const story of stories) {
    const lines = await linesOf(client, story);
    const fault = faultOf(story.said, lines);
    if (fault) faults.push(`${story.kind} ${story.id ?? 'never opened'}: ${fault}`);
  }
  const { rows } = await client.query(STATES_AND_JOURNAL);
  for (const { kind, id, state, to_state: to } of rows)
    faults.push(`${kind} ${id} is ${state}, and its journal says ${to}`);
  const said = stories.flatMap((story) => story.said);
  return {
    faults,
    acknowledged: said.filter(({ isKnown }) => isKnown).length,
    unanswered: said.filter(({ isKnown }) => !isKnown).length,
  };
}

/** A file begins with its opening and its deposit, which its student was not asked about. */
async function linesOf(client, story) {
  const { rows } = await (story.kind === 'report'
    ? client.query('select move, actor_id as by from journal where thing_id = $1 and seq > 2 order by seq', [story.id])
    : client.query(
        `select j.move, j.actor_id as by from journal j join diploma_requests q on q.id = j.thing_id
          where q.student_id = $1 order by q.opened_at, j.seq`,
        [story.student.id],
      ));
  return rows;
}

/** Every way to read the lines as what was said, followed at once: `at` are the lines that each has come to. */
function faultOf(said, lines) {
  let at = new Set([0]);
  for (const [index, one] of said.entries()) {
    const next = new Set();
    for (const position of at) {
      const line = lines[position];
      if (line && line.move === one.move && line.by === one.by) next.add(position + 1);
      if (!one.isKnown) next.add(position);
    }
    if (next.size === 0)
      return `${one.move} was acknowledged (${index + 1} of ${said.length}), and its journal says otherwise: ${near(lines, at)}`;
    at = next;
  }
  return at.has(lines.length) ? undefined : `its journal has moves that nobody was told of: ${near(lines, at)}`;
}

function near(lines, at) {
  const from = Math.min(...at);
  return (
    lines
      .slice(Math.max(0, from - 1), from + 3)
      .map(({ move }) => move)
      .join(', ') || 'nothing'
  );
}

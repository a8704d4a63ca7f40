// A file, or the diploma requests of a student, as somebody outside the portal knows them: what was asked of it, by
// whom, and what it answered.
import { FILE_ACTS, REQUEST_ACTS } from './acts.mjs';

/** The story of a file that was just deposited. */
export function storyOfFile({ id, student, enrolment }) {
  return { kind: 'report', acts: FILE_ACTS, id, student, enrolment, state: 'SUBMITTED', said: [], isInDoubt: false };
}

/** The story of what a student asks for a diploma: one request after the other. */
export function storyOfRequests({ student, enrolment }) {
  return { kind: 'request', acts: REQUEST_ACTS, student, enrolment, state: 'NONE', said: [], isInDoubt: false };
}

/** What may be done with it now. */
export function openActs(story) {
  return story.acts.filter(({ from, when }) => from === story.state && when(story));
}

/** Who may do it: anybody of that office, or the one whose file it is. */
export function whoMay(institution, story, { by }) {
  if (by === 'author') return [story.student];
  if (by === 'professor') return [story.professor];
  return institution[by];
}

/** It was acknowledged: so it stands from now on. */
export function acknowledge(story, act, who, { chosen, location }) {
  story.said.push({ move: act.move, by: who.id, isKnown: true });
  story.isInDoubt = false;
  story.state = act.to === 'WITHDRAWN' ? 'NONE' : act.to;
  if (act.move === 'assign') story.professor = chosen;
  if (act.move === 'return') story.returnedBy = 'registry';
  if (act.move === 'returnForCorrections') story.returnedBy = 'professor';
  if (act.move === 'open') story.id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(location ?? '')?.[0];
}

/** Nobody knows whether it was done: its answer never came. */
export function doubt(story, act, who) {
  story.said.push({ move: act.move, by: who.id, isKnown: false });
  story.isInDoubt = true;
}

/** How it stands in the database, to go on from there after a doubt. */
export async function lookAgain(client, story, { professor }) {
  if (story.kind === 'request') {
    const { rows } = await client.query(
      `select id, state from diploma_requests where student_id = $1 and state <> 'WITHDRAWN'`,
      [story.student.id],
    );
    story.id = rows[0]?.id;
    story.state = rows[0]?.state ?? 'NONE';
    return;
  }
  const { rows } = await client.query(
    `select r.state,
            (select s.holder_id from standings s where s.report_id = r.id and s.held_as = 'professor'
                and s.until is null) as professor,
            (select j.move from journal j where j.thing_id = r.id and j.move in ('return', 'returnForCorrections')
                order by j.seq desc limit 1) as returned
       from reports r where r.id = $1`,
    [story.id],
  );
  const [{ state, professor: holder, returned }] = rows;
  story.state = state;
  story.professor = professor.find(({ id }) => id === holder);
  story.returnedBy = returned === 'return' ? 'registry' : 'professor';
}

// What people do with a file and with a request, as their pages have them do it: from which state, who, and what is
// sent.
import { fieldsOf } from '../../bench/portal/forms.mjs';

const DUE_ON = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
const REASONING =
  'Toutes les expériences sont présentées ; celle qui est détaillée est dans la spécialité et au niveau du diplôme.';

const at = (thing, path) => `/reports/${thing.id}/${path}`;
const atRequest = (thing, path) => `/diploma-requests/${thing.id}/${path}`;

/**
 * The acts on a file. `by`: who may, of the institution and of the file. `prepare`: what they open and write before,
 * with `pages` of their own; gives where the act is posted, and its fields.
 */
export const FILE_ACTS = [
  act('admit', 'SUBMITTED', 'ADMISSIBLE', 'registry', (file) => [at(file, 'admission'), { note: '' }]),
  act('return', 'SUBMITTED', 'RETURNED', 'registry', (file) => [
    at(file, 'return'),
    { fault: 'incomplete', points: 'Joindre le certificat de travail.', dueOn: DUE_ON },
  ]),
  act('resubmit', 'RETURNED', 'SUBMITTED', 'author', deposit, { when: ({ returnedBy }) => returnedBy === 'registry' }),
  act('resume', 'RETURNED', 'UNDER_REVIEW', 'author', deposit, {
    when: ({ returnedBy }) => returnedBy === 'professor',
  }),
  act('assign', 'ADMISSIBLE', 'ASSIGNED', 'coordinator', (file, { chosen }) => [
    at(file, 'assignment'),
    { professor: chosen.id },
  ]),
  act('begin', 'ASSIGNED', 'UNDER_REVIEW', 'professor', (file) => [at(file, 'opinion/beginning'), {}]),
  act('decline', 'ASSIGNED', 'ADMISSIBLE', 'coordinator', stepAside('decline')),
  act('release', 'UNDER_REVIEW', 'ADMISSIBLE', 'coordinator', stepAside('release')),
  act('returnForCorrections', 'UNDER_REVIEW', 'RETURNED', 'professor', (file) => [
    at(file, 'corrections'),
    { fault: 'incorrect', points: 'Préciser les fonctions exercées.', dueOn: DUE_ON },
  ]),
  act('propose', 'UNDER_REVIEW', 'OPINION_PROPOSED', 'professor', writeOpinion),
  act('reopen', 'OPINION_PROPOSED', 'UNDER_REVIEW', 'professor', (file) => [
    at(file, 'opinion/reopening'),
    { reason: 'Une pièce nouvelle est à lire.' },
  ]),
];

/** The acts on a diploma request: one is opened, goes its way, is withdrawn; then another. */
export const REQUEST_ACTS = [
  act('open', 'NONE', 'DRAFT', 'author', ({ enrolment }) => ['/diploma-requests', { enrolment, year: '2026' }]),
  act('submit', 'DRAFT', 'SUBMITTED', 'author', (request) => [
    atRequest(request, 'submission'),
    { report: '', plan: 'Je déposerai mon dossier au printemps.' },
  ]),
  act('findIncomplete', 'SUBMITTED', 'INCOMPLETE', 'registry', (request) => [
    atRequest(request, 'corrections'),
    { fault: 'incomplete', points: 'Joindre le relevé de notes.', dueOn: DUE_ON },
  ]),
  act('resubmit', 'INCOMPLETE', 'SUBMITTED', 'author', answerRequest),
  act('withdraw', 'DRAFT', 'WITHDRAWN', 'author', withdrawRequest),
  act('withdraw', 'SUBMITTED', 'WITHDRAWN', 'author', withdrawRequest),
  act('withdraw', 'INCOMPLETE', 'WITHDRAWN', 'author', withdrawRequest),
];

function act(move, from, to, by, prepare, { when = () => true } = {}) {
  return {
    move,
    from,
    to,
    by,
    when,
    prepare: async (thing, given) => {
      const [path, fields] = await prepare(thing, given);
      return { path, fields };
    },
  };
}

/** The author answers what was asked, then deposits again. */
async function deposit(file, { pages }) {
  const asked = await pages.get(at(file, 'answers'));
  const fields = fieldsOf(asked);
  for (const name of Object.keys(fields)) if (/^[0-9a-f-]{36}$/.test(name)) fields[name] = 'C’est fait.';
  await pages.keep(at(file, 'answers'), fields);
  return [at(file, 'deposit'), { certified: 'yes' }];
}

async function answerRequest(request, { pages }) {
  const fields = fieldsOf(await pages.get(atRequest(request, 'submission')), { plan: 'Comme convenu, au printemps.' });
  for (const name of Object.keys(fields)) if (name.startsWith('answer-')) fields[name] = 'C’est fait.';
  return [atRequest(request, 'submission'), { ...fields, report: '' }];
}

/** The professor writes and keeps the draft, reads what would leave, and proposes it. */
async function writeOpinion(file, { pages }) {
  const desk = fieldsOf(await pages.get(at(file, 'opinion')));
  const kept = Object.keys(desk).filter((name) => /^periods\[\d+\]\.id$/.test(name));
  for (const name of kept) desk[name.replace('.id', '.choice')] = 'keep';
  await pages.keep(at(file, 'opinion'), { ...desk, sense: 'FAVOURABLE', reasoning: REASONING, then: 'review' });
  return [at(file, 'opinion/proposal'), fieldsOf(await pages.get(at(file, 'opinion/proposal')))];
}

function stepAside(move) {
  return (file) => [at(file, 'decline'), { move, kind: 'load', text: 'Trop de dossiers ce mois-ci.' }];
}

function withdrawRequest(request) {
  return [atRequest(request, 'moves/withdraw'), {}];
}

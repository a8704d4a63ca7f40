import type { Access } from '../invariants/access.js';
import { ACCESS_BY_ROUTE } from '../invariants/access-by-route.js';
import { everybody, type Somebody } from './everybody.js';
import { EveryForm, hardTriesOf, send, type FormFound, type HardTry } from './every-form.js';
import { idOf } from '../../src/platform/web/index.js';
import type { Portal } from './portal.js';
import { addressOf, NOBODYS, thingsOfTheDemonstration } from './things-of-the-demonstration.js';
import { countWrites, whatIsWritten } from './what-is-written.js';

/** Forms that no page of the demonstration shows, and what they send; a route without fields has none to fill in. */
const OUT_OF_SIGHT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '/password-links/:id': { identity: 'Vue au guichet, carte présentée', certified: 'yes' },
  '/password/:token': { password: 'un mot de passe assez long' },
  '/sign/:token': { read: 'a'.repeat(64), name: 'Ada Byron', quality: '', consent: 'yes' },
  '/sign/:token/refusal': { reason: 'Quelques mots' },
  '/signatures/:id/parties/:party/copy/revocation': { reason: 'Quelques mots' },
  '/reports/transfers/:transfer': { answer: 'decline', why: 'Quelques mots', delegation: '' },
  '/reports/from-simulation': { kind: 'experience', enrolment: '', course: '' },
  '/reports/:id/submission/plan': { plan: '', 'lines[0].period': '' },
  '/examinations/:id/submission/plan': { plan: '', 'lines[0].period': '' },
  '/reports/:id/submission/reuse': { declaration: '' },
  '/reports/:id/submission/internships': { internships: '' },
  '/internships/:id/teacher': { teacherId: '' },
  '/reports/:id/opinion/proposal': { version: '', revision: '1', sense: 'FAVOURABLE', certified: 'yes' },
  '/rulesets/:id/publication': { 'effectiveOn.day': '1', 'effectiveOn.month': '9', 'effectiveOn.year': '2030' },
  '/jury/sessions/:id/corrective-minutes': { seal: '', reason: 'Quelques mots', signed: 'yes' },
  '/appeals/new/:report': { grounds: 'Quelques mots' },
  '/jury/files/:item/suggestions/:person': { answer: 'no', reason: 'Quelques mots' },
  '/letters/:id/presentation': {
    number: '1A 200 300',
    'presentedOn.day': '1',
    'presentedOn.month': '10',
    'presentedOn.year': '2026',
    outcome: 'received',
    reason: '',
  },
  '/withdrawals/:id/summons': {
    'heldOn.day': '1',
    'heldOn.month': '9',
    'heldOn.year': '2030',
    place: 'Salle 12',
  },
  '/withdrawals/:id/hearing': {
    'heldOn.day': '1',
    'heldOn.month': '9',
    'heldOn.year': '2026',
    present: 'Inès Caradec',
    said: 'Quelques mots',
  },
  '/jobs/letters': { letters: 'leave' },
  '/jobs/:job/abandonment': { reason: 'Quelques mots' },
  '/api/v1/assessments': { on: '2026-01-01', 'diploma.code': 'X' },
};
/** Nothing is typed there: a button, or a file. */
const WITHOUT_FIELDS = new Set([
  '/internships/:id/documents/:document/remove',
  '/internships/:id/documents/:document/read-anew',
  '/internships/:id/host-reminders',
  '/internships/:id/resumption',
  '/reports/:id/submission/documents/:document/read-anew',
  '/appeals/:id/examiner',
  '/reports/:id/transfer/taking-back',
  '/signatures/:id/parties/:party/copy',
  '/sign-out',
  '/absences/:id/remove',
  '/people/:id/enable',
  '/rulesets/:id/discard',
  '/jobs/:job/run',
  '/jury/files/:item/correction/removal',
  '/api/v1/inspections',
]);
/** Moves are tried in authority.spec.ts; their only field is a reason, like that of the others. */
const MOVES = '/*kind/:id/moves/:move';

const ANSWERS = new Set([200, 201, 204, 303, 400, 401, 403, 404, 409, 413, 415, 422, 429]);
const SAYS_WHY = /<h1|"(?:title|message|detail)"/;
/** Things that one form is looked for anew on, in one round. */
const MOST_OF_A_KIND = 3;

/** What came of a round: what was wrong, the routes whose form was not found, and how much was tried. */
export interface Round {
  readonly wrong: readonly string[];
  readonly unfound: readonly string[];
  readonly tried: number;
}

/**
 * Fills in every form of the portal, one field at a time, with what nobody should type, `a field` tries for each (all
 * of them when it is left out).
 * Wrong: an answer of 500 or more, a status that is no answer to a form, a refusal without a sentence, or one that
 * leaves something written.
 */
export async function fillInHard(portal: Portal, aField = Number.POSITIVE_INFINITY): Promise<Round> {
  const [all, things] = [await everybody(portal), await thingsOfTheDemonstration(portal)];
  const people = (route: string): readonly (Somebody | undefined)[] =>
    whoMayUse(all, ACCESS_BY_ROUTE[`post ${route}`] ?? []);
  const forms = new EveryForm({ portal, everybody: all, things, people });
  const found = new Map<string, FormFound | undefined>();
  for (const route of routes()) found.set(route, (await forms.find(route)) ?? outOfSight(route));
  const wrong: string[] = [];
  const writesAsked = await countWrites(portal);
  let [before, asked, tried] = [await whatIsWritten(portal), await writesAsked(), 0];
  for (const [route, first] of found) {
    let form = first;
    let again = MOST_OF_A_KIND;
    for (const attempt of first ? chosen(hardTriesOf(first), Object.keys(first.fields).length * aField, tried) : []) {
      if (!form) break;
      tried += 1;
      const reply = await send(portal, form, attempt);
      const askedSince = await writesAsked();
      const after = askedSince === asked ? before : await whatIsWritten(portal);
      const says = `${route} by ${form.who?.key ?? 'nobody'}, ${attempt.says}: ${reply.status}`;
      if (!ANSWERS.has(reply.status)) wrong.push(says);
      else if (reply.status >= 400 && after !== before) wrong.push(`${says}, and something was written`);
      else if (reply.status >= 400 && !SAYS_WHY.test(reply.body)) wrong.push(`${says}, without a word`);
      for (const link of leadingNowhere(reply.body, { ...form, hidden: notThere(form, first) }))
        wrong.push(`${says}, said with a link that leads nowhere: ${link}`);
      // Taken as good, it may have changed what the form is about: the next one is of another thing.
      if (reply.status < 400 && after !== before && form.page !== route && again > 0) {
        again -= 1;
        forms.forgetPages();
        form = (await forms.find(route, form)) ?? form;
      }
      [before, asked] = [after, askedSince];
    }
  }
  return { wrong, tried, unfound: [...found].flatMap(([route, form]) => (form ? [] : [route])) };

  function outOfSight(route: string): FormFound | undefined {
    const fields = OUT_OF_SIGHT[route];
    const who = people(route)[0] ?? all[0];
    const kind =
      Object.keys(things).find((one) => route.startsWith(`/${one}/:`)) ?? (route.includes(':report') ? 'reports' : '');
    const ids = { id: NOBODYS, job: '1', ...things[kind]?.[0], token: 'none' };
    return (
      fields && { action: addressOf(route, ids) ?? route, fields, hidden: [], isUpload: false, route, page: route, who }
    );
  }
}

/** The accounts last: whoever is disabled there acts no more. */
function routes(): string[] {
  const isLast = (route: string): number => Number(/^\/(?:people|me|sign)/.test(route));
  return Object.keys(ACCESS_BY_ROUTE)
    .filter((name) => name.startsWith('post '))
    .map((name) => name.slice(5))
    .filter((route) => route !== MOVES && !WITHOUT_FIELDS.has(route))
    .sort((one, other) => isLast(one) - isLast(other));
}

function whoMayUse(all: readonly Somebody[], access: Access): readonly (Somebody | undefined)[] {
  if (!Array.isArray(access)) return [...all, undefined];
  return all.filter(({ kinds }) => kinds.some((kind) => (access as readonly string[]).includes(kind)));
}

/** What a page need not show: the hidden, and what the first form had that this one, of another thing, has not. */
function notThere(form: FormFound, first: FormFound | undefined): readonly string[] {
  const ofFirst = Object.keys(first?.fields ?? {}).filter((name) => !(name in form.fields));
  return [...form.hidden, ...(first?.hidden ?? []), ...ofFirst];
}

/**
 * The links of what is wrong, listed above the form, that lead to nothing on the page; but for what nobody sees or
 * could have changed.
 */
function leadingNowhere(html: string, { hidden, page, route }: FormFound): string[] {
  if (page === route && route in OUT_OF_SIGHT) return [];
  const summary = /<ul class="govuk-list govuk-error-summary__list">([\s\S]*?)<\/ul>/.exec(html)?.[1] ?? '';
  const links = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
  return links.filter((id) => !html.includes(`id="${id}"`) && !hidden.some((name) => idOf(name) === id));
}

/** So many of the tries, spread over all of them, others from one form to the next. */
function chosen(tries: readonly HardTry[], most: number, from: number): readonly HardTry[] {
  if (most >= tries.length) return tries;
  const step = tries.length / most;
  return Array.from({ length: most }, (_, at) => tries[(Math.floor(at * step) + from) % tries.length] as HardTry);
}

import { askPortal, everybody } from './everybody.js';
import { HARD_VALUES } from './hard-values.js';
import type { Portal } from './portal.js';

/** Every name that an address may ask something by: `?search=`. */
const ASKED = [
  'after',
  'back',
  'code',
  'diploma',
  'enrolment',
  'from',
  'inline',
  'lang',
  'party',
  'request',
  'role',
  'search',
  'sha256',
  'show',
  'state',
  'to',
];

/**
 * Asks pages for what nobody should ask for, all names at once or each in its turn. Gives the answers of 500 and more.
 */
export async function askHard(
  portal: Portal,
  paths: readonly string[],
  { eachInTurn = false } = {},
): Promise<string[]> {
  const all = await everybody(portal);
  const groups = eachInTurn ? ASKED.map((name) => [name]) : [ASKED];
  const wrong: string[] = [];
  for (const path of paths)
    for (const [turn, [says, value]] of HARD_VALUES.entries())
      for (const names of groups) {
        const query = new URLSearchParams(names.flatMap((name) => [value].flat().map((one) => [name, one])));
        const who = path.startsWith('/people')
          ? all.find(({ key }) => key === 'administrator')
          : all[turn % all.length];
        const { status } = await askPortal(portal.url, 'get', `${path}?${query.toString()}`, { cookie: who?.cookie });
        if (status >= 500) wrong.push(`${path} by ${who?.key ?? ''}, ${says} as ${names.join(', ')}: ${status}`);
      }
  return wrong;
}

const QUESTION = {
  diploma: { code: 'DEMO-TI5', moment: null, family: 'rncp5', internshipMonths: 3, experienceRequired: true },
  on: '2026-03-01',
  periods: [
    {
      from: '2020-01-01',
      to: '2024-01-01',
      rate: 100,
      nature: true,
      level: true,
      kind: 'employee',
      suspensions: [{ from: '2021-01-01', to: '2021-02-01' }],
    },
  ],
  prescription: { kind: 'complement', months: 3, nature: 'Réseaux', source: 'commission' },
  internships: [{ from: '2024-01-01', to: '2024-04-01', rate: 100, hours: 420 }],
};

/** The question of a program, each of its values in turn replaced by one that nobody should send. */
export async function askHardAsProgram(portal: Portal): Promise<string[]> {
  const wrong: string[] = [];
  const odd = [...HARD_VALUES.map(([, value]) => value), null, {}, [[]], true, -1, 1e308, 0.1];
  for (const leaf of leavesOf(QUESTION)) {
    // A minute later, the same address may ask as often again.
    portal.clock.advance({ minutes: 1 });
    for (const value of odd) {
      const text = JSON.stringify(replaced(QUESTION, leaf, value));
      const { status, body } = await askPortal(portal.url, 'post', '/api/v1/assessments', {
        text,
        headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      });
      if (status >= 500 || status === 429 || (status >= 400 && !/"(?:title|detail)"/.test(body)))
        wrong.push(`${leaf.join('/')} as ${JSON.stringify(value).slice(0, 40)}: ${status}`);
    }
  }
  return wrong;
}

function leavesOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return Object.entries(value).flatMap(([name, inner]) => [[name], ...leavesOf(inner).map((path) => [name, ...path])]);
}

function replaced(value: unknown, [name, ...rest]: readonly string[], by: unknown): unknown {
  if (name === undefined) return by;
  const copy = structuredClone(value) as Record<string, unknown>;
  copy[name] = replaced(copy[name], rest, by);
  return copy;
}

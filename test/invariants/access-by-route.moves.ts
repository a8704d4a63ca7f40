import { KINDS, type KindName } from '../../src/desk/index.js';
import type { Move } from '../../src/platform/lifecycle/index.js';
import type { Access, Kind } from './access.js';

/** Whoever has an account may be appointed to a commission; in the demonstration, who teaches or coordinates. */
export const MEMBERS_OF_A_COMMISSION = ['professor', 'coordinator'] as const;

/** Who stands so towards a thing of each kind, where there are pages of moves. */
const PEOPLE: Readonly<Record<KindName, Readonly<Record<string, readonly Kind[]>>>> = {
  examination: {
    author: ['student'],
    registry: ['registry'],
    chair: MEMBERS_OF_A_COMMISSION,
    commission: MEMBERS_OF_A_COMMISSION,
  },
  internship: { author: ['student'], registry: ['registry'], teacher: ['professor'], coordinator: ['coordinator'] },
  amendment: { author: ['student'], registry: ['registry'] },
  report: {
    author: ['student'],
    registry: ['registry'],
    coordinator: ['coordinator'],
    professor: ['professor'],
    secretary: ['secretary'],
  },
  'diploma-request': { author: ['student'], registry: ['registry'] },
  'jury-session': { secretary: ['secretary'], signer: ['member'] },
  appeal: { author: ['student'], officer: ['appeals', 'general-administrator'] },
  // None of its moves has a page of its own.
  withdrawal: {},
};

/** Prepared on one page, and sent on another. */
const SENT_ELSEWHERE = ['post /reports/:id/submission'];

/**
 * Who may use the page of each move: those who the table says make it. What docs/lifecycles.md prints is reviewed with
 * it.
 */
export const ACCESS_TO_PAGES_OF_MOVES: Readonly<Record<string, Access>> = Object.fromEntries(
  (Object.keys(KINDS) as KindName[]).flatMap(accessOf).filter(([route]) => !SENT_ELSEWHERE.includes(route)),
);

function accessOf(name: KindName): [route: string, access: readonly Kind[]][] {
  const { address, lifecycle } = KINDS[name];
  const moves: readonly Pick<Move, 'by' | 'form'>[] = Object.values(lifecycle.moves);
  const pages = new Set(moves.flatMap(({ form }) => (typeof form === 'string' ? [form] : [])));
  return [...pages].flatMap((page): [string, readonly Kind[]][] => {
    const by = moves.filter(({ form }) => form === page).flatMap((move): readonly string[] => move.by);
    const people = [...new Set(by.flatMap((standing) => PEOPLE[name][standing] ?? []))];
    return ['get', 'post'].map((method) => [`${method} ${address}/:id/${page}`, people]);
  });
}

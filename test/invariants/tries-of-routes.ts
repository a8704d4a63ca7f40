import type { Somebody } from '../support/everybody.js';
import type { RouteAnswered as Route } from '../support/routes.js';
import type { Access, Kind } from './access.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';

/** A route to try, at the address of one thing or of none, for one person. */
export interface Try extends Route {
  readonly address: string;
  /** The thing's own page, by which one knows whether this person sees it. */
  readonly thing: string;
  readonly who: Somebody;
  readonly turn: number;
}

/** Of the tries that lead nowhere, one in so many; all of them with `npm run test:long`. */
export const ONE_IN = process.env['AVAL_EVERY_TRY'] === undefined ? 7 : 1;

/** Moves are tried in authority.spec.ts, one by one. */
export const MOVES = '/*kind/:id/moves/:move';

export const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
export const accessOf = (route: Route): Access => ACCESS_BY_ROUTE[nameOf(route)] ?? [];
const UPLOADS =
  /^post .*\/(documents|paper|order|proofs|judgment|presentation|:person|sheets|(delegations|held-credits)\/new)$/;
/** The registry records what the postman said of a letter that it does not read: it sees what the letter is about. */
export const SEEN_OTHERWISE = new Set(['/letters/:id/presentation', '/letters/:id/presentation/:presentation']);

/** Whether a thing has a page, by which one knows who sees it: some are lines of a list. */
export function hasPage(routes: readonly Route[], thing: string): boolean {
  const collection = thing.slice(0, thing.lastIndexOf('/'));
  return routes.some(
    ({ method, path }) => method === 'get' && ['id', 'item'].some((id) => path === `${collection}/:${id}`),
  );
}

/** Its form carries files. */
export const receivesPapers = (route: Route): boolean => UPLOADS.test(nameOf(route));
export const isForEveryone = (access: Access): boolean => typeof access === 'object' && 'everyone' in access;

export interface Tried {
  readonly one: Try;
  readonly status: number;
  readonly location: string;
}

/**
 * What was answered where it should not have been: something that broke, or a route that answered somebody it is not
 * for.
 */
export function faultsOf(replies: readonly Tried[]): string[] {
  return replies.filter((reply) => reply.status >= 500 || (!isRefused(reply) && !mayUse(reply.one))).map(asSentence);
}

export function isRefused({ status, location }: Tried): boolean {
  return status === 401 || status === 403 || status === 404 || location.startsWith('/sign-in');
}

export function mayUse({ who, ...route }: Try): boolean {
  const access = accessOf(route);
  return access === 'signed in' || isForEveryone(access) || kindsOf(access).some((kind) => who.kinds.includes(kind));
}

export function kindsOf(access: Access): readonly Kind[] {
  return Array.isArray(access) ? (access as readonly Kind[]) : [];
}

export const asSentence = ({ one, status }: Tried): string =>
  `${nameOf(one)} by ${one.who.key} at ${one.address}: ${status}`;

export const KINDS: readonly Kind[] = [
  'student',
  'registry',
  'coordinator',
  'professor',
  'secretary',
  'member',
  'appeals',
  'general-administrator',
  'administrator',
];

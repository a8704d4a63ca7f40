import { startDemonstration } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Reply, type Somebody } from '../support/everybody.js';
import { openAllLetters } from '../support/opened-letters.js';
import type { Portal } from '../support/portal.js';
import { routesOf, type RouteAnswered as Route } from '../support/routes.js';
import { addressOf, thingsOfTheDemonstration, type Ids } from '../support/things-of-the-demonstration.js';
import { countWrites, whatIsWritten } from '../support/what-is-written.js';
import type { Kind } from './access.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';
import {
  accessOf,
  asSentence,
  hasPage,
  faultsOf,
  isForEveryone,
  isRefused,
  KINDS,
  kindsOf,
  mayUse,
  MOVES,
  nameOf,
  ONE_IN,
  receivesPapers,
  SEEN_OTHERWISE,
  type Tried,
  type Try,
} from './tries-of-routes.js';

let portal: Portal;
let all: readonly Somebody[];
let things: Readonly<Record<string, readonly Ids[]>>;
let routes: readonly Route[];
beforeAll(async () => {
  portal = await startDemonstration();
  await openAllLetters(portal);
  all = await everybody(portal);
  things = await thingsOfTheDemonstration(portal);
  routes = routesOf(portal);
});
afterAll(() => portal.stop());

describe('the routes of the portal', () => {
  it('all have their access written down, and no access is written for a route that is gone', () => {
    const names = routes.map(nameOf);
    expect({
      unknown: names.filter((name) => !(name in ACCESS_BY_ROUTE)),
      gone: Object.keys(ACCESS_BY_ROUTE).filter((name) => !names.includes(name)),
    }).toEqual({ unknown: [], gone: [] });
  });

  it('lead a reader who is not signed in to the sign-in, unless they are open to everyone', async () => {
    const wrong: string[] = [];
    const before = await whatIsWritten(portal);
    for (const route of routes) {
      const { status, location } = await ask(route, someAddress(route));
      // A program is told; a reader is led.
      const isLed = route.path.startsWith('/api/')
        ? status === 401
        : status === 303 && location.startsWith('/sign-in?back=');
      if (isLed === isForEveryone(accessOf(route)) || status >= 500)
        wrong.push(`${nameOf(route)}: ${status} ${location}`);
      if (isForEveryone(accessOf(route))) continue;
      const data = await ask(route, someAddress(route), { headers: { Accept: 'application/json' } });
      if (data.status !== 401) wrong.push(`${nameOf(route)}, for data: ${data.status}`);
    }
    expect(wrong).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
  });

  it('refuse a form that another site sends in a reader’s name, whoever the reader is', async () => {
    const wrong: string[] = [];
    const before = await whatIsWritten(portal);
    for (const route of routes.filter(({ method, path }) => method === 'post' && !path.startsWith('/api/'))) {
      for (const who of [...KINDS.map(oneOf), undefined]) {
        for (const headers of [
          { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elsewhere.example' },
          { Origin: 'https://elsewhere.example' },
          { 'Sec-Fetch-Site': 'same-site' },
        ]) {
          const { status } = await ask(route, someAddress(route), { headers, ...(who && { cookie: who.cookie }) });
          if (status !== 403) wrong.push(`${nameOf(route)} by ${who?.key ?? 'nobody'}: ${status}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
  });

  it('answer an address with a malformed id without an error of the server', async () => {
    const wrong: string[] = [];
    for (const route of routes.filter(({ path }) => path.includes(':'))) {
      const path = route.path.replace('*kind', 'reports').replace(':move', 'withdraw');
      for (const odd of [
        'not-an-id',
        '%00',
        '%E0%A4%A',
        '..%2F..',
        'undefined',
        "'",
        '00000000-0000-4000-8000-00000000000%0A',
      ]) {
        const { status } = await ask(route, path.replace(/:\w+/g, odd), { cookie: oneOf('administrator').cookie });
        if (status >= 500) wrong.push(`${nameOf(route)} with ${odd}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('each person of the demonstration, on each route of each thing', () => {
  let seen: ReadonlySet<string>;
  const isSeen = ({ thing, who, path }: Pick<Try, 'thing' | 'who' | 'path'>): boolean =>
    thing === '' || !hasPage(routes, thing) || SEEN_OTHERWISE.has(path) || seen.has(`${who.key} ${thing}`);
  beforeAll(async () => {
    seen = new Set(
      (
        await askAll(triesOf({ method: 'get', path: '' }), async (one) => ({
          one,
          ...(await ask(one, one.thing, { cookie: one.who.cookie })),
        }))
      )
        .filter(({ status }) => status === 200)
        .map(({ one }) => `${one.who.key} ${one.thing}`),
    );
  });

  it('gets a page if and only if the route is for them, and reading writes nothing', async () => {
    const before = await whatIsWritten(portal);
    const replies = await tryAll(triesOfMethod('get'));
    expect(faultsOf(replies)).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
    const answered = new Set(
      replies
        .filter((reply) => !isRefused(reply))
        .flatMap(({ one }) => one.who.kinds.map((kind) => `${nameOf(one)} for ${kind}`)),
    );
    const expected = routes
      .filter(({ method, path }) => method === 'get' && path !== MOVES && !isOfNothing(path))
      .flatMap((route) => kindsOf(accessOf(route)).map((kind) => `${nameOf(route)} for ${kind}`));
    expect(expected.filter((one) => !answered.has(one))).toEqual([]);
  });

  it('is answered 403 or 404 when they send a form about a thing that they do not see, and nothing is written', async () => {
    const before = await whatIsWritten(portal);
    const replies = await tryAll(triesOfMethod('post').filter((one) => !isSeen(one)));
    expect(replies.filter((reply) => !isRefused(reply)).map(asSentence)).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
  });

  it('sends an empty form about a thing that they see: no error of the server, and a refusal writes nothing', async () => {
    const wrong: string[] = [];
    const writesAsked = await countWrites(portal);
    const first = await writesAsked();
    let [before, asked] = [await whatIsWritten(portal), first];
    for (const one of triesOfMethod('post').filter((tried) => isSeen(tried) && !isForEveryone(accessOf(tried)))) {
      const reply = await tryOne(one);
      const { status } = reply;
      const askedSince = await writesAsked();
      const after = askedSince === asked ? before : await whatIsWritten(portal);
      if (status >= 400 && after !== before) wrong.push(`${asSentence(reply)}, and something was written`);
      if (status >= 500 || (!isRefused(reply) && !mayUse(one))) wrong.push(asSentence(reply));
      [before, asked] = [after, askedSince];
    }
    expect(wrong).toEqual([]);
    // Some acts need no form: what counts writes has counted theirs.
    expect(asked).not.toBe(first);
  });

  /** A route for every person, at the address of every thing it may be asked of. */
  function triesOf(route: Route): Try[] {
    const kind = Object.keys(things)
      .filter((one) => route.path.startsWith(`/${one}/:`))
      .sort((a, b) => b.length - a.length)[0];
    const byThing = (collection: string): { address: string; thing: string }[] =>
      (things[collection] ?? []).flatMap((ids) => {
        const address = addressOf(route.path, ids);
        return address === undefined ? [] : [{ address, thing: `/${collection}/${ids['id'] ?? ids['item']}` }];
      });
    const of = (): { address: string; thing: string }[] => {
      if (route.path === '')
        return Object.keys(things).flatMap((collection) =>
          (things[collection] ?? []).map((ids) => ({
            address: '',
            thing: `/${collection}/${ids['id'] ?? ids['item']}`,
          })),
        );
      if (kind) return byThing(kind);
      if (route.path.includes(':report'))
        return (things['reports'] ?? []).map((ids) => ({
          address: addressOf(route.path, ids) ?? '',
          thing: `/reports/${ids['id']}`,
        }));
      return [{ address: someAddress(route), thing: '' }];
    };
    return of().flatMap((at, place) => all.map((who, turn) => ({ ...route, ...at, who, turn: place + turn })));
  }

  /**
   * Of what people do not see, one in seven: everybody meets every thing, and every route, but not every route of every
   * thing. All of them with `npm run test:long`.
   */
  function isTried(one: Try, routePlace: number): boolean {
    return isSeen(one) || (one.turn + routePlace) % ONE_IN === 0;
  }

  /** A page of things of which the demonstration has none yet. */
  function isOfNothing(path: string): boolean {
    return Object.entries(things).some(
      ([collection, every]) => every.length === 0 && path.startsWith(`/${collection}/:`),
    );
  }

  function triesOfMethod(wanted: string): Try[] {
    // The accounts last: whoever is disabled there acts no more.
    const isLast = ({ path }: Route): number => Number(path.startsWith('/people') || path === '/sign-out');
    return routes
      .filter(({ method, path }) => method === wanted && path !== MOVES)
      .sort((one, other) => isLast(one) - isLast(other))
      .flatMap((route, place) => triesOf(route).filter((one) => isTried(one, place)));
  }
});

const tryAll = (tries: readonly Try[]): Promise<Tried[]> => askAll(tries, tryOne);

async function tryOne(one: Try): Promise<Tried> {
  const { status, location } = await ask(one, one.address, {
    cookie: one.who.cookie,
    ...(receivesPapers(one) && { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, text: '--x--\r\n' }),
  });
  return { one, status, location };
}

function ask({ method }: Route, address: string, asking: Parameters<typeof askPortal>[3] = {}): Promise<Reply> {
  return askPortal(portal.url, method, address, asking);
}

/** An address of the route that exists, or could. */
function someAddress({ path }: Route): string {
  const kind = Object.keys(things)
    .filter((one) => path.startsWith(`/${one}/:`))
    .sort((a, b) => b.length - a.length)[0];
  const ids = { ...things['reports']?.[0], move: 'withdraw', token: 'none', ...things[kind ?? 'reports']?.[0] };
  return addressOf(path.replace('*kind', 'reports'), ids) ?? path;
}

function oneOf(kind: Kind): Somebody {
  const found = all.find(({ kinds }) => kinds.includes(kind));
  if (!found) throw new Error(`Nobody of the demonstration is a ${kind}.`);
  return found;
}

import { startDemonstration } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Reply, type Somebody } from '../support/everybody.js';
import type { Portal } from '../support/portal.js';
import { routesOf, type RouteAnswered as Route } from '../support/routes.js';
import { addressOf, thingsOfTheHouse, type Ids } from '../support/things-of-the-house.js';
import { countWrites, whatIsWritten } from '../support/what-is-written.js';
import type { Door, Kind } from './door.js';
import { DOORS } from './doors.js';

/** A route to try, at the address of one thing or of none, for one person. */
interface Try extends Route {
  readonly address: string;
  /** The thing's own page, by which one knows whether this person sees it. */
  readonly thing: string;
  readonly who: Somebody;
  readonly turn: number;
}

/** Moves are tried in authority.spec.ts, one by one. */
const MOVES = '/*kind/:id/moves/:move';

let portal: Portal;
let all: readonly Somebody[];
let things: Readonly<Record<string, readonly Ids[]>>;
let routes: readonly Route[];
beforeAll(async () => {
  portal = await startDemonstration();
  all = await everybody(portal);
  things = await thingsOfTheHouse(portal);
  routes = routesOf(portal);
});
afterAll(() => portal.stop());

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const doorOf = (route: Route): Door => DOORS[nameOf(route)] ?? [];
const isForEveryone = (door: Door): boolean => typeof door === 'object' && 'everyone' in door;

describe('the doors of the portal', () => {
  it('are all known, and none that is known is gone', () => {
    const names = routes.map(nameOf);
    expect({
      unknown: names.filter((name) => !(name in DOORS)),
      gone: Object.keys(DOORS).filter((name) => !names.includes(name)),
    }).toEqual({ unknown: [], gone: [] });
  });

  it('lead whoever is not signed in to the sign-in, but for those that are open to everyone', async () => {
    const wrong: string[] = [];
    const before = await whatIsWritten(portal);
    for (const route of routes) {
      const { status, location } = await ask(route, someAddress(route));
      // A program is told; a reader is led.
      const isLed = route.path.startsWith('/api/')
        ? status === 401
        : status === 303 && location.startsWith('/sign-in?back=');
      if (isLed === isForEveryone(doorOf(route)) || status >= 500)
        wrong.push(`${nameOf(route)}: ${status} ${location}`);
      if (isForEveryone(doorOf(route))) continue;
      const data = await ask(route, someAddress(route), { headers: { Accept: 'application/json' } });
      if (data.status !== 401) wrong.push(`${nameOf(route)}, for data: ${data.status}`);
    }
    expect(wrong).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
  });

  it('refuse an act that another site sends in a reader’s name, whoever they are', async () => {
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

  it('answer an address that nobody could have been given without breaking', async () => {
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

describe('everybody, at every door of every thing', () => {
  let seen: ReadonlySet<string>;
  const isSeen = ({ thing, who }: Pick<Try, 'thing' | 'who'>): boolean =>
    thing === '' || seen.has(`${who.key} ${thing}`);
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

  it('opens pages: reading writes nothing, nothing breaks, and a door opens to those it is for, and to them only', async () => {
    const before = await whatIsWritten(portal);
    const replies = await tryAll(triesOfMethod('get'));
    expect(faultsOf(replies)).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
    const entered = new Set(
      replies
        .filter((reply) => !isShut(reply))
        .flatMap(({ one }) => one.who.kinds.map((kind) => `${nameOf(one)} for ${kind}`)),
    );
    const doors = routes
      .filter(({ method, path }) => method === 'get' && path !== MOVES && !isOfNothing(path))
      .flatMap((route) => kindsOf(doorOf(route)).map((kind) => `${nameOf(route)} for ${kind}`));
    expect(doors.filter((door) => !entered.has(door))).toEqual([]);
  });

  it('acts on what they do not see: always « not found » or « not yours », and nothing is written', async () => {
    const before = await whatIsWritten(portal);
    const replies = await tryAll(triesOfMethod('post').filter((one) => !isSeen(one)));
    expect(replies.filter((reply) => !isShut(reply)).map(told)).toEqual([]);
    expect(await whatIsWritten(portal)).toBe(before);
  });

  it('acts on what they see, with an empty form: nothing breaks, and what is refused writes nothing', async () => {
    const wrong: string[] = [];
    const writesAsked = await countWrites(portal);
    const first = await writesAsked();
    let [before, asked] = [await whatIsWritten(portal), first];
    for (const one of triesOfMethod('post').filter((tried) => isSeen(tried) && !isForEveryone(doorOf(tried)))) {
      const reply = await tryOne(one);
      const { status } = reply;
      const askedSince = await writesAsked();
      const after = askedSince === asked ? before : await whatIsWritten(portal);
      if (status >= 400 && after !== before) wrong.push(`${told(reply)}, and something was written`);
      if (status >= 500 || (!isShut(reply) && !mayEnter(one))) wrong.push(told(reply));
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

  /** Of what people do not see, a third: everybody meets every thing, and every door, but not every door of every thing. */
  function isTried(one: Try, door: number): boolean {
    return isSeen(one) || (one.turn + door) % 3 === 0;
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
      .flatMap((route, door) => triesOf(route).filter((one) => isTried(one, door)));
  }
});

interface Tried {
  readonly one: Try;
  readonly status: number;
  readonly location: string;
}

/** What was answered where it should not have been: something that broke, or a door that opened to whom it is not for. */
function faultsOf(replies: readonly Tried[]): string[] {
  return replies.filter((reply) => reply.status >= 500 || (!isShut(reply) && !mayEnter(reply.one))).map(told);
}

function isShut({ status, location }: Tried): boolean {
  return status === 401 || status === 403 || status === 404 || location.startsWith('/sign-in');
}

function tryAll(tries: readonly Try[]): Promise<Tried[]> {
  return askAll(tries, tryOne);
}

async function tryOne(one: Try): Promise<Tried> {
  // Where papers are received, a form that carries none.
  const isUpload = one.method === 'post' && /\/(?:documents|paper)$/.test(one.path);
  const { status, location } = await ask(one, one.address, {
    cookie: one.who.cookie,
    ...(isUpload && { headers: { 'Content-Type': 'multipart/form-data; boundary=x' }, text: '--x--\r\n' }),
  });
  return { one, status, location };
}

function mayEnter({ who, ...route }: Try): boolean {
  const door = doorOf(route);
  return door === 'signed in' || isForEveryone(door) || kindsOf(door).some((kind) => who.kinds.includes(kind));
}

function kindsOf(door: Door): readonly Kind[] {
  return Array.isArray(door) ? (door as readonly Kind[]) : [];
}

const told = ({ one, status }: Tried): string => `${nameOf(one)} by ${one.who.key} at ${one.address}: ${status}`;

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

const KINDS: readonly Kind[] = [
  'student',
  'registry',
  'coordinator',
  'professor',
  'secretary',
  'member',
  'administrator',
];

function oneOf(kind: Kind): Somebody {
  const found = all.find(({ kinds }) => kinds.includes(kind));
  if (!found) throw new Error(`Nobody of the demonstration is a ${kind}.`);
  return found;
}

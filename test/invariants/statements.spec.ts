import { asOwnerOf } from '../support/as-owner.js';
import { startDemonstration } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Somebody } from '../support/everybody.js';
import { grow } from '../support/grown.js';
import type { Portal } from '../support/portal.js';
import { watchStatements } from '../support/statements.js';
import { addressOf, thingsOfTheDemonstration, type Ids } from '../support/things-of-the-demonstration.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';

/** What a page may ask the database at most, who is reading it and what they hold included. */
const MOST = 8;

let portal: Portal;
let all: readonly Somebody[];
interface Thing {
  readonly collection: string;
  readonly ids: Ids;
}
let things: readonly Thing[];
let asked: string[] = [];
beforeAll(async () => {
  portal = await startDemonstration();
  all = await everybody(portal);
  things = Object.entries(await thingsOfTheDemonstration(portal)).flatMap(([collection, every]) =>
    every.map((ids) => ({ collection, ids })),
  );
  watchStatements(portal, (statement) => asked.push(statement));
});
afterAll(() => portal.stop());

it(`every page asks at most ${MOST} things of the database, and no more with five hundred files than with a dozen`, async () => {
  const few = await walk();
  await asOwnerOf(portal, (tx) => grow(tx, 500));
  const many = await walk();
  const tooMany = [...few, ...many]
    .filter(([, statements]) => statements.length > MOST)
    .map(([page, statements]) => `${page}: ${statements.length}\n  ${statements.join('\n  ')}`);
  const grown = [...few].flatMap(([page, before]) => {
    const after = many.get(page) ?? [];
    return after.length > before.length
      ? [`${page}: ${before.length}, then ${after.length}\n  ${after.join('\n  ')}`]
      : [];
  });
  expect({ tooMany, grown }).toEqual({ tooMany: [], grown: [] });
});

/** Every page that a GET gives, by those who may open it: what it asked, the most of all who open it. */
async function walk(): Promise<Map<string, readonly string[]>> {
  const most = new Map<string, readonly string[]>();
  for (const { route, address, who } of (pages ??= await opened())) {
    asked = [];
    const { status } = await askPortal(portal.url, 'get', address, { cookie: who.cookie });
    if (status === 200 && asked.length > (most.get(route)?.length ?? -1)) most.set(route, asked);
  }
  return most;
}

interface Page {
  readonly route: string;
  readonly address: string;
  readonly who: Somebody;
}
let pages: readonly Page[] | undefined;

/** The pages that open, and to whom: of those who read the same thing, the first four. */
async function opened(): Promise<readonly Page[]> {
  const readers = await readersOfThings();
  const routes = Object.keys(ACCESS_BY_ROUTE)
    .filter((name) => name.startsWith('get ') && !name.includes('*'))
    .map((name) => name.slice(4));
  const addresses = routes.flatMap((route) =>
    (route.includes(':') ? things : [undefined]).flatMap((thing) => {
      const address = thing === undefined ? route : pageOf(route, thing);
      return address === undefined
        ? []
        : [
            {
              route,
              address,
              readers: thing === undefined ? all : (readers.get(thing) ?? []),
              most: thing === undefined ? all.length : 4,
            },
          ];
    }),
  );
  const found = await askAll(addresses, async ({ route, address, readers: some, most }) => {
    const open: Page[] = [];
    for (const who of some)
      if (open.length < most && (await statusOf(address, who)) === 200) open.push({ route, address, who });
    return open;
  });
  return found.flat();
}

async function readersOfThings(): Promise<ReadonlyMap<Thing, readonly Somebody[]>> {
  const pairs = things.flatMap((thing) => all.map((who) => ({ thing, who })));
  const statuses = await askAll(pairs, ({ thing, who }) =>
    statusOf(`/${thing.collection}/${thing.ids['id'] ?? thing.ids['item']}`, who),
  );
  return new Map(
    things.map((thing) => [
      thing,
      pairs.filter((pair, index) => pair.thing === thing && statuses[index] === 200).map(({ who }) => who),
    ]),
  );
}

async function statusOf(address: string, { cookie }: Somebody): Promise<number> {
  return (await askPortal(portal.url, 'get', address, { cookie })).status;
}

/** The address of a route for a thing, if it is a route of such things. */
function pageOf(route: string, { collection, ids }: Thing): string | undefined {
  return route.startsWith(`/${collection}/:`) || (collection === 'reports' && route.includes(':report'))
    ? addressOf(route, ids)
    : undefined;
}

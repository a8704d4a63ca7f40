import { asOwnerOf } from '../support/as-owner.js';
import { startDemonstration } from '../support/demonstration.js';
import { askAll, askPortal, everybody, type Somebody } from '../support/everybody.js';
import { grow } from '../support/grown.js';
import type { Portal } from '../support/portal.js';
import { watchStatements } from '../support/statements.js';
import { addressOf, thingsOfTheDemonstration, type Ids } from '../support/things-of-the-demonstration.js';
import { ACCESS_BY_ROUTE } from './access-by-route.js';
import { accessOf, kindsOf } from './tries-of-routes.js';

/** What a page may ask the database at most, who is reading it and what they hold included. */
const MOST = 8;
/** Who open the same page of the same thing. */
const MOST_READERS = 4;

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
  const { pages, asked: few } = await opened();
  await asOwnerOf(portal, (tx) => grow(tx, 500));
  const many = await walk(pages);
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

/** What the pages of each route asked, the most of all who open them. */
class MostAsked {
  readonly byRoute = new Map<string, readonly string[]>();

  /** Whether the page opened. */
  async by({ route, address, who }: Page): Promise<boolean> {
    asked = [];
    const opens = (await statusOf(address, who)) === 200;
    if (opens && asked.length > (this.byRoute.get(route)?.length ?? -1)) this.byRoute.set(route, asked);
    return opens;
  }
}

async function walk(pages: readonly Page[]): Promise<MostAsked['byRoute']> {
  const most = new MostAsked();
  for (const page of pages) await most.by(page);
  return most.byRoute;
}

interface Page {
  readonly route: string;
  readonly address: string;
  readonly who: Somebody;
}

/** The pages that open, to whom (of those who read the same thing, the first four), and what they asked. */
async function opened(): Promise<{ readonly pages: readonly Page[]; readonly asked: MostAsked['byRoute'] }> {
  const readers = await readersOfThings();
  const most = new MostAsked();
  const pages: Page[] = [];
  for (const name of Object.keys(ACCESS_BY_ROUTE)) {
    if (!name.startsWith('get ') || name.includes('*')) continue;
    const route = name.slice(4);
    for (const thing of route.includes(':') ? things : [undefined]) {
      const address = thing === undefined ? route : pageOf(route, thing);
      if (address === undefined) continue;
      let left = thing === undefined ? all.length : MOST_READERS;
      for (const who of thing === undefined ? all : (readers.get(thing) ?? [])) {
        if (left === 0) break;
        const page = { route, address, who };
        if (!mayAsk(route, who) || !(await most.by(page))) continue;
        pages.push(page);
        left -= 1;
      }
    }
  }
  return { pages, asked: most.byRoute };
}

async function readersOfThings(): Promise<ReadonlyMap<Thing, readonly Somebody[]>> {
  const pairs = things.flatMap((thing) =>
    all.filter((who) => mayAsk(ownPageOf(thing).route, who)).map((who) => ({ thing, who })),
  );
  const statuses = await askAll(pairs, ({ thing, who }) => statusOf(ownPageOf(thing).address, who));
  return new Map(
    things.map((thing) => [
      thing,
      pairs.filter((pair, index) => pair.thing === thing && statuses[index] === 200).map(({ who }) => who),
    ]),
  );
}

function ownPageOf({ collection, ids: { id, item } }: Thing): { readonly route: string; readonly address: string } {
  return id === undefined
    ? { route: `/${collection}/:item`, address: `/${collection}/${item}` }
    : { route: `/${collection}/:id`, address: `/${collection}/${id}` };
}

/** Whoever a page is not for is refused it, as routes.spec.ts sees to: they need not be asked. */
function mayAsk(path: string, { kinds }: Somebody): boolean {
  const access = accessOf({ method: 'get', path });
  return !Array.isArray(access) || kinds.some((kind) => kindsOf(access).includes(kind));
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

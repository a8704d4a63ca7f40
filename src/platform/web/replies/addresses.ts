/**
 * The addresses that the portal answers, by room, as its controllers write them (`/reports/:id/submission`). Each room
 * adds its own in `addresses.ts`; a test compares them with the router's.
 */
export interface RoomAddresses {}

/**
 * An address of the portal, with the names of what varies in it. A link to one that no room answers does not compile.
 */
export type Route = RoomAddresses[keyof RoomAddresses];

/** The addresses below which things have their pages: `/reports`, where there is `/reports/:id`. */
export type RouteOfThings = Route extends infer One ? (One extends `${infer Base}/:id` ? Base : never) : never;

declare const OURS: unique symbol;
/** A path of the portal: what `addressOf` makes, or `ownPath` has looked at. */
export type Address = string & { readonly [OURS]: true };

/** What varies in an address: `id` and `document` of `/reports/:id/documents/:document`. */
type NamesIn<Text extends string> = Text extends `${string}:${infer Name}/${infer Rest}`
  ? Name | NamesIn<`/${Rest}`>
  : Text extends `${string}:${infer Name}`
    ? Name
    : never;

interface Further {
  /**
   * What is asked of the page, written or not: filters, the key that a list goes on from. What is undefined is left
   * out.
   */
  readonly query?: URLSearchParams | string | Readonly<Record<string, string | undefined>>;
  /** The id of a place in the page. */
  readonly at?: string;
}

type Given<One extends Route> = [NamesIn<One>] extends [never]
  ? [further?: Further]
  : [given: Further & Readonly<Record<NamesIn<One>, string>>];

/**
 * The address of a page or of an act: `addressOf('/reports/:id/documents/:document', { id, document })`,
 * `addressOf('/reports', { query: { state } })`.
 */
export function addressOf<One extends Route>(route: One, ...[given]: Given<One>): Address {
  const { query, at, ...named }: Further & { readonly [name: string]: unknown } = { ...given };
  const path = route.replace(/:(\w+)/g, (_all, name: string) => encodeURIComponent(String(named[name])));
  const asked = askedOf(query ?? {});
  return ownPath(`${path}${asked && `?${asked}`}${at === undefined ? '' : `#${encodeURIComponent(at)}`}`);
}

/** The page of one thing, below the address of its kind: `addressOfThing('/reports', id)`. */
export function addressOfThing(address: RouteOfThings, id: string): Address {
  return ownPath(`${address}/${encodeURIComponent(id)}`);
}

/** A path that was put together elsewhere, as one of ours. Throws when it is not: an open redirection is a bug. */
export function ownPath(path: string): Address {
  if (!isOwnPath(path)) throw new Error(`Not a path of the portal: ${path}`);
  return path;
}

/** A path from our root. `//host`, `/\host` and anything with a scheme or a control character are not. */
export function isOwnPath(path: string): path is Address {
  // eslint-disable-next-line no-control-regex -- control characters are what must be refused
  return /^\/(?![/\\])[^\u0000-\u001f\\]*$/.test(path);
}

function askedOf(query: NonNullable<Further['query']>): string {
  if (typeof query === 'string' || query instanceof URLSearchParams) return query.toString();
  return Object.entries(query)
    .flatMap(([name, value]) => (value === undefined ? [] : `${name}=${encodeURIComponent(value)}`))
    .join('&');
}

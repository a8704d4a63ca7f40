import { askPortal, type Reply, type Somebody } from './everybody.js';
import { formsOf, type FormShown } from './forms-of.js';
import { HARD_NAMES, HARD_VALUES } from './hard-values.js';
import type { Portal } from './portal.js';
import { addressOf, type Ids } from './things-of-the-demonstration.js';

/** A form of the portal, on a page of somebody who may fill it in. */
export interface FormFound extends FormShown {
  readonly route: string;
  readonly page: string;
  readonly who: Somebody | undefined;
}

const MOST_PAGES = 1500;
/** So many are asked as quickly as it is found out which of them see the thing. */
const FEW = 2;

/** Forms that another page than those around their address shows. */
const SHOWN_ON: Readonly<Record<string, string>> = {
  '/jury/new-deliberations/:id': '/jury/new-deliberations',
  '/jury/sessions/:id/employers': '/jury/sessions/:id/conflicts',
  '/jury/sessions/:id/distance': '/jury/sessions/:id/presence',
  '/jury/sessions/:id/sheets': '/jury/sessions/:id/attendance',
  '/jury/sessions/:id/sheets/:sheet/certification': '/jury/sessions/:id/presence',
};

/** Whom a form is looked for with, and the things it may be of. */
export interface Searching {
  readonly portal: Portal;
  readonly everybody: readonly Somebody[];
  readonly people: (route: string) => readonly (Somebody | undefined)[];
  readonly things: Readonly<Record<string, readonly Ids[]>>;
}

/**
 * Finds the form that leads to a route: on the page of the same address, or on those above it. Pages already asked are
 * kept until they are forgotten; who sees a thing is asked once.
 */
export class EveryForm {
  private pages = new Map<string, Promise<readonly FormShown[]>>();
  private readonly seeing = new Map<string, Promise<readonly (Somebody | undefined)[]>>();

  constructor(private readonly searching: Searching) {}

  /** From now on every page is asked anew: things have changed. */
  forgetPages(): void {
    this.pages = new Map();
  }

  /**
   * The first form found, whoever may fill it in, looked for from the thing after that of `last` on; undefined when no
   * page shows it, or none among the first few hundred.
   */
  async find(route: string, last?: FormFound): Promise<FormFound | undefined> {
    let asked = 0;
    for (const { address, thing, shownOn } of this.placesOf(route, last))
      for (const page of shownOn ? [shownOn] : pagesFor(address))
        for (const who of await this.whoSees(thing, route)) {
          if (asked > MOST_PAGES) return undefined;
          const known = this.pages.size;
          const form = (await this.formsOn(page, who)).find(({ action }) => action === address);
          asked += this.pages.size - known;
          if (form) return { ...form, route, page, who };
        }
    return undefined;
  }

  /** Where the route may lead, and the thing that it is of: from the one after the last on, then the others. */
  private placesOf(route: string, last: FormFound | undefined): Place[] {
    const { things } = this.searching;
    if (!route.includes(':')) return [{ address: route, thing: undefined, shownOn: undefined }];
    const kind =
      Object.keys(things)
        .filter((one) => route.startsWith(`/${one}/:`))
        .sort((a, b) => b.length - a.length)[0] ?? 'reports';
    const places = new Map<string, Place>();
    for (const ids of things[kind] ?? []) {
      const address = addressOf(route, ids);
      const elsewhere = SHOWN_ON[route];
      const shownOn = elsewhere && addressOf(elsewhere, ids);
      if (address !== undefined)
        places.set(address, { address, thing: `/${kind}/${ids['id'] ?? ids['item']}`, shownOn });
    }
    const all = [...places.values()];
    const next = all.findIndex(({ address }) => address === last?.action) + 1;
    return [...all.slice(next), ...all.slice(0, next)];
  }

  /** Of those who may use a route, those to whom the thing shows its own page: all of them, where it has none. */
  private async whoSees(thing: string | undefined, route: string): Promise<readonly (Somebody | undefined)[]> {
    const people = this.searching.people(route);
    if (thing === undefined || people.length <= FEW) return people;
    const seeing = this.seeing.get(thing) ?? this.askWhoSees(thing);
    this.seeing.set(thing, seeing);
    const found = await seeing;
    return found.length === 0 ? people : people.filter((who) => who === undefined || found.includes(who));
  }

  private async askWhoSees(thing: string): Promise<readonly (Somebody | undefined)[]> {
    const { portal, everybody } = this.searching;
    const asked = await Promise.all(
      everybody.map(async (who) => ({ who, ...(await askPortal(portal.url, 'get', thing, { cookie: who.cookie })) })),
    );
    return asked.filter(({ status }) => status === 200).map(({ who }) => who);
  }

  private formsOn(page: string, who: Somebody | undefined): Promise<readonly FormShown[]> {
    const key = `${who?.key ?? ''} ${page}`;
    const kept =
      this.pages.get(key) ??
      askPortal(this.searching.portal.url, 'get', page, { cookie: who?.cookie }).then(({ status, body }) =>
        status === 200 ? formsOf(body, page) : [],
      );
    this.pages.set(key, kept);
    return kept;
  }
}

interface Place {
  readonly address: string;
  /** The address of the thing's own page. */
  readonly thing: string | undefined;
  /** The one page that shows the form, where it is not found around its address. */
  readonly shownOn: string | undefined;
}

/** The page of the same address, that of a new thing, and those above. */
function pagesFor(address: string): string[] {
  const above = address.slice(0, address.lastIndexOf('/'));
  const higher = above.slice(0, above.lastIndexOf('/'));
  const pages = [
    address,
    `${address}/new`,
    above,
    `${above}/submission`,
    higher,
    higher.slice(0, higher.lastIndexOf('/')),
  ];
  return [...new Set(pages.filter((page) => page.length > 1))];
}

/** A form sent with one field that nobody should have filled in so. */
export interface HardTry {
  readonly says: string;
  readonly text: string;
  readonly type: string;
}

const FORM = 'application/x-www-form-urlencoded';

/** Every field of a form with every hard value, and under every hard name; once as JSON. */
export function hardTriesOf({ fields }: FormShown): HardTry[] {
  return Object.keys(fields).flatMap((field) => [
    ...HARD_VALUES.map(([says, value]) => ({
      says: `${field}: ${says}`,
      text: encoded(fields, field, value),
      type: FORM,
    })),
    ...HARD_NAMES.map((named) => ({
      says: named(field),
      text: `${encoded(fields, field, [])}&${new URLSearchParams({ [named(field)]: 'x' }).toString()}`,
      type: FORM,
    })),
    ...[{ deep: [1] }, [[]], null, true, 1e21].map((value) => ({
      says: `${field}: ${JSON.stringify(value)}`,
      text: JSON.stringify({ ...fields, [field]: value }),
      type: 'application/json',
    })),
  ]);
}

function encoded(fields: Readonly<Record<string, string>>, field: string, value: string | readonly string[]): string {
  const others = Object.entries(fields).filter(([name]) => name !== field);
  return new URLSearchParams([...others, ...[value].flat().map((one) => [field, one])] as [
    string,
    string,
  ][]).toString();
}

/** Sends it as the person would. */
export function send(portal: Portal, { action, who }: FormFound, { text, type }: HardTry): Promise<Reply> {
  return askPortal(portal.url, 'post', action, { cookie: who?.cookie, text, headers: { 'Content-Type': type } });
}

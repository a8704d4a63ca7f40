import type { Browser } from '../../../tools/browser.js';
import { fillInstitution } from '../../../src/demonstration/index.js';
import { openBrowser, signInAs, somebody, type Person } from '../../support/browser.js';
import { inOrder, type Step } from '../../support/in-order.js';
import { startPortal, type Portal } from '../../support/portal.js';

/** Everybody of the main line, each at their own browser, on one portal. */
export interface Story {
  /** One step, after which nothing is found wrong on anybody's pages, and the letters leave. */
  readonly step: Step;
  readonly portal: Portal;
  readonly student: Person;
  readonly registry: Person;
  readonly coordinator: Person;
  readonly professor: Person;
  readonly secretary: Person;
  readonly president: Person;
  /** Who takes the chair where the president does not. */
  readonly substituteChair: Person;
  /** The address of the file: `/reports/…`. */
  at: string;
}

/** Opens the portal and the browsers before the first step, and closes them after the last. */
export function openStory(): Story {
  let portal: Portal;
  let browser: Browser;
  const people = new Map<string, Person>();
  const named = (name: string): Person => {
    const person = people.get(name);
    if (!person) throw new Error(`${name} has not signed in.`);
    return person;
  };
  beforeAll(async () => {
    portal = await startPortal({ at: '2026-11-24T09:00:00Z', demonstration: true });
    await portal.database.transact(fillInstitution);
    browser = await openBrowser();
    for (const name of [
      'Inès Caradec',
      'Claire Le Goff',
      'Hervé Marchand',
      'Anne-Laure Kervella',
      'Odile Perrot',
      'Marguerite Vasseur',
      'Étienne Roche',
    ]) {
      const person = await somebody(browser, portal);
      people.set(name, person);
      await signInAs(person.page, name);
    }
  });
  afterAll(async () => {
    await browser.close();
    await portal.stop();
  });
  return {
    step: inOrder(async () => {
      expect([...people.values()].flatMap((person) => person.troubles())).toEqual([]);
      await portal.drainJobs();
    }),
    at: '',
    get portal() {
      return portal;
    },
    get student() {
      return named('Inès Caradec');
    },
    get registry() {
      return named('Claire Le Goff');
    },
    get coordinator() {
      return named('Hervé Marchand');
    },
    get professor() {
      return named('Anne-Laure Kervella');
    },
    get secretary() {
      return named('Odile Perrot');
    },
    get president() {
      return named('Marguerite Vasseur');
    },
    get substituteChair() {
      return named('Étienne Roche');
    },
  };
}

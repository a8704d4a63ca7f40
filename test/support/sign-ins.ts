import { hash } from '@node-rs/argon2';
import { insertPerson } from '../../src/people/index.js';
import { startPortal, type Portal } from './portal.js';
import { stranger, type Answer, type Stranger } from './stranger.js';

export const RIGHT = 'une phrase que personne ne devine';
export const WRONG = 'une autre phrase, essayée au hasard';
export const HOME = '192.0.2.10';
export const CAMPUS = '192.0.2.20';
export const ELSEWHERE = '198.51.100.7';
export const MORNING = '2026-11-24T09:00:00Z';

/** Where people sign in from everywhere, on two web processes of one portal. */
export interface SignIns {
  readonly portal: Portal;
  /** A second web process on the same database: what one counts, the other knows. */
  readonly other: Portal;
  /** What the database keeps of `RIGHT`. */
  readonly passwordHash: string;
  /** The address of somebody new, whose password is `RIGHT`. */
  readonly somebody: () => Promise<string>;
  readonly from: (address: string, process?: Portal) => Stranger;
  /** Tries a wrong password so many times from one browser; gives the last answer. */
  readonly fail: (times: number, email: string, address: string) => Promise<Answer>;
}

/** Both processes run for the tests of a file; each of these begins in the morning, with nobody delayed. */
export function openSignIns(): SignIns {
  let [portal, other, passwordHash]: [portal?: Portal, other?: Portal, passwordHash?: string] = [];
  let people = 0;
  const begun = <Thing>(thing: Thing | undefined): Thing => {
    if (thing === undefined) throw new Error('Nothing runs before the first test.');
    return thing;
  };
  beforeAll(async () => {
    passwordHash = await hash(RIGHT, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
    portal = await startPortal({ at: MORNING, environment: { TRUST_PROXY: '1' } });
    other = await startPortal({ beside: portal, environment: { TRUST_PROXY: '1' } });
  });
  afterAll(async () => {
    await other?.stop();
    await portal?.stop();
  });
  beforeEach(async () => {
    const { clock, database } = begun(portal);
    clock.set(MORNING);
    await database.transact(async (tx) => {
      await tx.rows('delete from network_failures');
      await tx.rows('delete from sign_in_delays');
    });
  });
  const here: SignIns = {
    get portal() {
      return begun(portal);
    },
    get other() {
      return begun(other);
    },
    get passwordHash() {
      return begun(passwordHash);
    },
    somebody: async () => {
      people += 1;
      const [name, email] = [`Personne ${people}`, `somebody.${people}@aval.example`];
      await here.portal.database.transact((tx) => insertPerson(tx, { name, email, passwordHash: here.passwordHash }));
      return email;
    },
    from: (address, process = here.portal) => stranger(process, address),
    fail: async (times, email, address) => {
      const browser = here.from(address);
      let last = await browser.signIn(email, WRONG);
      for (let time = 1; time < times; time += 1) last = await browser.signIn(email, WRONG);
      return last;
    },
  };
  return here;
}

/** Whether an answer let somebody in. */
export const isIn = ({ status, location }: Answer): boolean => status === 303 && location === '/desk';

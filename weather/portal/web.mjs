// Several web processes of one portal, each of which may be killed and comes back; and people who ask whichever is up.
import { linesTo, textOf, ask } from '../../bench/portal/browser.mjs';
import { asForm } from '../../bench/portal/forms.mjs';
import { freePort, startPortal } from '../../bench/portal/portal-process.mjs';

/** The line was cut after the request had left, or it was put off: nobody knows what became of it. */
export class Cut extends Error {}

/** A page was answered otherwise than its reader had reason to expect. */
export class Unexpected extends Error {
  constructor(what, { status, text }) {
    super(`${what} was answered ${status}: ${wordsOf(text).slice(0, 300)}`);
    this.status = status;
  }
}

/** Starts so many. Whoever starts them stops them. */
export async function openWeb(place, { processes: count, imports = [], environment = {} }) {
  const processes = [];
  const tookMs = [];
  for (let index = 0; index < count; index += 1) processes.push(await begin(place, { imports, environment }));
  return {
    processes,
    /** How long each answer took, from the first byte asked. */
    tookMs,
    /**
     * Does something over a line to one that is up. What finds none, or one that has just gone, has not begun: it waits
     * for the next.
     */
    async over(work) {
      for (;;) {
        if (place.isClosed) throw new Error('The place is closed.');
        const one = await oneThatIsUp(processes);
        const flight = { isOut: false, isCut: false };
        one.flights.add(flight);
        const began = performance.now();
        try {
          const done = await work(one.lines, () => (flight.isOut = true));
          one.answered += 1;
          tookMs.push(performance.now() - began);
          return done;
        } catch (error) {
          if (error instanceof Unexpected || !isOfTheLine(error)) throw error;
          flight.isCut = flight.isOut;
          if (flight.isOut) throw new Cut(error.message, { cause: error });
        } finally {
          one.flights.delete(flight);
        }
      }
    },
    stop: () => Promise.all(processes.map((one) => one.portal.stop())),
  };
}

/** Kills one, at this very moment, and brings it back. Gives how many requests were out on it and were cut. */
export async function killAndBringBack(one) {
  const out = [...one.flights].filter(({ isOut }) => isOut);
  let opened;
  one.up = new Promise((resolve) => (opened = resolve));
  one.isUp = false;
  await one.portal.kill();
  one.lines.agent.destroy();
  one.portal = await one.start();
  one.lines = linesTo(one.portal.url);
  one.isUp = true;
  opened();
  return out.filter(({ isCut }) => isCut).length;
}

/** The pages of somebody signed in: what is opened must be there; what is posted is answered as it is. */
export function pagesOf(web, { cookie, name }) {
  const asked = (method, path, body) =>
    web.over(async (lines, onOut) => {
      const answered = await ask(lines, method, path, { cookie, onOut, ...body });
      // Acknowledged is what its first line says, even when the rest is cut.
      const text = answered.status === 303 ? await textOf(answered).catch(() => '') : await textOf(answered);
      return { status: answered.status, location: answered.location, text };
    });
  return {
    get: async (path) => {
      const answered = await asked('GET', path);
      if (answered.status === 503) throw new Cut('put off');
      if (answered.status !== 200) throw new Unexpected(`${path} opened by ${name}`, answered);
      return answered.text;
    },
    post: (path, fields) => asked('POST', path, asForm(fields)),
    /** Posts what is only kept on the way to an act: it must be taken. */
    keep: async (path, fields) => {
      const answered = await asked('POST', path, asForm(fields));
      if (answered.status === 503) throw new Cut('put off');
      if (answered.status !== 303) throw new Unexpected(`${path} sent by ${name}`, answered);
    },
  };
}

/** What a page says, without what it is made of. */
export function wordsOf(html) {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html;
  return main
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

async function begin(place, { imports, environment }) {
  const port = await freePort();
  const start = () => startPortal(place, { port, imports, environment });
  const portal = await start();
  return {
    portal,
    start,
    lines: linesTo(portal.url),
    flights: new Set(),
    answered: 0,
    up: Promise.resolve(),
    isUp: true,
  };
}

async function oneThatIsUp(processes) {
  const up = processes.filter(({ isUp }) => isUp);
  if (up.length > 0) return up[Math.floor(Math.random() * up.length)];
  await Promise.race(processes.map((one) => one.up));
  return oneThatIsUp(processes);
}

function isOfTheLine(error) {
  return (
    ['ECONNRESET', 'ECONNREFUSED', 'EPIPE', 'ECONNABORTED'].includes(error.code) ||
    /socket hang up|aborted/.test(error.message)
  );
}

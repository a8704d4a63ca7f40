// The children that look at PDFs are killed, ended, stopped and starved, at every step of their protocol, as papers are
// received and in the reading job.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { signIn } from '../../bench/portal/browser.mjs';
import { paperLike } from '../../bench/portal/papers.mjs';
import { freePort, startPortal, startWorker } from '../../bench/portal/portal-process.mjs';
import { enrolStudents } from '../../bench/portal/students.mjs';
import { Children, STEPS } from '../child/orders.mjs';
import { faultsByDownload, faultsWithin } from '../judged/faults.mjs';
import { faultsOfReadings } from '../judged/readings.mjs';
import { SentPapers } from '../judged/sent-papers.mjs';

const REPORTS = ['report2.pdf', 'report-short.pdf'];
const BROKEN = path.resolve(import.meta.dirname, '../broken/lost-child-is-a-verdict.mjs');
const STUDENTS = 8;
/** An order that so many papers did not meet will be met by none. */
const PAPERS_AN_ORDER = 6;
/** A reading begins in a moment, unless others do before it. */
const JOB_BEGINS_MS = 10_000;
/** Its objects swell beyond what a child may have of memory: the one verdict that the death of a child gives. */
const BOMB = dataFile('hostile/42-bomb-objstm-1gb.pdf');

export default {
  name: 'child',
  keepsBusy: false,
  title: 'The children that look at PDFs are killed, ended, stopped and starved at every step of their protocol',
  doses: {
    short: { blows: ['killed', 'stopped for a moment'], steps: ['begun', 'answering'], bombs: 1, readWithinMs: 60_000 },
    whole: {
      blows: ['killed', 'ended', 'stopped for a moment', 'starved', 'stopped for good'],
      steps: STEPS,
      bombs: 4,
      readWithinMs: 120_000,
    },
  },
  control: 'a child that is lost is taken for the verdict on its file',
  limitMs: { short: 90_000, whole: 300_000 },
  run,
};

async function run({ place, dose, broken, say }) {
  const enrolled = await enrolStudents(place, STUDENTS);
  const models = await Promise.all(REPORTS.map((name) => paperLike(dataFile(`reports/${name}`))));
  const [atReception, inTheJob] = ['reception', 'job'].map(
    (name) => new Children(path.join(place.folder, `orders-${name}`)),
  );
  const start = async (children, environment = {}) => {
    const held = await children.prepared();
    return {
      imports: [...held.imports, ...(broken ? [BROKEN] : [])],
      environment: { ...held.environment, ...environment },
    };
  };
  const portal = await startPortal(place, {
    port: await freePort(),
    ...(await start(atReception, { JOBS: 'outside' })),
  });
  const worker = await startWorker(place, await start(inTheJob));
  [atReception.parent, inTheJob.parent] = [portal.pid, worker.pid];
  const sent = new SentPapers(portal, { models });
  try {
    const students = [];
    for (const one of enrolled) students.push(await signIn(sent.lines, one));
    const half = Math.ceil(dose.steps.length / 2);
    const halves = [dose.steps.slice(0, half), dose.steps.slice(half)];
    const faults = [];
    let struck = 0;

    await Promise.all(
      [atReception, inTheJob].flatMap((children, place) =>
        halves.map((steps, at) =>
          lane(children, steps, students.slice(2 * (2 * place + at), 2 * (2 * place + at) + 2)),
        ),
      ),
    );
    const verdicts = await faultsOfBombs(sent, students[0], atReception, dose.bombs);
    say(`${sent.acknowledged} papers taken, ${struck} children struck; waiting until all are read`);
    const readings = await faultsOfReadings(place, sent.attempts, dose.readWithinMs);
    const outside = await faultsByDownload(portal, { attempts: sent.attempts, students });
    await Promise.all([worker.stop(), portal.stop()]);
    const within = await faultsWithin(place);
    faults.push(...sent.faults, ...verdicts, ...readings.faults, ...outside.faults, ...within.faults);
    return {
      figures: {
        'children struck': struck,
        'papers acknowledged': outside.acknowledged,
        'told to come back': sent.answers[503] ?? 0,
        'read in the end': readings.read,
        'ms for the slowest answer': Math.round(sent.slowestMs),
      },
      faults,
    };

    /**
     * One blow after another to the children of one process; papers come until one has met it, and the next comes while
     * it lasts.
     */
    async function lane(children, steps, own) {
      const blows = steps.flatMap((step) => dose.blows.map((blow) => [step, blow]));
      for (const [index, [step, blow]] of blows.entries()) {
        const order = await children.order(step, blow);
        for (let papers = 0; order.child === undefined && papers < PAPERS_AN_ORDER; papers += 1) {
          if (step === 'starting' || step === 'ready') await children.killAll();
          await sent.sendUntilTaken(sent.begin(own[(index + papers) % own.length]));
          if (children === inTheJob) await Promise.race([order.over, sleep(JOB_BEGINS_MS)]);
        }
        if (order.child === undefined) await order.takeBack();
        await order.over;
        if (order.child === undefined) faults.push(`no child was ${blow} at the step “${step}”`);
        else struck += 1;
      }
    }
  } finally {
    sent.close();
    await worker.stop();
    await portal.stop();
  }
}

/**
 * A file that is too complex is said to be so in the end, whatever befell the child that looked at it first; and that
 * is no verdict yet.
 */
async function faultsOfBombs(sent, student, children, bombs) {
  const faults = [];
  const bomb = await readFile(BOMB);
  for (let number = 1; number <= bombs; number += 1) {
    const attempt = { name: `bomb-${number}.pdf`, bytes: Buffer.concat([bomb, Buffer.alloc(number, ' ')]), student };
    const order = await children.order('begun', 'killed');
    const { status } = await sent.send(attempt);
    await order.takeBack();
    await order.over;
    if (status !== 503) faults.push(`${attempt.name} was answered ${status} when its child was killed`);
    const last = await sent.sendUntilTaken(attempt);
    if (last !== 422) faults.push(`${attempt.name} was answered ${last} in the end`);
  }
  return faults;
}

function dataFile(name) {
  return path.resolve(import.meta.dirname, '../../test/data', name);
}

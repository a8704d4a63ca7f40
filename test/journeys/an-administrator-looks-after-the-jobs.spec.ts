import { randomUUID } from 'node:crypto';
import { writeLetter } from '../../src/letters/index.js';
import { giveSeat, insertPerson } from '../../src/people/index.js';
import { enqueue, Jobs } from '../../src/platform/jobs/index.js';
import { asOwnerOf } from '../support/as-owner.js';
import { said } from '../support/asking.js';
import { startPortal, type Portal } from '../support/portal.js';
import { startPostOffice, type PostOffice } from '../support/post-office.js';
import { signedIn, type Visitor } from '../support/visitor.js';

let office: PostOffice;
let portal: Portal;
let administrator: Visitor;
let student: Visitor;
const done: string[] = [];
let isBroken = true;
beforeAll(async () => {
  office = await startPostOffice();
  portal = await startPortal({ environment: { SMTP_URL: office.url }, jobsInside: true });
  portal.app.get(Jobs).register<{ thing: string }>('try-it', async ({ thing }) => {
    if (isBroken) throw new Error('No room for ines@aval.example, who said "Bonjour"');
    done.push(thing);
  });
  const person = (name: string): Promise<string> =>
    portal.database.transact((tx) => insertPerson(tx, { name, email: `${randomUUID()}@aval.example` }));
  const personId = await person('Adèle Martin');
  await portal.database.transact((tx) => giveSeat(tx, { personId, role: 'administrator' }));
  administrator = await signedIn(portal, personId);
  student = await signedIn(portal, await person('Inès Caradec'));
});
afterAll(async () => {
  await portal.stop();
  await office.stop();
});
beforeEach(async () => {
  isBroken = true;
  done.splice(0);
  await portal.database.transact((tx) => tx.rows('delete from graphile_worker._private_jobs'));
});

/** A job that has failed for good. */
async function failedForGood(thing: string): Promise<string> {
  await portal.database.transact((tx) => enqueue(tx, 'try-it', { thing }, { maxAttempts: 1 }));
  await expect(portal.drainJobs()).rejects.toThrow('No room');
  const job = await portal.database.read((tx) =>
    tx.row<{ id: string }>('select max(id)::text as id from graphile_worker._private_jobs'),
  );
  return job?.id ?? '';
}
const shown = async (): Promise<string> => said((await administrator.get('/jobs')).html);
const acts = (): Promise<unknown[]> =>
  portal.database.read((tx) =>
    tx.rows(
      `select a.job_id::text as id, a.act, a.reason, p.name as by, a.payload->>'thing' as thing
         from job_acts a
         join people p on p.id = a.done_by`,
    ),
  );

describe('an administrator', () => {
  it('sees a job that failed for good: its name, its attempts, and its last error without names or texts', async () => {
    const id = await failedForGood('one');
    const page = await shown();
    expect(page).toContain(`try-it n° ${id}`);
    expect(page).toContain('Échec définitif');
    expect(page).toContain('1 tâche en échec définitif');
    expect(page).toContain('1 sur 1');
    expect(page).toContain('No room for …, who said …');
    expect(page).not.toContain('ines@aval.example');
    expect((await administrator.get('/desk')).html).toContain('href="/jobs"');
  });

  it('runs it again: it is done, and the log says who asked', async () => {
    const id = await failedForGood('two');
    isBroken = false;
    expect(await administrator.post(`/jobs/${id}/run`)).toMatchObject({ status: 303, location: '/jobs' });
    await portal.drainJobs();
    expect(done).toEqual(['two']);
    expect(await shown()).toContain('Aucune tâche n’attend.');
    expect(await shown()).toContain(`Adèle Martin a relancé try-it n° ${id}`);
    expect(await acts()).toContainEqual({ id, act: 'run-again', reason: null, by: 'Adèle Martin', thing: 'two' });
  });

  it('abandons it with a reason: it leaves the queue, and the record says what it was', async () => {
    const id = await failedForGood('three');
    const without = await administrator.post(`/jobs/${id}/abandonment`, { reason: ' ' });
    expect([without.status, said(without.html)]).toEqual([
      422,
      expect.stringContaining('Écrivez pourquoi la tâche est abandonnée.') as unknown,
    ]);
    const reason = 'Le dossier a été retiré.';
    expect((await administrator.post(`/jobs/${id}/abandonment`, { reason })).status).toBe(303);
    isBroken = false;
    await portal.drainJobs();
    expect(done).toEqual([]);
    expect(await shown()).toContain(reason);
    expect(await acts()).toContainEqual({ id, act: 'abandon', reason, by: 'Adèle Martin', thing: 'three' });
  });

  it('cannot act on a job that a living process runs, nor on one that is gone', async () => {
    const id = await failedForGood('four');
    await lockedBy('living', id, '1 second');
    expect(await shown()).toContain('En cours');
    expect((await administrator.post(`/jobs/${id}/run`)).status).toBe(409);
    expect((await administrator.post(`/jobs/${id}/abandonment`, { reason: 'Trop long' })).status).toBe(409);
    for (const gone of ['999999', 'one', '99999999999999999999'])
      expect((await administrator.post(`/jobs/${gone}/run`)).status).toBe(404);
  });

  it('sees a job that a lost process locked, and that nobody runs jobs, and runs it again', async () => {
    const id = await failedForGood('five');
    await lockedBy('lost', id, '2 hours');
    const page = await shown();
    expect(page).toContain('Processus perdu');
    expect(page).toContain('Aucun processus n’exécute les tâches : dernier signe de vie le');
    isBroken = false;
    expect((await administrator.post(`/jobs/${id}/run`)).status).toBe(303);
    await portal.drainJobs();
    expect(done).toEqual(['five']);
  });

  it('sees how many letters did not leave, and why', async () => {
    office.unknown('5.1.1 No such mailbox');
    await portal.database.transact(async (tx) => {
      const to = await insertPerson(tx, { name: 'Yann Tanguy', email: 'nowhere@aval.example' });
      await writeLetter(tx, {
        to,
        locale: 'fr',
        about: { thing: 'report', thingId: randomUUID() },
        kind: 'report.admit',
        cause: randomUUID(),
        subject: 'Perdue',
        body: 'Bonjour.',
      });
    });
    await portal.drainJobs();
    const page = await shown();
    expect(page).toMatch(/le serveur de courrier refuse cette adresse électronique ?1/);
    expect(page).not.toContain('Perdue');
    expect(page).not.toContain('nowhere@aval.example');
  });

  it('reads the page in English too', async () => {
    const id = await failedForGood('six');
    await asOwnerOf(portal, (tx) => tx.rows(`update people set locale = 'en' where name = 'Adèle Martin'`));
    const english = await shown();
    expect(english).toContain(`try-it no. ${id}`);
  });
});

it('nobody else sees the jobs, nor acts on them', async () => {
  const id = await failedForGood('seven');
  expect((await student.get('/jobs')).status).toBe(403);
  expect((await student.post(`/jobs/${id}/run`)).status).toBe(403);
  expect((await student.post(`/jobs/${id}/abandonment`, { reason: 'Je veux' })).status).toBe(403);
  expect((await student.get('/desk')).html).not.toContain('href="/jobs"');
});

/** Locked by a process of this name, which last gave a sign so long ago. */
async function lockedBy(name: string, id: string, ago: string): Promise<void> {
  await portal.database.transact(async (tx) => {
    await tx.rows('delete from job_runners');
    await tx.rows('insert into job_runners values ($1, now() - $2::interval)', [name, ago]);
    await tx.rows(
      'update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2::interval where id = $3',
      [name, ago, id],
    );
  });
}

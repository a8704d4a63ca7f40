import { writeToEach } from '../../letters/index.js';
import { personById, peopleSeated, type Ending } from '../../people/index.js';
import type { Database, Tx } from '../../platform/database/index.js';
import { makeMove } from '../../platform/lifecycle/index.js';
import { isRefusal, type Refusal } from '../../platform/refusal/index.js';
import { amendmentForThePortal } from '../data/amendments.store.js';
import { internshipForThePortal } from '../data/internships.store.js';
import {
  amendmentsWithoutSeat,
  endTeacher,
  followedWithoutSeat,
  holdInternship,
  teachersWithoutSeat,
  type Unfollowed,
} from '../data/unseated.store.js';
import { INTERNSHIP } from '../internship.js';
import { AMENDABLE } from '../rules/index.js';
import { words } from '../words/letter-words.js';
import { abandonAmendment } from './abandon-amendment.js';
import { voidOpenSheet } from './void-open-sheet.js';

/**
 * A referent teacher who does not teach the specialty in that centre any more follows an internship no longer. What they
 * approved or had to sign waits for another, what was signed by all stays until an amendment names another; the student
 * is told, and coordination and registry of each centre have the list.
 */
export async function releaseTeacher(tx: Tx, { personId }: Pick<Ending, 'personId'>): Promise<void> {
  const { name } = await personById(tx, personId);
  for (const id of await amendmentsWithoutSeat(tx, personId)) await abandon(tx, id, name);
  const followed = await followedWithoutSeat(tx, personId);
  for (const one of followed) await release(tx, one);
  const open = followed.filter(({ state }) => state === 'SIGNING' || isToReassign(state));
  for (const centreId of new Set(open.map((one) => one.centreId)))
    await writeToCentre(tx, { centreId, name, personId, open: open.filter((one) => one.centreId === centreId) });
}

/**
 * The same for those who lost their seat before any of this was so, or in the very moment in which they were named: every
 * hour, one transaction a person.
 */
export async function releaseTeachersWithoutSeat(database: Database): Promise<void> {
  for (const personId of await database.read(teachersWithoutSeat))
    await database.transact((tx) => releaseTeacher(tx, { personId }));
}

/** Whether somebody has to name another teacher, now or by an amendment. */
function isToReassign(state: Unfollowed['state']): boolean {
  return state === 'SUBMITTED' || state === 'TEACHER_APPROVED' || AMENDABLE.some((one) => one === state);
}

async function release(tx: Tx, { id, number }: Unfollowed): Promise<void> {
  await holdInternship(tx, id);
  const internship = await internshipForThePortal(tx, id);
  await endTeacher(tx, id);
  if (!internship) return;
  if (['SUBMITTED', 'TEACHER_APPROVED', 'SIGNING'].includes(internship.state)) {
    const moved =
      (await voidOpenSheet(tx, id, words('fr').unfollowedReason)) ??
      (await makeMove(tx, INTERNSHIP, internship, 'release', { by: { portal: 'system' } }));
    sure(moved, `Internship ${number} cannot lose its teacher`);
  } else if (AMENDABLE.some((state) => state === internship.state)) {
    await writeToEach(tx, [await personById(tx, internship.studentId)], {
      about: { thing: 'internship', thingId: id },
      kind: 'internship.unfollowed',
      cause: `unfollowed:${id}:${tx.now.toISOString()}`,
      text: (locale) => words(locale).unfollowed(number),
    });
  }
}

async function abandon(tx: Tx, id: string, name: string): Promise<void> {
  const amendment = await amendmentForThePortal(tx, id);
  if (!amendment) return;
  await holdInternship(tx, amendment.internshipId);
  sure(
    await abandonAmendment(tx, { portal: 'system' }, amendment, words('fr').unfollowedBy(name)),
    `Amendment ${id} waits for the signature of somebody without a seat`,
  );
}

function sure(moved: unknown, what: string): void {
  if (isRefusal(moved)) throw new Error(`${what}: ${(moved satisfies Refusal).code}`);
}

async function writeToCentre(
  tx: Tx,
  {
    centreId,
    name,
    personId,
    open,
  }: {
    readonly centreId: string;
    readonly name: string;
    readonly personId: string;
    readonly open: readonly Unfollowed[];
  },
): Promise<void> {
  const [first] = open;
  if (!first) return;
  await writeToEach(tx, await peopleSeated(tx, centreId, ['coordinator', 'registry']), {
    about: { thing: 'internship', thingId: first.id },
    kind: 'internship.unseated',
    cause: `unseated:${personId}:${centreId}:${tx.now.toISOString()}`,
    text: (locale) =>
      words(locale).toAppoint(
        name,
        open.map(({ number, state }) => [number, INTERNSHIP.words[locale].states[state]]),
      ),
  });
}

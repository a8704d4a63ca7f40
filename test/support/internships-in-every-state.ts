import {
  approved,
  drafted,
  filed,
  internshipOf,
  recorded,
  sentForSignature,
  signedOnPaper,
} from '../../src/demonstration/internship-steps.js';
import type { Stage } from '../../src/demonstration/stage.js';
import { abandonAmendment } from '../../src/internships/acts/abandon-amendment.js';
import { findAmendment } from '../../src/internships/data/amendments.store.js';
import { cancelInternship, refuseInternship } from '../../src/internships/acts/cancel-internship.js';
import {
  amendmentToDraw,
  drawAgreement,
  interruptInternship,
  openAmendment,
  returnInternship,
  sendAmendment,
  termsOf,
  writeAmendment,
  type Amendment,
} from '../../src/internships/index.js';
import type { Actor } from '../../src/people/index.js';
import { addDays, localDate } from '../../src/platform/clock/index.js';
import type { Tx } from '../../src/platform/database/index.js';

const NANTES = { teacher: 'prof.info2', registry: 'registry.nantes', need: 'Demandé par le jury national.' } as const;
const LATER = { starts: 40, ends: 120, asked: 10 } as const;

/**
 * The states of an internship and of an amendment that the demonstration leaves out, each by the acts of its own
 * people.
 */
export async function addInternshipStates(stage: Stage): Promise<void> {
  await drafted(stage, { ...NANTES, ...LATER, student: 'maelle' });
  const returned = await filed(stage, await drafted(stage, { ...NANTES, ...LATER, student: 'karim' }));
  await stage.act('prof.info2', 9, async (tx, actor) =>
    returnInternship(tx, actor, await internshipOf(tx, actor, returned), 'Précisez les missions.'),
  );
  await approved(stage, { ...NANTES, ...LATER, student: 'awa' });
  const refused = await filed(
    stage,
    await drafted(stage, { ...NANTES, starts: 140, ends: 220, asked: 9, student: 'karim' }),
  );
  await stage.act('registry.nantes', 8, async (tx, actor) =>
    refuseInternship(tx, actor, await internshipOf(tx, actor, refused), 'Le poste est un emploi permanent.'),
  );
  const { id: cancelled } = await drafted(stage, { ...NANTES, starts: 140, ends: 220, asked: 8, student: 'awa' });
  await stage.act('awa', 7, async (tx, actor) =>
    cancelInternship(tx, actor, await internshipOf(tx, actor, cancelled), 'cancel', 'J’ai trouvé un emploi.'),
  );

  const signed = await signedOnPaper(stage, { ...NANTES, ...LATER, student: 'maelle' });
  const interrupted = await begun(stage, 'ines', -30, 50);
  await begun(stage, 'maelle', -140, -60);
  await sentForSignature(stage, {
    student: 'rima',
    teacher: 'prof.beyrouth',
    registry: 'registry.beyrouth',
    need: NANTES.need,
    starts: -5,
    ends: 75,
    asked: 25,
  });
  await stage.calendar('advance-internships', 3);
  await stage.act('registry.nantes', 2, async (tx, actor) =>
    interruptInternship(tx, actor, await internshipOf(tx, actor, interrupted), {
      on: addDays(localDate(tx.now, 'Europe/Paris'), -1),
      motive: 'Maladie.',
      byTrainee: false,
    }),
  );

  const going = await stage.read('registry.nantes', (tx) =>
    only(tx, `select id from internships where state = 'IN_PROGRESS'`),
  );
  await sentToSign(stage, await amended(stage, interrupted));
  const inForce = await amended(stage, going);
  await sentToSign(stage, inForce);
  await recorded(stage, 'registry.nantes', inForce, 1);
  const abandoned = await amended(stage, signed);
  await stage.act('registry.nantes', 1, async (tx, actor) =>
    abandonAmendment(tx, actor, await amendmentOf(tx, actor, abandoned), 'L’organisme y renonce.'),
  );
  await amended(stage, signed);
}

async function begun(stage: Stage, student: string, starts: number, ends: number): Promise<string> {
  return signedOnPaper(stage, { ...NANTES, student, starts, ends, asked: 25 - starts });
}

/** An amendment that gives two days more. */
async function amended(stage: Stage, internshipId: string): Promise<string> {
  return stage.act('registry.nantes', 1, async (tx, actor) => {
    const id = await openAmendment(tx, actor, await internshipOf(tx, actor, internshipId));
    if (typeof id !== 'string') return id;
    const amendment = await amendmentOf(tx, actor, id);
    const terms = await termsOf(tx, amendment.termsId);
    return (
      (await writeAmendment(tx, amendment, 'Le stage dure deux jours de plus.', {
        ...terms,
        endsOn: addDays(terms.endsOn ?? '', 2),
      })) ?? id
    );
  });
}

async function sentToSign(stage: Stage, id: string): Promise<void> {
  const toDraw = await stage.read('registry.nantes', async (tx, actor) => {
    const amendment = await amendmentOf(tx, actor, id);
    return amendmentToDraw(tx, amendment, await internshipOf(tx, actor, amendment.internshipId));
  });
  const drawn = await drawAgreement(stage.papersRoom, toDraw);
  await stage.act('registry.nantes', 1, async (tx, actor, papers) =>
    sendAmendment(tx, papers, actor, await amendmentOf(tx, actor, id), drawn),
  );
}

async function amendmentOf(tx: Tx, actor: Actor, id: string): Promise<Amendment> {
  const amendment = await findAmendment(tx, actor, id);
  if (!amendment) throw new Error(`${actor.name} does not see the amendment.`);
  return amendment;
}

async function only(tx: Tx, question: string): Promise<string> {
  return (await tx.row<{ id: string }>(question))?.id ?? '';
}

import { addDays, localDate } from '../platform/clock/index.js';
import { returnReport } from '../reports/index.js';
import { giveDelegations } from './delegation-stories.js';
import { playExaminations } from './examination-stories.js';
import { playInternships } from './internship-stories.js';
import { reportOf, type Stage } from './stage.js';
import { pastSession, openInformaticsSession } from './jury-stories.js';
import { withdrawalHeard, withdrawalOpened } from './withdrawal-story.js';
import {
  deposited,
  admissible,
  depositedRequest,
  certified,
  heldElsewhere,
  underReview,
  proposed,
  requested,
} from './report-steps.js';

/** Files at different stages, each by the acts of its own people. */
export async function playStories(stage: Stage): Promise<void> {
  await giveDelegations(stage);
  const [validated, refused] = await pastSession(stage);
  await withdrawalOpened(stage, 'louis', validated);
  await withdrawalHeard(stage, 'tomas', refused);
  await deposited(stage, 'karim', 3);
  await underReview(stage, 'maelle', {
    opened: 24,
    registry: 'registry.nantes',
    coordinator: 'coordinator.nantes',
    professor: 'prof.info',
  });
  await readyForTheJury(stage);
  await returned(stage);
  await admissible(stage, 'rima', { opened: 12, registry: 'registry.beyrouth' });
  const request = await depositedRequest(stage, 'rima', 8);
  await heldElsewhere(stage, 'rima', request, 8);
  await certified(stage, request, 7, 'registry.beyrouth', { butLast: true });
  await openInformaticsSession(stage);
  await playExaminations(stage);
  await playInternships(stage);
}

async function readyForTheJury(stage: Stage): Promise<void> {
  await proposed(
    stage,
    'awa',
    { opened: 46, registry: 'registry.nantes', coordinator: 'coordinator.nantes', professor: 'prof.info2' },
    'FAVOURABLE',
  );
  await requested(stage, 'awa', 30, 'registry.nantes');
}

async function returned(stage: Stage): Promise<void> {
  const reportId = await deposited(stage, 'sandrine', 9);
  await stage.act('registry.reunion', 6, async (tx, actor) =>
    returnReport(tx, actor, await reportOf(tx, actor, reportId), 'registry', {
      fault: 'incomplete',
      dueOn: addDays(localDate(tx.now, 'Indian/Reunion'), 30),
      points: [
        'Indiquez les dates exactes de votre premier emploi.',
        'Joignez le certificat de votre employeur actuel.',
      ],
    }),
  );
}

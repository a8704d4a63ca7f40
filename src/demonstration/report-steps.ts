import {
  admitRequest,
  certifyConditions,
  certifyHeldCredits,
  heldCreditsOf,
  recordHeldCredits,
  conditionsOf,
  findRequest,
  openRequest,
  submitRequest,
  type DiplomaRequest,
} from '../diploma-requests/index.js';
import { assignReport, beginReview, proposeOpinion, saveDraft, type Draft } from '../opinions/index.js';
import type { Actor } from '../people/index.js';
import type { Tx } from '../platform/database/index.js';
import { admitReport, versionOf } from '../reports/index.js';
import { CAST } from './cast.js';
import { reportOf, type Stage } from './stage.js';
import { PERIODS } from './declared-periods.js';
import { idOf } from './id-of.js';

const FAVOURABLE =
  'Toutes les expériences sont présentées, avec leurs dates et leurs fonctions. L’expérience détaillée est dans la spécialité et au niveau du diplôme : les choix sont justifiés, les résultats mesurés, les limites reconnues.';

const UNFAVOURABLE =
  'Le rapport présente un travail d’exécution soigné, mais ni responsabilité de conception ni encadrement : l’expérience décrite ne se situe pas encore au niveau attendu d’un titre d’ingénieur.';

export async function deposited(stage: Stage, key: keyof typeof PERIODS, opened: number): Promise<string> {
  const reportId = await stage.open(key, opened, PERIODS[key]);
  await stage.deposit(key, opened, reportId, PERIODS[key]);
  return reportId;
}

export async function admissible(
  stage: Stage,
  key: keyof typeof PERIODS,
  { opened, registry }: { opened: number; registry: string },
): Promise<string> {
  const reportId = await deposited(stage, key, opened);
  await stage.act(registry, opened - 2, async (tx, actor) =>
    admitReport(
      tx,
      actor,
      await reportOf(tx, actor, reportId),
      'Certificat du dernier employeur vu ; les autres sont anciens.',
    ),
  );
  return reportId;
}

interface Examiners {
  readonly opened: number;
  readonly registry: string;
  readonly coordinator: string;
  readonly professor: string;
}

export async function underReview(
  stage: Stage,
  key: keyof typeof PERIODS,
  { opened, registry, coordinator, professor }: Examiners,
): Promise<string> {
  const reportId = await admissible(stage, key, { opened, registry });
  await stage.act(coordinator, opened - 4, async (tx, actor) =>
    assignReport(tx, actor, await reportOf(tx, actor, reportId), idOf(stage.institution.people, professor)),
  );
  await stage.act(professor, opened - 7, async (tx, actor) =>
    beginReview(tx, actor, await reportOf(tx, actor, reportId)),
  );
  return reportId;
}

export async function proposed(
  stage: Stage,
  key: keyof typeof PERIODS,
  examiners: Examiners,
  sense: 'FAVOURABLE' | 'UNFAVOURABLE',
): Promise<string> {
  const reportId = await underReview(stage, key, examiners);
  await stage.act(examiners.professor, examiners.opened - 10, async (tx, actor) => {
    const report = await reportOf(tx, actor, reportId);
    const version = await versionOf(tx, report.currentVersionId);
    const periods = Object.fromEntries(
      (version?.periods ?? []).map(({ id, nature, level, from, to, rate }) => [
        id,
        { choice: 'keep' as const, nature, level, from, to: to ?? '', rate: String(rate), reason: '' },
      ]),
    );
    const draft: Draft = { sense, reasoning: sense === 'FAVOURABLE' ? FAVOURABLE : UNFAVOURABLE, notes: '', periods };
    const revision = await saveDraft(tx, actor, report, { draft, versionId: report.currentVersionId, revision: 0 });
    return typeof revision === 'number' ? proposeOpinion(tx, actor, report, { revision, minimumLength: 80 }) : revision;
  });
  return reportId;
}

/** The student asks for the diploma. Gives the request's id. */
export async function depositedRequest(stage: Stage, key: string, daysAgo: number): Promise<string> {
  const enrolled = CAST.find((one) => one.key === key)?.student;
  if (!enrolled) throw new Error(`${key} is no student.`);
  const id = await stage.act(key, daysAgo, (tx, actor) =>
    openRequest(tx, actor, {
      diplomaId: idOf(stage.institution.diplomas, enrolled.diploma),
      centreId: stage.institution.centres[enrolled.centre],
    }),
  );
  await stage.act(key, daysAgo, async (tx, actor) =>
    submitRequest(tx, actor, await requestOf(tx, actor, id), { plan: '', answers: {} }),
  );
  return id;
}

/** The student asks for the diploma and the registry checks the other conditions. Gives the request's id. */
export async function requested(
  stage: Stage,
  key: string,
  daysAgo: number,
  registry: string,
  { holdsCredits = false } = {},
): Promise<string> {
  const id = await depositedRequest(stage, key, daysAgo);
  if (holdsCredits) {
    await heldElsewhere(stage, key, id, daysAgo);
    await stage.act(registry, daysAgo - 1, async (tx, actor) => {
      for (const { id: credit } of await heldCreditsOf(tx, id)) {
        const refusal = await certifyHeldCredits(tx, actor, { id, credit });
        if (refusal) return refusal;
      }
      return undefined;
    });
  }
  await certified(stage, id, daysAgo - 1, registry);
  await stage.act(registry, daysAgo - 1, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, id), { certified: true, note: '' }),
  );
  return id;
}

/** Some credits of the diploma are held already, by a decision whose document the student joins. */
export async function heldElsewhere(stage: Stage, key: string, requestId: string, daysAgo: number): Promise<void> {
  const document = await stage.received(
    {
      title: 'Décision de validation',
      subtitle: 'Jury de validation des acquis du Cnam',
      foot: `VAE 2024-118 · ${CAST.find((one) => one.key === key)?.name ?? ''}`,
      lang: 'fr-FR',
      at: '2024-06-20T09:00:00.000Z',
      blocks: [{ paragraph: 'Le jury de validation accorde six crédits.' }],
    },
    'file',
    'Décision de validation.pdf',
  );
  await stage.act(key, daysAgo, async (tx, actor, papers) =>
    recordHeldCredits(
      tx,
      actor,
      await requestOf(tx, actor, requestId),
      {
        kind: 'vae',
        body: 'Jury de validation des acquis du Cnam',
        decidedOn: '2024-06-20',
        reference: 'VAE 2024-118',
        credits: 6,
      },
      await papers.keep(tx, document, actor.personId),
    ),
  );
}

/** The registry certifies all that a request is asked beside experience, or all but the last. */
export async function certified(
  stage: Stage,
  id: string,
  daysAgo: number,
  registry: string,
  { butLast = false } = {},
): Promise<void> {
  await stage.act(registry, daysAgo, async (tx, actor) => {
    const request = await requestOf(tx, actor, id);
    const asked = (await conditionsOf(tx, request)).map((condition) => condition.id);
    return certifyConditions(tx, actor, request, butLast ? asked.slice(0, -1) : asked);
  });
}

async function requestOf(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest> {
  const request = await findRequest(tx, actor, id);
  if (!request) throw new Error(`${actor.name} does not see the request ${id}.`);
  return request;
}

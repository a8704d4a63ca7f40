import {
  admitRequest,
  findRequest,
  openRequest,
  submitRequest,
  type DiplomaRequest,
} from '../diploma-requests/index.js';
import type { Period } from '../experience/index.js';
import {
  closeDeliberation,
  composeSession,
  deliberate,
  findItem,
  findSession,
  lockSession,
  minutesDocument,
  minutesFacts,
  noteWhoSits,
  openSession,
  planSession,
  putOnAgenda,
  recordDecision,
  signMinutes,
  type Deciding,
  type Session,
} from '../jury/index.js';
import { assignReport, beginReview, proposeOpinion, saveDraft, type Draft } from '../opinions/index.js';
import type { Actor } from '../people/index.js';
import { addDays, INSTITUTION_TIME_ZONE, localDate } from '../platform/clock/index.js';
import type { Tx } from '../platform/database/index.js';
import { admitReport, returnReport, versionOf } from '../reports/index.js';
import { CAST } from './cast.js';
import { idOf } from './fill-institution.js';
import { tellExaminations } from './examination-stories.js';
import { tellInternships } from './internship-stories.js';
import { reportOf, type Stage } from './stage.js';

const job = (
  employer: string,
  name: string,
  functions: string,
  from: string,
  to: string | null,
  over: Partial<Period> = {},
): Omit<Period, 'id'> => ({
  employer,
  job: name,
  functions,
  from,
  to,
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: false,
  ...over,
});

const PERIODS = {
  karim: [
    job(
      'Mairie de Saint-Herblain',
      'Agent administratif',
      'Accueil et tenue des dossiers.',
      '2017-09-01',
      '2019-08-31',
      { nature: false, level: false },
    ),
    job(
      'Loire Réseaux',
      'Administrateur systèmes',
      'Exploitation de quarante serveurs, supervision, astreintes.',
      '2020-01-06',
      null,
      { significant: true },
    ),
  ],
  maelle: [
    job(
      'Atelier Numérique de l’Erdre',
      'Développeuse',
      'Conception et développement d’applications de gestion pour des associations.',
      '2022-03-01',
      null,
      { significant: true },
    ),
  ],
  awa: [
    job('Boulangerie Malherbe', 'Vendeuse', 'Vente et caisse, le week-end.', '2019-06-01', '2021-05-31', {
      nature: false,
      level: false,
      rate: 40,
    }),
    job(
      'Groupe hospitalier du Vignoble',
      'Technicienne informatique',
      'Assistance de huit cents postes, déploiements, formation des services.',
      '2021-09-01',
      null,
      { significant: true },
    ),
  ],
  sandrine: [
    job(
      'Océan Indien Logistique',
      'Conceptrice d’applications',
      'Refonte du suivi des conteneurs, choix techniques, encadrement.',
      '2018-02-01',
      null,
      { significant: true },
    ),
  ],
  rima: [
    job('Cedar Systems', 'Support technician', 'Network and workstation support for two sites.', '2022-01-10', null, {
      significant: true,
    }),
  ],
  louis: [
    job(
      'Sucrerie du Gol',
      'Technicien de maintenance',
      'Maintenance préventive des broyeurs.',
      '2012-07-01',
      '2017-12-31',
    ),
    job(
      'Régie des eaux de Saint-Denis',
      'Chargé d’études',
      'Dimensionnement de stations de pompage, suivi de travaux.',
      '2018-01-15',
      null,
      { significant: true },
    ),
  ],
  tomas: [
    job('Chantiers de la Loire', 'Dessinateur', 'Plans d’ensemble et de détail.', '2021-04-01', null, {
      significant: true,
    }),
  ],
} satisfies Record<string, readonly Omit<Period, 'id'>[]>;

const FAVOURABLE =
  'Toutes les expériences sont présentées, avec leurs dates et leurs fonctions. L’expérience détaillée est dans la spécialité et au niveau du diplôme : les choix sont justifiés, les résultats mesurés, les limites reconnues.';
const UNFAVOURABLE =
  'Le rapport présente un travail d’exécution soigné, mais ni responsabilité de conception ni encadrement : l’expérience décrite ne se situe pas encore au niveau attendu d’un titre d’ingénieur.';

/** Files at different stages, each by the acts of its own people. */
export async function tellStories(stage: Stage): Promise<void> {
  await pastSession(stage);
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
  await openInformaticsSession(stage);
  await tellExaminations(stage);
  await tellInternships(stage);
}

async function deposited(stage: Stage, key: keyof typeof PERIODS, opened: number): Promise<string> {
  const reportId = await stage.open(key, opened, PERIODS[key]);
  await stage.deposit(key, opened, reportId, PERIODS[key]);
  return reportId;
}

async function admissible(
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

async function underReview(
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

async function proposed(
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

/** The student asks for the diploma and the registry checks the other conditions. Gives the request's id. */
async function requested(stage: Stage, key: string, daysAgo: number, registry: string): Promise<string> {
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
  await stage.act(registry, daysAgo - 1, async (tx, actor) =>
    admitRequest(tx, actor, await requestOf(tx, actor, id), { certified: true, note: '' }),
  );
  return id;
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

/** A session of the jury of mechanics, some weeks ago: one file validated, one not. */
async function pastSession(stage: Stage): Promise<void> {
  await proposed(
    stage,
    'louis',
    { opened: 110, registry: 'registry.reunion', coordinator: 'coordinator.reunion', professor: 'prof.reunion' },
    'FAVOURABLE',
  );
  await proposed(
    stage,
    'tomas',
    { opened: 108, registry: 'registry.nantes', coordinator: 'coordinator.nantes', professor: 'prof.meca' },
    'UNFAVOURABLE',
  );
  const requests = [
    ['louis', await requested(stage, 'louis', 80, 'registry.reunion'), 'registry.reunion'],
    ['tomas', await requested(stage, 'tomas', 78, 'registry.nantes'), 'registry.nantes'],
  ] as const;
  const sessionId = await session(stage, 'secretary.meca', 'JN-MECA', {
    planned: 75,
    heldIn: -45,
    closesIn: -50,
    opened: 70,
  });
  const items: string[] = [];
  for (const [, requestId, registry] of requests)
    items.push(await stage.act(registry, 60, (tx, actor) => putOnAgenda(tx, actor, { requestId, sessionId })));
  const secretary = <Result>(daysAgo: number, what: (tx: Tx, actor: Actor, sat: Session) => Promise<Result>) =>
    stage.act('secretary.meca', daysAgo, async (tx, actor) => what(tx, actor, await sessionOf(tx, actor, sessionId)));
  await secretary(50, lockSession);
  await secretary(45, (tx, _, sat) =>
    noteWhoSits(
      tx,
      sat,
      Object.fromEntries(
        ['president', 'juror.one', 'juror.two'].map((key) => [idOf(stage.institution.people, key), true]),
      ),
    ),
  );
  await secretary(45, deliberate);
  const decisions: Deciding[] = [
    { sense: 'FAVOURABLE', adoptsProposal: true, ownText: '', moreDueOn: null },
    {
      sense: 'UNFAVOURABLE',
      adoptsProposal: true,
      ownText:
        'Le jury invite l’élève à présenter un nouveau rapport lorsqu’il aura exercé des responsabilités de conception.',
      moreDueOn: null,
    },
  ];
  for (const [index, itemId] of items.entries()) {
    await secretary(45, async (tx, actor, sat) => {
      const item = await findItem(tx, actor, itemId);
      const deciding = decisions[index];
      if (!item || !deciding) throw new Error('The agenda of the demonstration has lost a file.');
      return recordDecision(tx, actor, sat, item, { deciding, revision: 0 });
    });
  }
  await secretary(45, closeDeliberation);
  const facts = await stage.read('president', async (tx, actor) =>
    minutesFacts(tx, await sessionOf(tx, actor, sessionId), tx.now),
  );
  const document = minutesDocument(facts);
  const made = await stage.papersRoom.make(document, `${facts.number}.pdf`);
  await stage.act('president', 44, async (tx, actor, papers) =>
    signMinutes(tx, actor, await sessionOf(tx, actor, sessionId), papers, {
      made,
      at: facts.at,
      text: JSON.stringify(document),
    }),
  );
}

async function openInformaticsSession(stage: Stage): Promise<void> {
  await session(stage, 'secretary.info', 'JN-INFO', { planned: 20, heldIn: 0, closesIn: 0, opened: 15 });
}

/** Plans, composes and opens a session; days are counted from today, the past below zero. Gives its id. */
async function session(
  stage: Stage,
  secretary: string,
  jury: 'JN-INFO' | 'JN-MECA',
  when: { planned: number; heldIn: number; closesIn: number; opened: number },
): Promise<string> {
  const today = localDate(new Date(), INSTITUTION_TIME_ZONE);
  const id = await stage.act(secretary, when.planned, (tx, actor) =>
    planSession(tx, actor, {
      juryId: stage.institution.juries[jury],
      heldOn: addDays(today, when.heldIn),
      closesOn: addDays(today, when.closesIn),
      place: '292 rue Saint-Martin, Paris',
    }),
  );
  await stage.act(secretary, when.opened, async (tx, actor) =>
    composeSession(tx, await sessionOf(tx, actor, id), {
      reference: `Arrêté ${today.slice(0, 4)}-${jury}`,
      date: addDays(today, -when.planned),
      quorum: 2,
      members: [
        { email: 'president@aval.example', quality: 'teacher', president: true },
        { email: 'juror.one@aval.example', quality: 'researcher', president: false },
        { email: 'juror.two@aval.example', quality: 'qualified', president: false },
      ],
    }),
  );
  await stage.act(secretary, when.opened, async (tx, actor) => openSession(tx, actor, await sessionOf(tx, actor, id)));
  return id;
}

async function requestOf(tx: Tx, actor: Actor, id: string): Promise<DiplomaRequest> {
  const request = await findRequest(tx, actor, id);
  if (!request) throw new Error(`${actor.name} does not see the request ${id}.`);
  return request;
}

async function sessionOf(tx: Tx, actor: Actor, id: string): Promise<Session> {
  const found = await findSession(tx, actor, id);
  if (!found) throw new Error(`${actor.name} does not see the session ${id}.`);
  return found;
}

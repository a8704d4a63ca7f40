import { certifyInternship, joinDocument } from '../internships/index.js';
import { addDays } from '../platform/clock/index.js';
import { assignReport, beginReview } from '../opinions/index.js';
import { admitReport } from '../reports/index.js';
import { idOf } from './id-of.js';
import { reportOf, type Stage } from './stage.js';
import {
  drafted,
  filed,
  sentForSignature,
  signedBy,
  signedOnPaper,
  internshipOf,
  informationSheet,
  TODAY,
} from './internship-steps.js';

/**
 * Internships at different stages: one to sign, one that goes on after another that was certified, one abroad that
 * waits for its teacher.
 */
export async function playInternships(stage: Stage): Promise<void> {
  const waiting = await sentForSignature(stage, {
    student: 'noe',
    teacher: 'prof.info',
    registry: 'registry.nantes',
    starts: 26,
    ends: 117,
    asked: 8,
  });
  for (const [key, party] of [
    ['noe', 'TRAINEE'],
    ['prof.info', 'TEACHER'],
  ] as const)
    await signedBy(stage, key, waiting, party, 4);

  const first = await signedOnPaper(stage, {
    student: 'malo',
    teacher: 'prof.info2',
    registry: 'registry.nantes',
    starts: -230,
    ends: -170,
    asked: 260,
    terms: { totalHours: 290 },
  });
  await stage.calendar('advance-internships', 169);
  await stage.act('registry.nantes', 160, async (tx, actor) =>
    certifyInternship(tx, actor, await internshipOf(tx, actor, first), {
      from: addDays(TODAY, -230),
      to: addDays(TODAY, -170),
      hours: 287,
      gratuityCents: 0,
      inSpecialty: true,
    }),
  );
  await signedOnPaper(stage, {
    student: 'malo',
    teacher: 'prof.info2',
    registry: 'registry.nantes',
    starts: -38,
    ends: 60,
    asked: 70,
  });
  await stage.calendar('advance-internships', 37);
  await reportOfTheFirst(stage);

  const abroad = await drafted(stage, {
    student: 'lina',
    teacher: 'prof.beyrouth',
    registry: 'registry.beyrouth',
    starts: 33,
    ends: 121,
    asked: 6,
    terms: {
      hostName: 'Cedar Systems',
      hostSiret: '',
      hostCountry: 'LB',
      hostAddress: 'Rue de Damas, Beyrouth',
      gratuityCents: null,
    },
  });
  const sheet = await stage.received(informationSheet(), 'file', 'Fiche pays Liban.pdf');
  await stage.act('lina', 6, async (tx, actor, papers) =>
    joinDocument(tx, actor, await internshipOf(tx, actor, abroad.id), {
      role: 'country-sheet',
      paperId: await papers.keep(tx, sheet, actor.personId),
    }),
  );
  await filed(stage, abroad);
}

/** The report of the internship that was certified, before its professor, with what was signed beside it. */
async function reportOfTheFirst(stage: Stage): Promise<void> {
  const periods = [
    {
      employer: 'Loire Réseaux',
      job: 'Stagiaire en développement',
      functions: 'Refonte de l’application de suivi des pièces, essais, documentation.',
      from: addDays(TODAY, -230),
      to: addDays(TODAY, -170),
      approximate: false,
      rate: 100,
      kind: 'internship' as const,
      nature: true,
      level: true,
      significant: true,
    },
  ];
  const reportId = await stage.open('malo', 21, periods, 'internship');
  await stage.deposit('malo', 20, reportId, periods);
  await stage.act('registry.nantes', 18, async (tx, actor) =>
    admitReport(tx, actor, await reportOf(tx, actor, reportId), ''),
  );
  await stage.act('coordinator.nantes', 16, async (tx, actor) =>
    assignReport(tx, actor, await reportOf(tx, actor, reportId), idOf(stage.institution.people, 'prof.info2')),
  );
  await stage.act('prof.info2', 13, async (tx, actor) => beginReview(tx, actor, await reportOf(tx, actor, reportId)));
}

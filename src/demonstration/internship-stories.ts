import { certifyInternship, joinDocument } from '../internships/index.js';
import { addDays } from '../platform/clock/index.js';
import type { Stage } from './stage.js';
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

import { FIRST_LETTERHEAD } from '../../src/institution/rules/index.js';
import {
  agreementDocument,
  agreementToSet,
  amendmentToSet,
  type ToDraw,
} from '../../src/internships/acts/agreement-document.js';
import { juryFileDocument, type JuryFile } from '../../src/jury/acts/jury-file-document.js';
import { correctivePaper, minutesPaper } from '../../src/jury/acts/minutes-paper.js';
import { plainPaper, type BoundDocument, type OfficialDocument } from '../../src/papers/index.js';
import { framed } from '../../src/papers/typesetting/frame-of.js';
import type { PaperToSet } from '../../src/papers/typesetting/paper-to-set.js';
import { receiptPaper, type ReceiptFacts } from '../../src/reports/acts/receipt.js';
import type { ReportVersion } from '../../src/reports/index.js';
import { finalDocument } from '../../src/signatures/acts/final-document.js';
import { authenticated, hardLetters, VERIFIED } from './hard-letters.js';
import { agreementOf, LEAST_AGREEMENT, sheetOf } from './hard-agreements.js';
import { AT, EMPTY_VERSION, nameOf, REPORT, SHA256, textOf, versionOf, type Hardness } from './hard-facts.js';
import {
  anewOf,
  correctionOf,
  HARD_LETTERHEAD,
  JURY_FILE,
  MINUTES,
  minutesOf,
  opinionOf,
  weighedOf,
} from './hard-jury.js';
import { hearingOf } from './hard-withdrawals.js';

type Named = readonly [name: string, paper: PaperToSet];

/** Every paper that the portal writes, of the hardest facts, before it is set. */
export function hardPapers(hardness: Hardness): readonly Named[] {
  return [
    ...receipts(hardness),
    ...minutes(hardness),
    ...hardLetters(hardness),
    ...agreements(hardness),
    ...bound(hardness),
  ];
}

function receipts(hardness: Hardness): readonly Named[] {
  const version = versionOf(hardness);
  const few = { ...version, periods: version.periods.slice(0, 3) };
  return [
    ['receipt', receipt('fr', version)],
    ['receipt in English', receipt('en', few)],
    ['receipt of the least', receipt('fr', EMPTY_VERSION)],
  ];
}

function receipt(locale: 'fr' | 'en', version: ReportVersion): PaperToSet {
  const { student, diploma, centre } = JURY_FILE;
  const facts: ReceiptFacts = {
    student,
    diploma,
    centre,
    letterhead: HARD_LETTERHEAD,
    timeZone: 'America/Cayenne',
    locale,
    at: AT,
  };
  return authenticated(receiptPaper(REPORT, version, { declaration: SHA256, sha256: SHA256 }, facts));
}

function archived(document: OfficialDocument): PaperToSet {
  return plainPaper(document, 'a-2a');
}

function minutes(hardness: Hardness): readonly Named[] {
  const facts = minutesOf(hardness);
  const [signer] = facts.members;
  if (!signer) throw new Error('A jury without members signs nothing.');
  const corrected = {
    ...facts,
    signer,
    number: 'PV-2026-0002',
    corrects: MINUTES,
    reason: textOf(hardness.letters),
    lines: facts.agenda.slice(0, 4).map((line) => ({ line, correction: correctionOf(hardness.letters) })),
  };
  return [
    ['minutes', authenticated(minutesPaper(facts))],
    ['minutes of no decision', authenticated(minutesPaper({ ...facts, agenda: [] }))],
    ['corrective minutes', authenticated(correctivePaper(corrected))],
    ['record of a hearing', authenticated(hearingOf(hardness))],
  ];
}

function agreements({ letters }: Hardness): readonly Named[] {
  const facts = agreementOf(letters);
  const amendment = {
    number: 12,
    object: textOf(letters),
    before: LEAST_AGREEMENT.terms,
    signBefore: '2027-03-01',
    teacherBefore: '',
  };
  const nothing = { ...amendment, object: '', before: LEAST_AGREEMENT.terms };
  return [
    ['agreement', toSign(agreementToSet(facts, HARD_LETTERHEAD, AT))],
    ['agreement of the least', toSign(agreementToSet(LEAST_AGREEMENT, FIRST_LETTERHEAD, AT))],
    ['amendment', toSign(amendmentToSet(facts, amendment, HARD_LETTERHEAD, AT))],
    ['amendment of nothing', toSign(amendmentToSet(LEAST_AGREEMENT, nothing, FIRST_LETTERHEAD, AT))],
    ['sheet signed before its template was', archived(agreementDocument(facts, AT))],
  ];
}

/** As it is drawn for those who sign it: without a code, which it has once all have. */
function toSign({ paper }: ToDraw): PaperToSet {
  return framed(paper, undefined);
}

/** What the portal writes in a file that it binds. */
function bound(hardness: Hardness): readonly Named[] {
  return [
    ...writtenIn('jury’s file', juryFileDocument(juryFile(hardness), VERIFIED)),
    ...writtenIn('jury’s file of the least', juryFileDocument(LEAST_JURY_FILE)),
    ...writtenIn('signed document', signed('fr-FR')),
    ...writtenIn('signed document in English', signed('en-GB')),
  ];
}

function signed(lang: OfficialDocument['lang']): BoundDocument {
  const agreement = agreementDocument(LEAST_AGREEMENT, AT);
  const sheet = sheetOf({ ...agreement, lang, title: `${agreement.title}, ${nameOf(0)}` });
  return finalDocument(sheet, { letterhead: HARD_LETTERHEAD, address: 'https://aval.example/verify' });
}

function writtenIn(name: string, { sections }: BoundDocument): readonly Named[] {
  return sections.flatMap((section) =>
    'paper' in section ? [[`${name}: ${section.title}`, section.paper] as const] : [],
  );
}

function juryFile(hardness: Hardness): JuryFile {
  const version = versionOf(hardness);
  return {
    facts: { ...JURY_FILE, weighed: weighedOf(version.periods), anew: anewOf(hardness.letters) },
    version,
    opinion: opinionOf(hardness.letters, version.periods),
    letterhead: HARD_LETTERHEAD,
  };
}

const LEAST_JURY_FILE: JuryFile = {
  facts: { ...JURY_FILE, student: '李\u3000明', professorCivility: null, weighed: null },
  version: EMPTY_VERSION,
  opinion: { ...opinionOf(0, []), sense: 'FAVOURABLE' },
  letterhead: FIRST_LETTERHEAD,
};

/** The file that a jury reads, of these papers. */
export function hardJuryFile(hardness: Hardness, papers: readonly string[]): BoundDocument {
  const version = versionOf(hardness);
  const documents = version.documents.flatMap((document, index) => {
    const sha256 = papers[index];
    return sha256 === undefined ? [] : [{ ...document, sha256 }];
  });
  return juryFileDocument({ ...juryFile(hardness), version: { ...version, documents } });
}

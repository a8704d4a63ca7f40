import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { writePeriod, type Period } from '../../src/experience/index.js';
import { loadActor, openSession } from '../../src/people/index.js';
import { isRefusal } from '../../src/platform/refusal/index.js';
import {
  openReport,
  reportForThePortal,
  versionOf,
  type ReportDocument,
  type ReportKind,
} from '../../src/reports/index.js';
import type { Institution } from './institution.js';
import type { Portal } from './portal.js';
import { signedIn, type Visitor } from './visitor.js';

/** A report file being prepared, and the browser of its student. */
export interface Draft {
  readonly reportId: string;
  readonly student: Visitor;
  /** What says who they are. */
  readonly cookie: string;
  /** Sends a file as the page's form does. */
  send(
    file: string,
    given?: { readonly role?: 'report' | 'annex' | 'certificate'; readonly name?: string },
  ): Promise<{ readonly status: number; readonly html: string }>;
  /** Opens one of its addresses without following where it leads. */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  documents(): Promise<readonly ReportDocument[]>;
}

const JOB = {
  job: 'Assistante ingénieure',
  functions: 'Études',
  approximate: false,
  rate: 100,
  kind: 'employee',
  nature: true,
  level: true,
  significant: true,
} as const;

/** Those told of in `report15-1mb.pdf`. */
const TOLD: readonly Omit<Period, 'id'>[] = [
  { ...JOB, employer: 'Hydro-Lasserre', from: '2020-07-01', to: '2023-03-31' },
  { ...JOB, employer: 'Ormelune', from: '2011-10-01', to: '2015-01-31' },
  { ...JOB, employer: 'Atelier Sud', from: '2001-01-01', to: '2002-02-28' },
];

/** Opens a file for a student of the institution, with the periods told of in `report15-1mb.pdf`, or with these. */
export async function openDraft(
  portal: Portal,
  institution: Institution,
  { kind = 'experience', periods = TOLD }: { kind?: ReportKind; periods?: readonly Omit<Period, 'id'>[] } = {},
): Promise<Draft> {
  const { database } = portal;
  const reportId = await database.transact(async (tx) => {
    const actor = await loadActor(tx, institution.student);
    if (!actor) throw new Error('No such student.');
    await tx.rows(
      `insert into enrolments (person_id, centre_id, diploma_id, academic_year)
         values ($1, $2, $3, '2026')
        on conflict do nothing`,
      [institution.student, institution.centre, institution.diploma],
    );
    const opened = await openReport(tx, actor, {
      kind,
      diplomaId: institution.diploma,
      centreId: institution.centre,
    });
    if (isRefusal(opened)) throw new Error(opened.code);
    const report = await reportForThePortal(tx, opened.reportId);
    const version = report && (await versionOf(tx, report.currentVersionId));
    for (const period of periods) await writePeriod(tx, version?.declarationId ?? '', period);
    return opened.reportId;
  });
  const token = await database.transact((tx) => openSession(tx, institution.student));
  const cookie = `aval-session=${token}`;
  const ask = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(new URL(address, portal.url), {
      ...init,
      redirect: 'manual',
      headers: { Cookie: cookie, Accept: 'text/html', ...(init.headers as Record<string, string> | undefined) },
    });
  return {
    reportId,
    cookie,
    student: await signedIn(portal, institution.student),
    fetch: ask,
    async send(file, { role = 'report', name = path.basename(file) } = {}) {
      const form = new FormData();
      form.append(role, new Blob([new Uint8Array(await readFile(file))], { type: 'application/pdf' }), name);
      const answer = await ask(`/reports/${reportId}/submission/documents?role=${role}`, {
        method: 'POST',
        body: form,
      });
      return { status: answer.status, html: await answer.text() };
    },
    documents: () =>
      database.read(async (tx) => {
        const report = await reportForThePortal(tx, reportId);
        return (report && (await versionOf(tx, report.currentVersionId)))?.documents ?? [];
      }),
  };
}

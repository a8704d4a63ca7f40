import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../platform/config/index.js';
import { Database, type Tx } from '../platform/database/index.js';
import { Quarantine, Store } from '../platform/files/index.js';
import { enqueue } from '../platform/jobs/index.js';
import { notFound, refuse, type Refusal } from '../platform/refusal/index.js';
import { beyondLimit } from '../platform/time-limit/index.js';
import { file, type FileReply } from '../platform/web/index.js';
import type { BoundDocument } from './bound-document.js';
import { labelOf, WITHHELD, withheld } from './rules/index.js';
import { bindDocument } from './acts/bind-document.js';
import { examineUpload, type Examined } from './acts/examine-upload.js';
import { PaperChildren } from './children/paper-children.js';
import type { Upload } from './data/papers-storage.js';
import { insertCode, type Coded } from './data/codes.store.js';
import { beginReading, waitingToBeRead } from './data/readings.store.js';
import { Typesetters } from './children/typesetters.js';
import { unlessAway } from './children/warm-children.js';
import { NotScanned } from './scanning/clamd.js';
import { drawCode, makePaper } from './acts/make-paper.js';
import { previewPaper } from './acts/preview-paper.js';
import { putAside, sweepQuarantine, type Places } from './acts/put-aside.js';
import { readAnew, readLostAnew } from './acts/read-anew.js';
import { READ_PAPER, readPaper } from './acts/read-paper.job.js';
import { orAway, VerdictsByHash } from './children/verdicts-by-hash.js';
import { SCAN_BYTES } from './acts/scan-bytes.job.js';
import { Scanner } from './scanning/scanner.js';
import { sweepOrphans } from './acts/sweep-orphans.job.js';
import { verdictOn, verdictsOn, type Scan } from './data/scans.store.js';
import { holdBytes, insertPaper, insertSources, paperToServe, type PaperToServe } from './data/papers.store.js';
import type { Verified } from './typesetting/frame-of.js';
import type { OfficialPaper } from './typesetting/paper-to-set.js';
import { type Inspected, type Made } from './not-yet-kept.js';

/**
 * Papers: what comes in is inspected before any row names it; what goes out was authorised by the room that owns it.
 */
@Injectable()
export class Papers {
  private readonly verdicts = new VerdictsByHash();

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Database) private readonly database: Database,
    @Inject(Store) private readonly store: Store,
    @Inject(Quarantine) private readonly quarantine: Quarantine,
    @Inject(PaperChildren) private readonly children: PaperChildren,
    @Inject(Typesetters) private readonly typesetters: Typesetters,
    @Inject(Scanner) private readonly scanner: Scanner,
  ) {}

  /**
   * Whether this installation has an antivirus: what waits for it holds a deposit back, and is shown to its author
   * alone.
   */
  get areScanned(): boolean {
    return this.scanner.isThere;
  }

  /**
   * Looks at an upload, in a contained child. Gives it with its pages, or the refusal with its sentence (422), for the
   * field it came in; people's turns are fair by `sender`. Throws `ChildrenAway` (503) when nobody could look. Called
   * before any transaction.
   */
  async inspect(upload: Upload, sender: string): Promise<Inspected | Refusal> {
    if (upload.bytes === 0) return refuse(422, 'papers.EMPTY', undefined, upload.field);
    if ((await this.database.read((tx) => verdictOn(tx, upload.sha256))) === 'infected')
      return this.refuseInfected(upload);
    const verdict = await this.verdicts.of(upload.sha256, async () => {
      const lent = await this.store.lend(upload.sha256);
      try {
        return await this.children.inspect(lent.path, sender);
      } finally {
        await lent.done();
      }
    });
    if (verdict.accepted) return { ...upload, pages: verdict.pages, warnings: verdict.warnings };
    return refuse(422, `papers.${verdict.fault}`, verdict.is && { is: verdict.is }, upload.field);
  }

  /**
   * Keeps what a person sent: the row, after the bytes; its text is read and its bytes scanned right after. Gives the
   * paper's id.
   */
  async keep(tx: Tx, inspected: Inspected, personId: string): Promise<string> {
    const id = await this.insert(tx, { ...inspected, madeBy: 'person', receivedBy: personId });
    // Somebody's two hundredth file is read after another's first.
    const priority = await waitingToBeRead(tx, personId);
    await beginReading(tx, id, inspected.warnings);
    await enqueue(tx, READ_PAPER, { paperId: id }, { priority });
    if (this.scanner.isThere)
      await enqueue(tx, SCAN_BYTES, { sha256: inspected.sha256 }, { key: `scan ${inspected.sha256}` });
    return id;
  }

  /**
   * Reads the text of these papers now, those that were not read yet; they are then all read, or refused after all.
   * Throws `ChildrenAway` when whoever asks cannot wait any longer, and it goes on. Outside any transaction.
   */
  async read(paperIds: readonly string[]): Promise<void> {
    const { children } = this;
    const read = (paperId: string): Promise<void> => readPaper({ ...this.places, children }, paperId);
    await orAway(beyondLimit(() => Promise.all(paperIds.map(read))));
  }

  /**
   * Has a paper that was refused at its second look read once more, for this person; the room has seen that they may
   * ask. Refused (409) when its bytes are gone, or when the antivirus recognised something in them. Outside any
   * transaction.
   */
  async readAnew(paperId: string, personId: string): Promise<Refusal | undefined> {
    return readAnew(this.places, paperId, personId);
  }

  /** The same, by the portal itself, for those that a lost child had refused. */
  async readLostAnew(): Promise<void> {
    await readLostAnew(this.places);
  }

  /**
   * Removes what no row names, and puts aside what only refused papers do; what was put aside before `asideBefore` is
   * gone.
   */
  async sweep(now: Date, asideBefore: Date): Promise<void> {
    await sweepOrphans(this.places, now);
    await sweepQuarantine(this.quarantine, asideBefore);
  }

  /**
   * The looks that a deposit waits for, now: those at the text and that of the antivirus, as far as either answers;
   * what takes longer goes on. Outside any transaction.
   */
  async lookAt(paperIds: readonly string[]): Promise<void> {
    await Promise.all([this.read(paperIds).catch(unlessAway), this.scanner.tryToScanPapers(paperIds)]);
  }

  /**
   * Every look at an upload that is only passing, in the store of its request. Throws when an antivirus is there and
   * does not answer, or no child does in time.
   */
  async examine(store: Store, upload: Upload, sender: string): Promise<Examined> {
    return orAway(examineUpload({ children: this.children, scanner: this.scanner, sender }, store, upload));
  }

  /**
   * Makes a paper and puts its bytes away; `record` then writes its row in the transaction that needs it. Throws
   * `ChildrenAway` (503) when it could not be made: whatever it is for, nothing of it is done yet. `coded`: whether it
   * bears a code of its own, as what has letterhead does; what is yet to be signed is no proof, and has none.
   */
  async make(paper: OfficialPaper, name: string, { coded = true }: { readonly coded?: boolean } = {}): Promise<Made> {
    const { config, store, typesetters } = this;
    return makePaper({ config, store, typesetters }, paper, name, coded);
  }

  /** A paper to look at, neither kept nor authenticated: undefined when its values cannot be set as they are. */
  async preview(paper: OfficialPaper, name: string): Promise<FileReply | undefined> {
    return previewPaper(this.typesetters, paper, name);
  }

  /** A code for a file to be bound, to stand in what is set for it; it counts once `record` wrote it. */
  drawCode(title: string): Coded & Verified {
    return drawCode(this.config, title);
  }

  /**
   * Binds sections into one file and puts it away; `record` then writes its row, with the code that one of its sections
   * bears. Refused (409) when the antivirus recognised one of them; throws while one waits for it.
   */
  async bind(bound: BoundDocument, name: string, coded?: Coded): Promise<Made | Refusal> {
    const sources = bound.sections.flatMap((section) => ('sha256' in section ? [section.sha256] : []));
    const waiting = await this.database.read((tx) => verdictsOn(tx, sources));
    await Promise.all(waitingOf(waiting).map((sha256) => this.scanner.scan(sha256)));
    const why = this.whyWithheld(await this.database.read((tx) => verdictsOn(tx, sources)));
    if (why === 'infected') return refuse(409, WITHHELD.infected);
    if (why !== undefined) throw new NotScanned(`A document was not bound: a section of it is ${why}.`);
    const { store, children, typesetters } = this;
    const kept = await bindDocument({ store, children, typesetters }, bound);
    return { ...kept, name: labelOf(name), sources, ...(coded && { coded }) };
  }

  /** Whether the bytes of all of these are there. */
  async has(hashes: readonly string[]): Promise<boolean> {
    return (await Promise.all(hashes.map((sha256) => this.store.has(sha256)))).every(Boolean);
  }

  /** The row of a paper that the portal made, and what it was bound from or corrects. Gives its id. */
  async record(tx: Tx, { sources = [], coded, ...made }: Made, correctsId: string | null = null): Promise<string> {
    const id = await this.insert(tx, { ...made, pages: null, madeBy: 'portal', receivedBy: null });
    if (sources.length > 0) await insertSources(tx, id, sources);
    if (coded) await insertCode(tx, id, coded, correctsId);
    return id;
  }

  /**
   * The one way by which bytes leave, for whoever the owning room let through: inline for the portal's own reader, to
   * save otherwise. It asks by itself what the antivirus said: refused to all but their author until they are scanned,
   * which is tried now; to everybody once something was recognised (409). Unless `isCached`, browsers keep none of it.
   */
  async serve(
    paperId: string,
    to: { readonly personId: string },
    { inline = false, isCached = true }: { readonly inline?: boolean; readonly isCached?: boolean } = {},
  ): Promise<FileReply | Refusal> {
    const look = (): Promise<PaperToServe | undefined> => this.database.read((tx) => paperToServe(tx, paperId));
    let paper = await look();
    const isTheirs = paper !== undefined && paper.receivedBy === to.personId;
    if (paper && this.whyWithheld(paper.scans, isTheirs) === 'unscanned') {
      await this.scanner.tryToScan(waitingOf(paper.scans));
      paper = await look();
    }
    if (!paper || paper.refused) return notFound;
    const why = this.whyWithheld(paper.scans, isTheirs);
    if (why !== undefined) return refuse(409, WITHHELD[why]);
    const name = /\.pdf$/i.test(paper.name) ? paper.name : `${paper.name}.pdf`;
    return file(
      { name, type: 'application/pdf', size: paper.bytes, inline, ...(isCached && { sha256: paper.sha256 }) },
      (range) => this.store.open(paper.sha256, range),
      () => this.store.proxied(paper.sha256),
    );
  }

  private get places(): Places {
    const { database, store, quarantine } = this;
    return { database, store, quarantine };
  }

  /** Bytes that the antivirus recognised before, sent again. */
  private async refuseInfected({ sha256, field }: Upload): Promise<Refusal> {
    await putAside(this.places, sha256);
    return refuse(422, 'papers.VIRUS', undefined, field);
  }

  private whyWithheld(scans: readonly Scan[], isTheirs = false): ReturnType<typeof withheld> {
    return withheld({ verdicts: scans.map(({ verdict }) => verdict), isTheirs, scans: this.scanner.isThere });
  }

  /**
   * No row ever names bytes that are not there: the sweep waits for this row, or this row finds that it came too late.
   */
  private async insert(tx: Tx, paper: Parameters<typeof insertPaper>[1]): Promise<string> {
    await holdBytes(tx, paper.sha256);
    if (!(await this.store.has(paper.sha256)))
      throw new Error(`The bytes of a paper are not in the store: ${paper.sha256}`);
    return insertPaper(tx, paper);
  }
}

function waitingOf(scans: readonly Scan[]): string[] {
  return scans.filter(({ verdict }) => verdict === null).map(({ sha256 }) => sha256);
}

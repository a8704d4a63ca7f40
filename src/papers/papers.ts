import { Inject, Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import { Database, type Tx } from '../platform/database/index.js';
import { Store } from '../platform/files/index.js';
import { enqueue } from '../platform/jobs/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { file, type FileReply } from '../platform/web/index.js';
import { labelOf, type BoundDocument, type OfficialDocument, type PaperWarning } from './domain/index.js';
import { bindDocument } from './bind-document.js';
import { examineUpload, type Examined } from './examine-upload.js';
import { PaperChildren } from './paper-children.js';
import type { Upload } from './papers-storage.js';
import { beginReading } from './readings.store.js';
import { READ_PAPER, readPaper } from './read-paper.job.js';
import { holdBytes, insertPaper, type Paper } from './papers.store.js';

/** An upload that was looked at and found fit to keep. */
export interface Inspected extends Upload {
  readonly pages: number;
  readonly warnings: readonly PaperWarning[];
}

/** Papers: what comes in is inspected before any row names it; what goes out was authorised by the room that owns it. */
@Injectable()
export class Papers {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Store) private readonly store: Store,
    @Inject(PaperChildren) private readonly children: PaperChildren,
  ) {}

  /** Looks at an upload, in a contained child. Gives it with its pages, or the refusal with its sentence (422), for the field it came in. Called before any transaction. */
  async inspect(upload: Upload): Promise<Inspected | Refusal> {
    if (upload.bytes === 0) return refuse(422, 'papers.EMPTY', undefined, upload.field);
    const lent = await this.store.lend(upload.sha256);
    try {
      const verdict = await this.children.inspect(lent.path);
      if (verdict.accepted) return { ...upload, pages: verdict.pages, warnings: verdict.warnings };
      return refuse(422, `papers.${verdict.fault}`, verdict.is && { is: verdict.is }, upload.field);
    } finally {
      await lent.done();
    }
  }

  /** Keeps what a person sent: the row, after the bytes; its text is read right after. Gives the paper's id. */
  async keep(tx: Tx, inspected: Inspected, personId: string): Promise<string> {
    const id = await this.insert(tx, { ...inspected, madeBy: 'person', receivedBy: personId });
    await beginReading(tx, id, inspected.warnings);
    await enqueue(tx, READ_PAPER, { paperId: id });
    return id;
  }

  /** Reads the text of these papers now, those that were not read yet; they are then all read, or refused after all. Outside any transaction. */
  async read(paperIds: readonly string[]): Promise<void> {
    const { database, store, children } = this;
    await Promise.all(paperIds.map((paperId) => readPaper({ database, store, children }, paperId)));
  }

  /** Both looks at an upload that is only passing, in the store of its request. */
  async examine(store: Store, upload: Upload): Promise<Examined> {
    return examineUpload(this.children, store, upload);
  }

  /** Draws a document and puts its bytes away; `record` then writes its row in the transaction that needs it. */
  async make(document: OfficialDocument, name: string): Promise<Made> {
    const pdf = await this.children.compose(document);
    const kept = await this.store.put(Readable.from([pdf]), pdf.length);
    return { ...kept, name: labelOf(name) };
  }

  /** Binds sections into one file and puts it away; `record` then writes its row. The papers among them were inspected. */
  async bind(bound: BoundDocument, name: string): Promise<Made> {
    return { ...(await bindDocument({ store: this.store, children: this.children }, bound)), name: labelOf(name) };
  }

  /** Whether the bytes of all of these are there. */
  async has(hashes: readonly string[]): Promise<boolean> {
    return (await Promise.all(hashes.map((sha256) => this.store.has(sha256)))).every(Boolean);
  }

  /** The row of a document that the portal made. Gives its id. */
  async record(tx: Tx, made: Made): Promise<string> {
    return this.insert(tx, { ...made, pages: null, madeBy: 'portal', receivedBy: null });
  }

  /** The bytes, for whoever the owning room let through: inline for the portal's own reader, to save otherwise. */
  serve(paper: Pick<Paper, 'sha256' | 'bytes' | 'name'>, { inline = false }: { readonly inline?: boolean } = {}): FileReply {
    const name = /\.pdf$/i.test(paper.name) ? paper.name : `${paper.name}.pdf`;
    return file({ name, type: 'application/pdf', size: paper.bytes, sha256: paper.sha256, inline }, (range) => this.store.open(paper.sha256, range));
  }

  /** No row ever names bytes that are not there: the sweep waits for this row, or this row finds that it came too late. */
  private async insert(tx: Tx, paper: Parameters<typeof insertPaper>[1]): Promise<string> {
    await holdBytes(tx, paper.sha256);
    if (!(await this.store.has(paper.sha256))) throw new Error(`The bytes of a paper are not in the store: ${paper.sha256}`);
    return insertPaper(tx, paper);
  }
}

/** Bytes of a document that the portal made, put away and not yet named by a row. */
export interface Made {
  readonly sha256: string;
  readonly bytes: number;
  readonly name: string;
}

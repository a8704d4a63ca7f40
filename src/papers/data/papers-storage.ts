import { finished, PassThrough, type Readable } from 'node:stream';
import { callbackify } from 'node:util';
import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { TooManyBytes, type Store } from '../../platform/files/index.js';
import { labelOf, LIMITS } from '../rules/index.js';

/** A file that has wholly come: its bytes are on the disk under their hash. No row speaks of it yet. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** The store itself failed, a full disk for one: an outage, and no fault of the sender's. */
export class NotKept extends Error {}

/** Who is told of what comes, as it comes. */
interface Receiving {
  /** A file is too big: multer would first read the request to its end. */
  stop(error: TooManyBytes): void;
  /** So many more bytes are on the disk. */
  keeps(bytes: number): void;
}

/** Multer's way into the store: bytes are hashed as they flow, and never all in memory. One a request. */
export class PapersStorage implements StorageEngine {
  private readonly coming = new Set<Readable>();

  constructor(
    private readonly store: Store,
    private readonly receiving: Receiving,
  ) {}

  _handleFile(
    _request: Request,
    file: Express.Multer.File,
    done: (error?: unknown, info?: Partial<Express.Multer.File>) => void,
  ): void {
    callbackify(() => this.keep(file))(done);
  }

  /** Bytes that another upload may share are left to the sweep, which knows what rows name. */
  _removeFile(_request: Request, _file: Express.Multer.File, done: (error: Error | null) => void): void {
    done(null);
  }

  /** The request is refused as it comes: what has not wholly come is not waited for, and leaves nothing. */
  giveUp(): void {
    for (const stream of this.coming) stream.destroy(new TooManyBytes());
  }

  private async keep(file: Express.Multer.File): Promise<Partial<Express.Multer.File>> {
    this.coming.add(file.stream);
    try {
      const { sha256, bytes } = await this.store.put(this.counted(file.stream), LIMITS.fileBytes);
      this.receiving.keeps(bytes);
      return { filename: sha256, originalname: labelOf(file.originalname), size: bytes };
    } catch (error) {
      // What still comes must be read, or the answer never leaves.
      file.stream.resume();
      if (error instanceof TooManyBytes || file.stream.errored) throw error;
      throw new NotKept('The bytes could not be kept', { cause: error });
    } finally {
      this.coming.delete(file.stream);
    }
  }

  /**
   * The same bytes, for the store. Says at once that there are too many: a stream left half read ends as if it were
   * broken, and that would be said first.
   * A store that fails leaves this one half read, and not the sender's, which would be blamed for it.
   */
  private counted(stream: Readable): Readable {
    let bytes = 0;
    stream.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > LIMITS.fileBytes) this.receiving.stop(new TooManyBytes());
    });
    // The store may not have begun to read when the line is cut: it is told when it does.
    const counted = new PassThrough().on('error', () => undefined);
    finished(stream, (error) => error && counted.destroy(error));
    return stream.pipe(counted);
  }
}

/** The upload of a file that came through this storage. */
export function uploadOf({ fieldname, originalname, filename, size }: Express.Multer.File): Upload {
  return { field: fieldname, name: originalname, sha256: filename, bytes: size };
}

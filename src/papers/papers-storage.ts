import type { Request } from 'express';
import type { StorageEngine } from 'multer';
import { Store, TooManyBytes } from '../platform/files/index.js';
import { labelOf, LIMITS } from './domain/index.js';

/** A file that has wholly come: its bytes are on the disk under their hash. No row speaks of it yet. */
export interface Upload {
  readonly field: string;
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

const uploads = new WeakMap<Express.Multer.File, Upload>();

/** The upload of one of multer's files. */
export function uploadOf(file: Express.Multer.File): Upload | undefined {
  return uploads.get(file);
}

/** Multer's way into the store: bytes are hashed as they flow, and never all in memory. */
export class PapersStorage implements StorageEngine {
  constructor(private readonly store: Store) {}

  _handleFile(_request: Request, file: Express.Multer.File, done: (error?: unknown, info?: Partial<Express.Multer.File>) => void): void {
    this.store.put(file.stream, LIMITS.fileBytes).then(
      (kept) => {
        uploads.set(file, { field: file.fieldname, name: labelOf(utf8Of(file.originalname)), ...kept });
        done(null, { size: kept.bytes });
      },
      (error: unknown) => {
        // What still comes must be read, or the answer never leaves.
        file.stream.resume();
        done(error instanceof TooManyBytes ? error : new UploadBroken());
      },
    );
  }

  /** Bytes that another upload may share are left to the sweep, which knows what rows name. */
  _removeFile(_request: Request, _file: Express.Multer.File, done: (error: Error | null) => void): void {
    done(null);
  }
}

/** The connection was lost under way. */
export class UploadBroken extends Error {}

/** Browsers send names in UTF-8, which multer reads as Latin-1 unless it is told. */
function utf8Of(name: string): string {
  const bytes = Buffer.from(name, 'latin1');
  const decoded = bytes.toString('utf8');
  return decoded.includes('\ufffd') ? name : decoded;
}

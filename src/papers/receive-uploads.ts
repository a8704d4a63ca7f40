import { Inject, Injectable, mixin, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { Observable } from 'rxjs';
import { Config } from '../platform/config/index.js';
import { Store, TooManyBytes } from '../platform/files/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { AnswerInstead } from '../platform/web/index.js';
import { LIMITS } from './domain/index.js';
import { passingStore } from './passing-uploads.js';
import { NotKept, PapersStorage, uploadOf, type Upload } from './papers-storage.js';

const TEXTS = { fieldSize: 100_000, fields: 60, fieldNameSize: 100, fieldNestingDepth: 3, fieldArrayIndexLimit: 100, headerPairs: 40 };
/** For the texts of a form and what a browser writes around files. */
const AROUND = 2_000_000;
/** How long the rest of a request already answered is listened to: a browser that is cut off at once never reads the answer. */
const LISTEN_ON_MS = 5_000;

/**
 * For a route that takes files: `@UseInterceptors(ReceiveUploads({ files: 10 }))`, then `uploadsOf(request)`; texts are in the body as ever.
 * Bytes are in the store before the controller runs; with `passing`, in one of the request's own (`storeOf(request)`), gone with its answer. Refuses too big (413, while the bytes still flow), and what is not a form (422).
 */
export function ReceiveUploads({ files, passing = false }: { readonly files: number; readonly passing?: boolean }): Type<NestInterceptor> {
  const limits = { ...TEXTS, files, fileSize: LIMITS.fileBytes + 1, parts: TEXTS.fields + files };
  const mostBytes = Math.min(files * LIMITS.fileBytes, LIMITS.dossierBytes) + AROUND;

  @Injectable()
  class Receiving implements NestInterceptor {
    constructor(
      @Inject(Store) private readonly store: Store,
      @Inject(Config) private readonly config: Config,
    ) {}

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const request = context.switchToHttp().getRequest<Request>();
      const response = context.switchToHttp().getResponse<Response>();
      if (!request.is('multipart/form-data')) throw new AnswerInstead(refuse(422, 'papers.notAForm'));
      const error = await this.read(request, response);
      if (error === undefined) return next.handle();
      hangUpAfter(request, response);
      if (error instanceof NotKept) throw error;
      throw new AnswerInstead(refusalOf(error, files));
    }

    /** What went wrong, as soon as it is known; undefined when all has come. */
    private async read(request: Request, response: Response): Promise<unknown> {
      if (Number(request.get('content-length') ?? 0) > mostBytes) return new TooManyBytes();
      return new Promise<unknown>((resolve) => {
        let bytes = 0;
        request.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes > mostBytes) resolve(new TooManyBytes());
        });
        const store = passing ? passingStore(this.config.dataDir, request, response) : this.store;
        multer({ storage: new PapersStorage(store, resolve), limits, defParamCharset: 'utf8' }).any()(request, response, resolve);
      });
    }
  }
  return mixin(Receiving);
}

/** The files of a request, in the order they came. An empty file field of a browser is not a file. */
export function uploadsOf(request: Request): Upload[] {
  return Array.isArray(request.files) ? request.files.map(uploadOf) : [];
}

function hangUpAfter(request: Request, response: Response): void {
  request.resume();
  response.once('finish', () => {
    if (!request.complete) setTimeout(() => request.complete || request.destroy(), LISTEN_ON_MS).unref();
  });
}

function refusalOf(error: unknown, files: number): Refusal {
  if (error instanceof TooManyBytes) return refuse(413, 'papers.TOO_BIG', undefined, 'file');
  if (!(error instanceof MulterError)) return refuse(422, 'papers.broken');
  if (error.code === 'LIMIT_FILE_SIZE') return refuse(413, 'papers.TOO_BIG', undefined, 'file');
  return error.code === 'LIMIT_FILE_COUNT' ? refuse(422, 'papers.tooManyFiles', { files }, 'file') : refuse(422, 'papers.notAForm');
}

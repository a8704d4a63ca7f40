import {
  Inject,
  Injectable,
  mixin,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
  type Type,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import { catchError, type Observable } from 'rxjs';
import { actorOfRequest, type Actor } from '../../people/index.js';
import { Config } from '../../platform/config/index.js';
import { Database, type Tx } from '../../platform/database/index.js';
import { Store, TooManyBytes } from '../../platform/files/index.js';
import { isRefusal, refuse, type Refusal } from '../../platform/refusal/index.js';
import { AnswerInstead } from '../../platform/web/index.js';
import { LIMITS } from '../rules/index.js';
import { ChildrenAway } from '../children/warm-children.js';
import { passingStore } from './passing-uploads.js';
import { NotKept, PapersStorage, uploadOf, type Upload } from '../data/papers-storage.js';
import { forgetUpload, letIn, noteUpload, quotaOf, tooMuchSent } from '../data/uploads.store.js';

const TEXTS = {
  fieldSize: 100_000,
  fields: 60,
  fieldNameSize: 100,
  fieldNestingDepth: 3,
  fieldArrayIndexLimit: 100,
  headerPairs: 40,
};
/** For the texts of a form and what a browser writes around files. */
const AROUND = 2_000_000;
/**
 * How long the rest of a request already answered is listened to: a browser that is cut off at once never reads the
 * answer.
 */
const LISTEN_ON_MS = 5_000;

/**
 * What there is room for where files are sent to, and what is said of more; or why nothing may be sent there. Asked
 * before a byte is read.
 */
export type Room = (
  tx: Tx,
  actor: Actor,
  request: Request,
) => Promise<{ readonly bytes: number; readonly beyond: Refusal } | Refusal>;

interface Given {
  readonly files: number;
  /**
   * Looked at and kept nowhere: in a store of the request's own (`storeOf(request)`), gone with its answer. No quota
   * counts it.
   */
  readonly passing?: boolean;
  readonly room?: Room;
}

/** As many bytes as may come, and what is said of more. */
interface Bounds {
  readonly most: number;
  readonly beyond: Refusal;
  /** The line that counts it. */
  readonly uploadId?: string;
}

const TOO_BIG = refuse(413, 'papers.TOO_BIG', undefined, 'file');

/**
 * For a route that takes files: `@UseInterceptors(ReceiveUploads({ files: 10 }))`, then `uploadsOf(request)`; texts are
 * in the body as ever.
 * Bytes are in the store before the controller runs. Refuses what its sender may not send, or not so much of (403, 404,
 * 409, 413, 429), before it is read when its length is said and while it flows when not; too big a file (413) while it
 * flows; and what is not a form (422).
 */
export function ReceiveUploads({ files, passing = false, room }: Given): Type<NestInterceptor> {
  const limits = { ...TEXTS, files, fileSize: LIMITS.fileBytes + 1, parts: TEXTS.fields + files };
  const mostBytes = Math.min(files * LIMITS.fileBytes, LIMITS.dossierBytes) + AROUND;

  @Injectable()
  class Receiving implements NestInterceptor {
    constructor(
      @Inject(Store) private readonly store: Store,
      @Inject(Config) private readonly config: Config,
      @Inject(Database) private readonly database: Database,
    ) {}

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const request = context.switchToHttp().getRequest<Request>();
      const response = context.switchToHttp().getResponse<Response>();
      if (!request.is('multipart/form-data')) throw new AnswerInstead(refuse(422, 'papers.notAForm'));
      const bounds = await this.boundsOf(request);
      const error = isRefusal(bounds) ? bounds : await this.receive(request, response, bounds);
      if (error === undefined && !isRefusal(bounds))
        return next.handle().pipe(catchError((thrown: unknown) => this.afterOutage(thrown, bounds)));
      hangUpAfter(request, response);
      if (error instanceof NotKept) throw error;
      throw new AnswerInstead(refusalOf(error, files));
    }

    /** Nobody could look at it, and it will be sent again: an outage costs nobody their uploads of the day. */
    private async afterOutage(thrown: unknown, { uploadId }: Bounds): Promise<never> {
      if (thrown instanceof ChildrenAway && uploadId !== undefined)
        await this.database.transact((tx) => forgetUpload(tx, uploadId));
      throw thrown;
    }

    /** What may come of this request, before a byte of it is read. */
    private async boundsOf(request: Request): Promise<Bounds | Refusal> {
      const length = request.get('content-length');
      const declared = length === undefined ? undefined : Number(length);
      if (declared !== undefined && declared > mostBytes) return TOO_BIG;
      if (passing) return { most: mostBytes, beyond: TOO_BIG };
      return this.database.transact(async (tx): Promise<Bounds | Refusal> => {
        const actor = actorOfRequest(request);
        const there = room ? await room(tx, actor, request) : { bytes: mostBytes, beyond: TOO_BIG };
        if (isRefusal(there)) return there;
        const most = Math.min(mostBytes, there.bytes + AROUND);
        if (declared !== undefined && declared > most) return there.beyond;
        const upload = await letIn(tx, actor, { declared, most });
        if (isRefusal(upload)) return upload;
        return {
          most: upload.bytes,
          beyond: upload.bytes < most && declared === undefined ? tooMuchSent(await quotaOf(tx, actor)) : there.beyond,
          uploadId: upload.id,
        };
      });
    }

    /** Reads it, and counts what is on the disk of it. Gives what went wrong, as soon as it is known. */
    private async receive(request: Request, response: Response, bounds: Bounds): Promise<unknown> {
      const { error, kept } = await this.read(request, response, bounds);
      const { uploadId } = bounds;
      // What left nothing does not count: a line that is cut will send it again.
      if (uploadId !== undefined)
        await this.database.transact((tx) =>
          kept === 0 ? forgetUpload(tx, uploadId) : noteUpload(tx, uploadId, kept),
        );
      return error;
    }

    private async read(
      request: Request,
      response: Response,
      { most, beyond }: Bounds,
    ): Promise<{ readonly error: unknown; readonly kept: number }> {
      // Gone while it was asked whether it may come: nothing more will be heard of it.
      if (request.destroyed) return { error: new Error('The connection was cut'), kept: 0 };
      let [bytes, kept] = [0, 0];
      const error = await new Promise<unknown>((resolve) => {
        const store = passing ? passingStore(this.config.dataDir, request, response) : this.store;
        const storage = new PapersStorage(store, {
          stop: resolve,
          keeps: (more) => {
            kept += more;
          },
        });
        request.on('data', (chunk: Buffer) => {
          bytes += chunk.length;
          if (bytes <= most) return;
          resolve(beyond);
          storage.giveUp();
        });
        multer({ storage, limits, defParamCharset: 'utf8' }).any()(request, response, resolve);
      });
      return { error, kept };
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
  if (isRefusal(error)) return error;
  if (error instanceof TooManyBytes) return TOO_BIG;
  if (!(error instanceof MulterError)) return refuse(422, 'papers.broken');
  if (error.code === 'LIMIT_FILE_SIZE') return TOO_BIG;
  return error.code === 'LIMIT_FILE_COUNT'
    ? refuse(422, 'papers.tooManyFiles', { files }, 'file')
    : refuse(422, 'papers.notAForm');
}

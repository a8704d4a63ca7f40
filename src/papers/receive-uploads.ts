import { Inject, Injectable, mixin, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import type { Request, Response } from 'express';
import multer, { MulterError } from 'multer';
import type { Observable } from 'rxjs';
import { Store, TooManyBytes } from '../platform/files/index.js';
import { refuse, type Refusal } from '../platform/refusal/index.js';
import { AnswerInstead } from '../platform/web/index.js';
import { LIMITS } from './domain/index.js';
import { PapersStorage, uploadOf, type Upload } from './papers-storage.js';

const TEXTS = { fieldSize: 100_000, fields: 60, fieldNameSize: 100, headerPairs: 40 };

/**
 * For a route that takes files: `@UseInterceptors(ReceiveUploads({ files: 10 }))`, then `uploadsOf(request)`.
 * Bytes are in the store before the controller runs. Refuses too big (413), and what is not a form (422).
 */
export function ReceiveUploads({ files }: { readonly files: number }): Type<NestInterceptor> {
  @Injectable()
  class Receiving implements NestInterceptor {
    private readonly read: ReturnType<ReturnType<typeof multer>['any']>;

    constructor(@Inject(Store) store: Store) {
      const limits = { ...TEXTS, files, fileSize: LIMITS.fileBytes + 1, parts: TEXTS.fields + files };
      this.read = multer({ storage: new PapersStorage(store), limits }).any();
    }

    async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
      const request = context.switchToHttp().getRequest<Request>();
      if (!request.is('multipart/form-data')) throw new AnswerInstead(refuse(422, 'papers.notAForm'));
      const error = await new Promise<unknown>((resolve) => void this.read(request, context.switchToHttp().getResponse<Response>(), resolve));
      if (error) throw new AnswerInstead(refusalOf(error));
      return next.handle();
    }
  }
  return mixin(Receiving);
}

/** The files of a request, in the order they came. An empty file field of a browser is not a file. */
export function uploadsOf(request: Request): Upload[] {
  const files = Array.isArray(request.files) ? request.files : [];
  return files.map(uploadOf).filter((upload) => upload !== undefined);
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof TooManyBytes) return refuse(413, 'papers.TOO_BIG', undefined, 'file');
  if (error instanceof MulterError) return error.code === 'LIMIT_FILE_SIZE' ? refuse(413, 'papers.TOO_BIG', undefined, 'file') : refuse(422, 'papers.notAForm');
  return refuse(422, 'papers.broken');
}

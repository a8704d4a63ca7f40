import { Readable } from 'node:stream';
import {
  StreamableFile,
  type CallHandler,
  type ExecutionContext,
  Inject,
  Injectable,
  type NestInterceptor,
} from '@nestjs/common';
import type { Request, Response } from 'express';
import { mergeMap, type Observable } from 'rxjs';
import { TimeOver } from '../../time-limit/index.js';
import { Answers, isAnswer } from './answers.js';
import { putHeaders } from './put-headers.js';

/** Turns what every controller returns into what the browser receives. */
@Injectable()
export class AnswerInterceptor implements NestInterceptor {
  constructor(@Inject(Answers) private readonly answers: Answers) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    return next
      .handle()
      .pipe(mergeMap((value: unknown) => this.send(value, http.getRequest<Request>(), http.getResponse<Response>())));
  }

  private async send(value: unknown, request: Request, response: Response): Promise<unknown> {
    if (!isAnswer(value)) return value;
    const prepared = await this.answers.prepare(value, request);
    if (response.headersSent) {
      if (prepared.body instanceof Readable) prepared.body.destroy();
      throw new TimeOver();
    }
    putHeaders(response, prepared);
    if (prepared.body === undefined) return undefined;
    return new StreamableFile(Buffer.isBuffer(prepared.body) ? Readable.from([prepared.body]) : prepared.body);
  }
}

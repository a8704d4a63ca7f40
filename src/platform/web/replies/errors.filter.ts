import { pipeline } from 'node:stream';
import { Catch, HttpException, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { notFound, refuse } from '../../refusal/index.js';
import { referenceOf, type PortalLog } from '../security/request-log.js';
import { Answers } from './answers.js';
import { FullDisk, isFullDisk } from './full-disk.js';
import { AnswerInstead } from './instead.js';
import { isOutage, TryAgain } from './outage.js';
import type { Prepared } from './prepared.js';
import { putHeaders } from './put-headers.js';

/** The log of the portal, under the name by which Nest gives it. */
export const LOG = Symbol('the log of the portal');

/** What was thrown: a request that cannot be read, an address that leads nowhere, or a bug, which gets a number. */
@Catch()
export class ErrorsFilter implements ExceptionFilter {
  constructor(
    @Inject(Answers) private readonly answers: Answers,
    @Inject(LOG) private readonly log: PortalLog,
    @Inject(FullDisk) private readonly fullDisk: FullDisk,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    await this.answer(error, host.switchToHttp().getRequest<Request>(), host.switchToHttp().getResponse<Response>());
  }

  /** Answers for what was thrown, unless an answer has left already. */
  async answer(error: unknown, request: Request, response: Response): Promise<void> {
    if (response.headersSent) {
      this.giveUp(error, request, response);
      return;
    }
    const prepared = await this.prepare(error, request);
    if (response.headersSent) return;
    putHeaders(response, prepared);
    if (prepared.body === undefined || request.method === 'HEAD') response.end();
    else if (Buffer.isBuffer(prepared.body)) response.end(prepared.body);
    else pipeline(prepared.body, response, () => undefined);
  }

  private giveUp(error: unknown, request: Request, response: Response): void {
    // It was told to come back, and what it asked for ended afterwards.
    if (response.writableEnded) return;
    this.note(error, request, 'The answer broke under way');
    response.destroy();
  }

  private async prepare(error: unknown, request: Request): Promise<Prepared> {
    if (error instanceof AnswerInstead) return this.answers.prepare(error.answer, request);
    const status = statusOf(error);
    if (status === 404) return this.answers.prepareRefusal(notFound, request);
    if (status === 413) return this.answers.prepareRefusal(refuse(413, 'platform.tooLarge'), request);
    if (status === 401 || status === 403) return this.answers.prepareRefusal(refuse(403, 'platform.notOpen'), request);
    if (status === 422 || status === 409)
      return this.answers.prepareRefusal(refuse(status, 'platform.notAccepted'), request);
    if (status === 400 && isUnreadableJson(error))
      return this.answers.prepareRefusal({ status: 400, code: 'platform.notJson' }, request);
    if (status !== undefined && status < 500)
      return this.answers.prepareRefusal({ status: 400, code: 'platform.badRequest' }, request);
    if (isFullDisk(error)) {
      this.fullDisk.note();
      this.note(error, request, 'The disk is full');
      return this.answers.prepareOutage(507, referenceOf(request), request);
    }
    this.note(error, request, 'A request broke');
    // Two came at once for what there is only one of: nothing was written for the second.
    if (isTaken(error)) return this.answers.prepareRefusal(refuse(409, 'platform.takenMeanwhile'), request);
    const outage = error instanceof TryAgain ? error : undefined;
    return this.answers.prepareOutage(isOutage(error) ? 503 : 500, referenceOf(request), request, outage);
  }

  private note(error: unknown, request: Request, what: string): void {
    this.log.error({ request: referenceOf(request), error: describe(error) }, what);
  }
}

/** PostgreSQL's unique violation. */
function isTaken(error: unknown): boolean {
  return (error as { driverError?: { code?: unknown } } | null)?.driverError?.code === '23505';
}

/** The stack, and not the values a query was given: those are people's. */
function describe(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { message: typeof error };
  const { code, constraint } = ((error as { driverError?: unknown }).driverError ?? error) as {
    code?: unknown;
    constraint?: unknown;
  };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...(code !== undefined && { code }),
    ...(constraint !== undefined && { constraint }),
  };
}

/** As Express’s parser says it. */
function isUnreadableJson(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'entity.parse.failed';
}

/** Nest says `getStatus()`, Express’s parsers say `status`; only they may choose a status by throwing. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (
    typeof error === 'object' &&
    error !== null &&
    'expose' in error &&
    'status' in error &&
    typeof error.status === 'number'
  )
    return error.status;
  return error instanceof URIError ? 400 : undefined;
}

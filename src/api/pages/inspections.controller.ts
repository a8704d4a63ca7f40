import { Controller, Inject, Post, Req, UseGuards, UseInterceptors } from '@nestjs/common';
import type { Request } from 'express';
import {
  NotScanned,
  Papers,
  ReceiveUploads,
  storeOf,
  uploadsOf,
  type Examined,
  type PaperFault,
  type PaperWarning,
} from '../../papers/index.js';
import { CurrentActor, type Actor } from '../../people/index.js';
import { refuse } from '../../platform/refusal/index.js';
import { data, Reading, type Answer, type Reader } from '../../platform/web/index.js';
import { Throttle } from './throttle.js';
import { problem } from './problem.js';

/** When the antivirus may answer again. */
const AGAIN_IN_SECONDS = 60;

/**
 * What the portal would say of a PDF, for whoever is signed in or has a personal token; nothing of it is kept. Where
 * there is an antivirus, nothing is said to be accepted without it.
 */
@Controller('api/v1/inspections')
@UseGuards(Throttle)
export class InspectionsController {
  constructor(@Inject(Papers) private readonly papers: Papers) {}

  @Post()
  @UseInterceptors(ReceiveUploads({ files: 1, passing: true }))
  async inspect(@Req() request: Request, @CurrentActor() actor: Actor, @Reading() reader: Reader): Promise<Answer> {
    const upload = uploadsOf(request).find(({ field }) => field === 'file');
    if (!upload) return refuse(422, 'papers.noFile', undefined, 'file');
    try {
      return data(replyFrom(await this.papers.examine(storeOf(request), upload, actor.personId), reader));
    } catch (error) {
      if (!(error instanceof NotScanned)) throw error;
      return problem(reader, 503, { code: 'papers.antivirusSilent' }, { 'Retry-After': String(AGAIN_IN_SECONDS) });
    }
  }
}

/** The verdict as programs receive it, its codes without the name of the room. */
function replyFrom(
  { fault, pages, mainPages, words, warnings }: Examined,
  reader: Reader,
): Readonly<Record<string, unknown>> {
  const say = (code: PaperFault | PaperWarning, is?: string): { code: string; message: string } => ({
    code,
    message: reader.say(`papers.${code}`, is === undefined ? undefined : { is }),
  });
  return {
    verdict: fault === null ? 'accepted' : 'refused',
    pages,
    mainPages,
    words,
    errors: fault === null ? [] : [say(fault.code, fault.is)],
    warnings: warnings.map((code) => say(code)),
  };
}

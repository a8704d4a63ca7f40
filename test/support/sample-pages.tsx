import { Readable } from 'node:stream';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Clock, ClockModule } from '../../src/platform/clock/index.js';
import { Config, ConfigModule } from '../../src/platform/config/index.js';
import { FOR_PAGES } from '../../src/platform/time-limit/index.js';
import { refuse } from '../../src/platform/refusal/index.js';
import {
  bind,
  blank,
  fieldsOf,
  file,
  Form,
  ownPath,
  page,
  prepareWeb,
  Reading,
  refused,
  seeOther,
  Text,
  TextArea,
  TextField,
  WebModule,
  type Answer,
  type Filled,
  type Reader,
} from '../../src/platform/web/index.js';
import { LOG } from '../../src/platform/web/replies/errors.filter.js';
import { sentences } from '../../src/sentences.js';
import { openLog } from '../../src/platform/web/security/request-log.js';

const OVERTAKEN = { name: 'Claire', fr: 'Dossier retourné', en: 'File returned' };

class SampleForm {
  @Text({ required: 'institution.nameMissing' }) title: string;
  @Text({ atMost: 2000 }) reason: string;
}

@Controller('samples')
class SampleController {
  @Get('new')
  show(@Reading() reader: Reader): Answer {
    return this.form(blank(), reader);
  }

  @Post('new')
  send(@Body() body: unknown, @Reading() reader: Reader): Answer {
    const given = bind(SampleForm, body);
    if (!given.ok) return this.form(given.filled, reader);
    if (given.form.title === 'late')
      return this.form(refused(given.filled, refuse(409, 'lifecycle.overtakenBy', OVERTAKEN, 'title')), reader);
    return seeOther(ownPath('/samples/new'), 'lifecycle.done');
  }

  @Post('moves')
  move(): Answer {
    return refuse(409, 'lifecycle.overtakenBy', OVERTAKEN);
  }

  @Get('files/:how')
  serve(@Param('how') how: string): Answer {
    const bytes = Buffer.from('%PDF-1.7 0123456789');
    return file(
      {
        name: 'Rapport d’expérience.pdf',
        type: 'application/pdf',
        size: bytes.length,
        inline: how === 'inline',
        sha256: 'ab',
      },
      (range) => Readable.from([range ? bytes.subarray(range.start, range.end + 1) : bytes]),
    );
  }

  @Get('broken')
  break(): Answer {
    throw new Error('secret of the portal');
  }

  @Get('secrets/:token')
  open(@Param('token') token: string): Answer {
    if (token.startsWith('broken')) throw new Error('It broke.');
    return token.startsWith('refused')
      ? refuse(404, 'lifecycle.overtakenBy', OVERTAKEN)
      : page({ title: 'Secret' }, <p>{token}</p>);
  }

  @Post('secrets/:token')
  use(@Param('token') token: string): Answer {
    return seeOther(ownPath(`/samples/secrets/${token}`));
  }

  @Get('away')
  away(): Answer {
    throw Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
  }

  private form(filled: Filled, reader: Reader): Answer {
    const field = fieldsOf(filled, reader);
    return page(
      { title: 'Essai', where: 'Dossier 12', filled },
      <Form action={ownPath('/samples/new')}>
        <TextField {...field('title')} label="Titre" />
        <TextArea {...field('reason')} label="Motif" atMost={2000} />
      </Form>,
    );
  }
}

/** A portal of these pages alone, without a database; each line of its log is given. Whoever starts it closes it. */
export async function startSamplePages(log: (line: string) => void): Promise<NestExpressApplication> {
  const config = Object.assign(new Config(), { nodeEnv: 'test' });
  const rooms = await Test.createTestingModule({
    imports: [ClockModule.with(new Clock()), ConfigModule.with(config), WebModule.with(sentences)],
    controllers: [SampleController],
  })
    .overrideProvider(LOG)
    .useValue(openLog('test', { write: log }))
    .compile();
  const portal = rooms.createNestApplication<NestExpressApplication>({ bodyParser: false, logger: false });
  prepareWeb(portal, FOR_PAGES);
  await portal.init();
  return portal;
}

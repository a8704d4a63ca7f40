import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Controller, Module, Post, Req, UseInterceptors } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { Request } from 'express';
import { PaperRecord, ReceiveUploads, uploadsOf } from '../../src/papers/index.js';
import { insertPerson, loadActor, PersonRecord } from '../../src/people/index.js';
import { setActor } from '../../src/people/pages/current-actor.js';
import { ClockModule } from '../../src/platform/clock/index.js';
import { ConfigModule, readConfig } from '../../src/platform/config/index.js';
import { Database, DatabaseModule } from '../../src/platform/database/index.js';
import { LocalStore, Store } from '../../src/platform/files/index.js';
import { FOR_JOBS } from '../../src/platform/time-limit/index.js';
import { data, prepareWeb, WebModule, type Answer } from '../../src/platform/web/index.js';
import { sentences } from '../../src/sentences.js';
import { newWiring } from '../../src/wiring.js';
import { TestClock } from './clock.js';
import { cloneDatabase } from './database.js';
import { until } from './until.js';

@Controller('papers')
class ReceivingController {
  @Post()
  @UseInterceptors(ReceiveUploads({ files: 2 }))
  receive(@Req() request: Request): Answer {
    return data({ uploads: uploadsOf(request), texts: request.body as unknown });
  }
}

/** What was answered, and what the controller was given. */
export interface Received {
  readonly status: number;
  readonly uploads?: readonly {
    readonly field: string;
    readonly name: string;
    readonly sha256: string;
    readonly bytes: number;
  }[];
  readonly texts?: Readonly<Record<string, string>>;
  readonly text: string;
}

export const BOUNDARY = 'a-boundary';
export const END = Buffer.from(`--${BOUNDARY}--\r\n`);
export const part = (disposition: string, content: string | Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    Buffer.from(content),
    Buffer.from('\r\n'),
  ]);
export const pdf = (bytes = 2000): Buffer => Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(bytes)]);

/** A portal of one room, which takes files from one person and says what it was given. */
export interface Receiving {
  readonly folder: string;
  readonly store: LocalStore;
  readonly database: Database;
  /** As the owner of the schema. */
  readonly ownerUrl: string;
  readonly url: URL;
  send(body: FormData | Buffer, headers?: Record<string, string>): Promise<Received>;
  /** What quotas have counted. */
  counted(): Promise<{ readonly uploads: number; readonly bytes: number }>;
  /** How many files are on their way; waits for none, when told to. */
  arriving(untilNone?: boolean): Promise<number>;
  stop(): Promise<void>;
}

export async function startReceiving(): Promise<Receiving> {
  const folder = await mkdtemp(path.join(tmpdir(), 'aval-uploads-'));
  const store = new LocalStore(folder);
  const clone = await cloneDatabase();
  const config = readConfig({ NODE_ENV: 'test', DATA_DIR: folder, DATABASE_URL: clone.url });
  @Module({
    controllers: [ReceivingController],
    providers: [{ provide: Store, useValue: store }],
    imports: [
      ConfigModule.with(config),
      ClockModule.with(new TestClock()),
      DatabaseModule.with(clone.url, [PersonRecord, PaperRecord], newWiring()),
      WebModule.with(sentences),
    ],
  })
  class ReceivingModule {}
  const portal = await NestFactory.create<NestExpressApplication>(ReceivingModule, {
    logger: false,
    bodyParser: false,
    forceCloseConnections: true,
    abortOnError: false,
  });
  const database = portal.get(Database);
  const actor = await database.transact(async (tx) =>
    loadActor(tx, await insertPerson(tx, { name: 'Inès Caradec', email: 'ines@aval.example' })),
  );
  if (!actor) throw new Error('Nobody is there to send.');
  portal.use((request: Request, _response: unknown, next: () => void) => {
    setActor(request, actor);
    next();
  });
  prepareWeb(portal, { ...FOR_JOBS, answerMs: 120_000 });
  await portal.listen(0, '127.0.0.1');
  const url = new URL('/papers', await portal.getUrl());
  return {
    folder,
    store,
    database,
    ownerUrl: clone.ownerUrl,
    url,
    async send(body, headers = {}) {
      const raw = Buffer.isBuffer(body) ? { 'Content-Type': `multipart/form-data; boundary=${BOUNDARY}` } : {};
      const answer = await fetch(url, {
        method: 'POST',
        body: body as BodyInit,
        headers: { Accept: 'application/json', ...raw, ...headers },
      });
      const text = await answer.text();
      return {
        status: answer.status,
        text,
        ...(answer.ok && (JSON.parse(text) as Pick<Received, 'uploads' | 'texts'>)),
      };
    },
    async counted() {
      const row = await database.read((tx) =>
        tx.row<{ uploads: number; bytes: number }>(
          'select count(*)::int as uploads, coalesce(sum(bytes), 0)::float8 as bytes from uploads',
        ),
      );
      return row ?? { uploads: -1, bytes: -1 };
    },
    async arriving(untilNone = false) {
      const now = async (): Promise<number> => (await readdir(path.join(folder, 'arriving')).catch(() => [])).length;
      if (untilNone) await until(async () => (await now()) === 0);
      return now();
    },
    async stop() {
      await portal.close();
      await clone.dispose();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

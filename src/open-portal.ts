import { ConsoleLogger } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { AppModule, type Given } from './app.module.js';
import { Draining } from './platform/health/index.js';
import { Metrics } from './platform/metrics/index.js';
import { FOR_PAGES } from './platform/time-limit/index.js';
import { prepareWeb } from './platform/web/index.js';

/**
 * For what is under way when the portal is told to end: an upload on a bad line. `stop_grace_period` of
 * docker-compose.yml is longer.
 */
const TIME_TO_END_MS = 25_000;

/**
 * Puts the portal together, ready to listen. Everything that serves pages goes through here: the program, and the
 * tests.
 */
export async function openPortal(given: Given): Promise<NestExpressApplication> {
  const { limits = FOR_PAGES } = given;
  const portal = await NestFactory.create<NestExpressApplication>(AppModule.with({ ...given, limits }), {
    logger: logOf(given),
    abortOnError: false,
    forceCloseConnections: true,
    bodyParser: false,
  });
  portal.get(Draining).watch(portal.getHttpServer());
  portal.get(Metrics).watch(portal.getHttpServer());
  prepareWeb(portal, limits);
  return portal;
}

/**
 * Ends it in order: nobody new is let in, requests and uploads under way have their time to end, then the rooms are
 * closed.
 */
export async function closePortal(portal: NestExpressApplication): Promise<void> {
  await portal.get(Draining).end(portal.getHttpServer(), TIME_TO_END_MS);
  await portal.close();
}

/** The rooms without the pages: for the jobs, and for commands. */
export async function openRooms(given: Given): ReturnType<typeof NestFactory.createApplicationContext> {
  return NestFactory.createApplicationContext(AppModule.with(given), { logger: logOf(given), abortOnError: false });
}

function logOf({ config }: Given): ConsoleLogger {
  const isProduction = config.nodeEnv === 'production';
  return new ConsoleLogger({
    json: isProduction,
    colors: !isProduction && process.stdout.isTTY,
    logLevels: isProduction ? ['log', 'warn', 'error', 'fatal'] : ['warn', 'error', 'fatal'],
  });
}

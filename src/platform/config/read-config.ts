import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import { Config } from './config.js';

const NAMES: Readonly<Record<string, string>> = {
  port: 'PORT',
  databaseUrl: 'DATABASE_URL',
  databasePool: 'DATABASE_POOL',
  dataDir: 'DATA_DIR',
  smtpUrl: 'SMTP_URL',
  mailFrom: 'MAIL_FROM',
  storeUrl: 'STORE_URL',
  awsRegion: 'AWS_REGION',
  awsAccessKeyId: 'AWS_ACCESS_KEY_ID',
  awsSecretAccessKey: 'AWS_SECRET_ACCESS_KEY',
  awsSessionToken: 'AWS_SESSION_TOKEN',
  accelPrefix: 'ACCEL_PREFIX',
  clamdUrl: 'CLAMD_URL',
  publicUrl: 'PUBLIC_URL',
  trustProxy: 'TRUST_PROXY',
  jobs: 'JOBS',
  nodeEnv: 'NODE_ENV',
};
/** Their values hold passwords: a message never repeats them. */
const SECRET = new Set([
  'databaseUrl',
  'smtpUrl',
  'storeUrl',
  'awsAccessKeyId',
  'awsSecretAccessKey',
  'awsSessionToken',
]);

/** The environment holds a value the portal cannot run with; the message is for whoever starts it. */
export class BadEnvironment extends Error {}

/** Reads the environment once. Throws `BadEnvironment`, one line a wrong value, before anything is started. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // A variable that is not there must still be visited, so that its default is given.
  const given = Object.fromEntries(Object.values(NAMES).map((name) => [name, environment[name] ?? '']));
  const config = plainToInstance(Config, given, { excludeExtraneousValues: true });
  const errors = validateSync(config, { forbidUnknownValues: true });
  if (errors.length > 0) throw new BadEnvironment(errors.map((error) => sentence(error, environment)).join('\n'));
  return Object.freeze(config);
}

function sentence({ property, constraints }: ValidationError, environment: NodeJS.ProcessEnv): string {
  const name = NAMES[property] ?? property;
  const given = SECRET.has(property) ? '' : ` is ${JSON.stringify(environment[name])} but`;
  return `${name}${given} ${[...new Set(Object.values(constraints ?? {}))].join(', and ')}.`;
}

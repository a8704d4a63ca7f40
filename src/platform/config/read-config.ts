import 'reflect-metadata';
import { plainToInstance } from 'class-transformer';
import { distance } from 'fastest-levenshtein';
import { validateSync, type ValidationError } from 'class-validator';
import { Config } from './config.js';

const NAMES = {
  port: 'PORT',
  listenOn: 'LISTEN_ON',
  databaseUrl: 'DATABASE_URL',
  databaseWorkerUrl: 'DATABASE_WORKER_URL',
  databaseOwnerUrl: 'DATABASE_OWNER_URL',
  databasePool: 'DATABASE_POOL',
  preparedStatements: 'PREPARED_STATEMENTS',
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
  metricsToken: 'METRICS_TOKEN',
  publicUrl: 'PUBLIC_URL',
  trustProxy: 'TRUST_PROXY',
  jobs: 'JOBS',
  nodeEnv: 'NODE_ENV',
} as const satisfies Readonly<Record<string, string>>;
/** The variables that the portal reads. */
export const VARIABLES: readonly string[] = Object.values(NAMES);
/** Their values hold passwords: a message never repeats them. */
const SECRET = new Set([
  'databaseUrl',
  'databaseWorkerUrl',
  'databaseOwnerUrl',
  'smtpUrl',
  'metricsToken',
  'storeUrl',
  'awsAccessKeyId',
  'awsSecretAccessKey',
  'awsSessionToken',
]);

/** The environment holds a value the portal cannot run with; the message is for whoever starts it. */
export class BadEnvironment extends Error {}

/** Reads the environment once. Throws `BadEnvironment`, one line a wrong value or name, before anything is started. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  // A variable that is not there must still be visited, so that its default is given.
  const given = Object.fromEntries(VARIABLES.map((name) => [name, environment[name] ?? '']));
  const config = plainToInstance(Config, given, { excludeExtraneousValues: true });
  const errors = validateSync(config, { forbidUnknownValues: true });
  const wrong = [
    ...misspelt(environment),
    ...errors.map((error) => sentence(error, environment)),
    ...(config.demonstration && config.nodeEnv === 'production' ? [NO_DEMONSTRATION] : []),
    ...(config.storeUrl === undefined ? KEYS.filter((key) => config[key] !== undefined).map(keyWithoutStore) : []),
  ];
  if (wrong.length > 0) throw new BadEnvironment(wrong.join('\n'));
  return Object.freeze(config);
}

/** Where it would be shown, anybody would sign in as an administrator by a click. */
const NO_DEMONSTRATION =
  'DATABASE_URL is missing: with NODE_ENV=production there is no demonstration. Say which PostgreSQL to use: postgres://aval:…@db/aval';

const KEYS = ['awsAccessKeyId', 'awsSecretAccessKey', 'awsSessionToken'] as const;

/** Files would be kept on this machine, and whoever gave the key believes otherwise. */
function keyWithoutStore(key: (typeof KEYS)[number]): string {
  return `${NAMES[key]} is given without STORE_URL: say where files are kept (s3://bucket/prefix?region=eu-west-3), or take it away.`;
}

/** Shorter names are close to too many others; a letter or two is what a tired hand changes. */
const LONG_ENOUGH = 8;
const TOO_CLOSE = 2;

/** A name that is none of ours and nearly one: what it was to say would be missed in silence. */
function misspelt(environment: NodeJS.ProcessEnv): string[] {
  const ours = VARIABLES;
  return Object.keys(environment).flatMap((name) => {
    if (name.length < LONG_ENOUGH || ours.includes(name)) return [];
    const meant = ours.find((one) => distance(one, name) <= TOO_CLOSE);
    return meant === undefined ? [] : [`${name} is not known: is it ${meant}? Correct its name, or take it away.`];
  });
}

function sentence({ property, constraints }: ValidationError, environment: NodeJS.ProcessEnv): string {
  const name = Object.entries(NAMES).find(([ours]) => ours === property)?.[1] ?? property;
  const given = SECRET.has(property) ? '' : ` is ${JSON.stringify(environment[name])} but`;
  return `${name}${given} ${[...new Set(Object.values(constraints ?? {}))].join(', and ')}.`;
}

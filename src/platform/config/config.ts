import { Expose, Transform } from 'class-transformer';
import { IsIn, IsInt, IsIP, IsOptional, Matches, Max, Min, MinLength, ValidateBy, ValidateIf } from 'class-validator';
import { ENCODED, hasHost, isClamd, isEncoded, isOrigin, saysProxies } from './addresses.js';
import { s3AddressFrom } from './s3-address.js';

const trimmed = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined,
  );
const orElse = (otherwise: unknown) =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim() : otherwise,
  );
const whole = (otherwise: number) =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? plainNumber(value.trim()) : otherwise,
  );
/** Written as people count: what only a program reads as a number (1e3, 0x10) was meant for something else. */
const plainNumber = (text: string): number => (/^\d{1,9}$/.test(text) ? Number(text) : Number.NaN);
/** Without the slash at its end, for what is put behind it. */
const withoutSlash = () =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && value.trim() !== '' ? value.trim().replace(/\/$/, '') : undefined,
  );
const holds = (is: (text: string) => boolean, message: string): PropertyDecorator =>
  ValidateBy(
    { name: is.name, validator: { validate: (value) => typeof value === 'string' && is(value) } },
    { message },
  );
const PORT = { message: 'must be a port, from 0 to 65535' };
const POOL = { message: 'must be a number of connections, from 2 to 200' };

/** Whether keys are given: both are, then. */
function speaksWithKeys({ awsAccessKeyId, awsSecretAccessKey, awsSessionToken }: Config): boolean {
  return (awsAccessKeyId ?? awsSecretAccessKey ?? awsSessionToken) !== undefined;
}

function isS3Address(text: string): boolean {
  return s3AddressFrom(text) !== undefined;
}

/** What the environment says, read once at start. Nothing else in the portal reads it. */
export class Config {
  @Expose({ name: 'PORT' })
  @whole(3000)
  @IsInt(PORT)
  @Min(0, PORT)
  @Max(65_535, PORT)
  readonly port: number;

  /**
   * The address to listen on. Left out: every one of the machine's, or this machine alone while it shows a
   * demonstration, where anybody signs in by a click.
   */
  @Expose({ name: 'LISTEN_ON' })
  @trimmed()
  @IsOptional()
  @IsIP(undefined, { message: 'must be an IP address, such as 127.0.0.1, or 0.0.0.0 for all of them' })
  readonly listenOn?: string;

  /** The PostgreSQL to use. Without it the portal starts its own and shows a demonstration. */
  @Expose({ name: 'DATABASE_URL' })
  @trimmed()
  @IsOptional()
  @holds(isEncoded, ENCODED)
  @Matches(/^postgres(ql)?:\/\/.+/, { message: 'must begin with postgres://' })
  readonly databaseUrl?: string;

  /** The same database for `npm run worker`, which may do less; that of the portal when it is left out. */
  @Expose({ name: 'DATABASE_WORKER_URL' })
  @trimmed()
  @IsOptional()
  @holds(isEncoded, ENCODED)
  @Matches(/^postgres(ql)?:\/\/.+/, { message: 'must begin with postgres://' })
  readonly databaseWorkerUrl?: string;

  /**
   * The same database for `aval database prepare` alone: an administrator of PostgreSQL, who makes the roles, or the
   * owner, once they are there.
   */
  @Expose({ name: 'DATABASE_OWNER_URL' })
  @trimmed()
  @IsOptional()
  @holds(isEncoded, ENCODED)
  @Matches(/^postgres(ql)?:\/\/.+/, { message: 'must begin with postgres://' })
  readonly databaseOwnerUrl?: string;

  /** Connections this process may hold: pages and acts, jobs not counted. */
  @Expose({ name: 'DATABASE_POOL' })
  @whole(10)
  @IsInt(POOL)
  @Min(2, POOL)
  @Max(200, POOL)
  readonly databasePool: number;

  /**
   * `off`: PostgreSQL is behind a pooler that lends a connection for one transaction and does not keep prepared
   * statements.
   */
  @Expose({ name: 'PREPARED_STATEMENTS' })
  @orElse('on')
  @IsIn(['on', 'off'], { message: 'must be on or off' })
  readonly preparedStatements: 'on' | 'off';

  /** Where the documents, and the embedded database, are kept. */
  @Expose({ name: 'DATA_DIR' })
  @orElse('./.data')
  @MinLength(1)
  readonly dataDir: string;

  /** Where the documents are kept instead of in `DATA_DIR`: objects of an S3 server. No credentials stand in it. */
  @Expose({ name: 'STORE_URL' })
  @trimmed()
  @IsOptional()
  @holds(
    isS3Address,
    'must be an address such as s3://bucket/prefix?region=eu-west-3, with endpoint= and pathStyle=1 for another server than Amazon’s, and without credentials',
  )
  readonly storeUrl?: string;

  /** Where that server is, unless its address says so. */
  @Expose({ name: 'AWS_REGION' })
  @trimmed()
  @ValidateIf(({ storeUrl }: Config) => storeUrl !== undefined && s3AddressFrom(storeUrl)?.region === undefined)
  @Matches(/^[a-z\d-]+$/, {
    message: 'must say the region of STORE_URL, such as eu-west-3, unless region= says it there',
  })
  readonly awsRegion?: string;

  /** Who speaks to it. Without, the SDK looks for what else it knows: the role of the machine. */
  @Expose({ name: 'AWS_ACCESS_KEY_ID' })
  @trimmed()
  @ValidateIf(speaksWithKeys)
  @Matches(/^\S+$/, { message: 'must be one word, and go with AWS_SECRET_ACCESS_KEY' })
  readonly awsAccessKeyId?: string;

  @Expose({ name: 'AWS_SECRET_ACCESS_KEY' })
  @trimmed()
  @ValidateIf(speaksWithKeys)
  @Matches(/^\S+$/, { message: 'must be one word, and go with AWS_ACCESS_KEY_ID' })
  readonly awsSecretAccessKey?: string;

  /** Beside keys that last some hours only. */
  @Expose({ name: 'AWS_SESSION_TOKEN' })
  @trimmed()
  @IsOptional()
  @Matches(/^\S+$/, { message: 'must be one word' })
  readonly awsSessionToken?: string;

  /**
   * Behind a proxy that reads `DATA_DIR/files` by itself: the address under which it serves them to nobody but us
   * (nginx: X-Accel-Redirect).
   */
  @Expose({ name: 'ACCEL_PREFIX' })
  @trimmed()
  @IsOptional()
  @Matches(/^\/[\w-]+(?:\/[\w-]+)*\/$/, {
    message: 'must be a path that begins and ends with a slash, such as /files/',
  })
  readonly accelPrefix?: string;

  /** Without it letters are kept and readable in the portal, and not sent. */
  @Expose({ name: 'SMTP_URL' })
  @trimmed()
  @IsOptional()
  @holds(hasHost, 'must name a host: smtp://mail.example.fr:587')
  @holds(isEncoded, ENCODED)
  @Matches(/^smtps?:\/\/.+/, { message: 'must begin with smtp:// or smtps://' })
  readonly smtpUrl?: string;

  @Expose({ name: 'MAIL_FROM' })
  @orElse('Aval <aval@localhost>')
  @Matches(/^[^<>@\s]+@[^<>@\s]+$|^[^<>]*<[^<>@\s]+@[^<>@\s]+>$/, {
    message: 'must be an address, or a name and an address: Aval <aval@example.fr>',
  })
  readonly mailFrom: string;

  /** The antivirus that looks at what people send. Without it nothing is scanned, and nothing is said to be. */
  @Expose({ name: 'CLAMD_URL' })
  @trimmed()
  @IsOptional()
  @holds(isClamd, 'must be the address of a clamd: tcp://host:3310, or unix:/run/clamav/clamd.ctl')
  readonly clamdUrl?: string;

  /** Whoever bears it may ask `/metrics`; without it there is none. */
  @Expose({ name: 'METRICS_TOKEN' })
  @trimmed()
  @IsOptional()
  @Matches(/^[\w-]{24,200}$/, { message: 'must be 24 letters, digits or more, such as openssl rand -hex 24 makes' })
  readonly metricsToken?: string;

  /** How people reach the portal, for the links in letters. */
  @Expose({ name: 'PUBLIC_URL' })
  @withoutSlash()
  @IsOptional()
  @holds(isOrigin, 'must be an address such as https://aval.example.fr, and nothing after its host and port')
  readonly publicUrl?: string;

  /** How many proxies stand before the portal, or their addresses. Without it nothing a proxy says is believed. */
  @Expose({ name: 'TRUST_PROXY' })
  @trimmed()
  @IsOptional()
  @holds(saysProxies, 'must be a number of proxies, or their addresses: 1, loopback, 10.0.0.0/8')
  readonly trustProxy?: string;

  /** `inside`: the web process runs the jobs; `outside`: `npm run worker` does. */
  @Expose({ name: 'JOBS' })
  @orElse('inside')
  @IsIn(['inside', 'outside'], { message: 'must be inside or outside' })
  readonly jobs: 'inside' | 'outside';

  @Expose({ name: 'NODE_ENV' })
  @orElse('development')
  @IsIn(['development', 'production', 'test'], { message: 'must be development, production or test' })
  readonly nodeEnv: 'development' | 'production' | 'test';

  /**
   * A demonstration institution, and the list of its cast at the sign-in: only ever without a database of one's own.
   */
  get demonstration(): boolean {
    return this.databaseUrl === undefined;
  }
}

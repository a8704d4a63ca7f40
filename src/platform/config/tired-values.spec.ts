import { readFileSync } from 'node:fs';
import { BadEnvironment, readConfig, VARIABLES } from './read-config.js';

const STORE = { STORE_URL: 's3://aval', AWS_REGION: 'eu-west-3' };
const ENCODE = /must have its user and password encoded/;
const PORT = /must be a port, from 0 to 65535/;
const POOL = /must be a number of connections, from 2 to 200/;
const ORIGIN = /must be an address such as https:\/\/aval\.example\.fr, and nothing after/;
const PROXIES = /must be a number of proxies, or their addresses/;
const CLAMD = /must be the address of a clamd/;
const POSTGRES = [
  ['mysql://db/aval', /must begin with postgres:\/\//],
  ['postgres://aval_owner:s#cret@db/aval', ENCODE],
  ['postgres://aval_owner:s@cret@db/aval', ENCODE],
] as const;
const BUCKET = /must be an address such as s3:\/\/bucket/;
const FROM = /must be an address, or a name and an address/;
const WITHOUT_STORE = /is given without STORE_URL/;

/** What a tired person writes, and what they read; what else is set beside it. */
const REFUSED: Readonly<Record<string, readonly (readonly [string, RegExp, NodeJS.ProcessEnv?])[]>> = {
  PORT: ['1e3', '0x10', '3000.5', '3000.0', '+3000', '-1', '65536', '3 000', '3000;', '٣٠٠٠', ':3000'].map((it) => [
    it,
    PORT,
  ]),
  DATABASE_POOL: ['1e1', '0xA', '1', '201', '10.0', 'ten', 'Infinity'].map((it) => [it, POOL]),
  PREPARED_STATEMENTS: ['yes', 'true', 'Off', '0'].map((it) => [it, /must be on or off/]),
  LISTEN_ON: ['localhost', '*', '0.0.0.0:3000', '256.0.0.1', '127.0.0.1/8'].map((it) => [it, /must be an IP address/]),
  DATABASE_URL: [
    ...['mysql://db/aval', 'db/aval', 'localhost:5432', 'postgres:/db', 'jdbc:postgresql://db/aval'].map(
      (it) => [it, /must begin with postgres:\/\//] as const,
    ),
    ...[
      's#cret',
      's?cret',
      's@cret',
      's/cret',
      's%cret',
      'secret%',
      's cret',
      's\\cret',
      '#',
      '@',
      's/c@r?t#',
      '100%zz',
    ].map((it) => [`postgres://aval:${it}@db:5432/aval`, ENCODE] as const),
    ['postgres://av@l:secret@db/aval', ENCODE],
    ['postgres://db/aval#secret', ENCODE],
  ],
  DATABASE_WORKER_URL: POSTGRES,
  DATABASE_OWNER_URL: POSTGRES,
  SMTP_URL: [
    ...['mail.example.fr', 'http://mail.example.fr', 'mail.example.fr:587', 'smtp:mail'].map(
      (it) => [it, /must begin with smtp:\/\/ or smtps:\/\//] as const,
    ),
    ...['s#cret', 's?cret', 's@cret', 's/cret', 's%cret', 'secret%', 's cret'].map(
      (it) => [`smtps://aval:${it}@mail.example.fr:465`, ENCODE] as const,
    ),
    ['smtp://aval@example.fr:secret@mail.example.fr', ENCODE],
    ['smtp://:587', /must name a host/],
    ['smtp://mail.example.fr:99999', /must name a host/],
  ],
  MAIL_FROM: ['Aval', 'Aval <aval>', 'Aval aval@example.fr', '<>', '@example.fr'].map((it) => [it, FROM]),
  PUBLIC_URL: [
    ...['aval.example.fr', 'https:/aval', 'ftp://aval.example.fr', 'https://', 'https://aval.example.fr/portail'],
    ...[
      'https://aval.example.fr/?a=b',
      'https://aval.example.fr?',
      'https://aval.example.fr/#',
      'https://aval.example.fr:0x50',
    ],
    ...['https://aval:hidden@aval.example.fr', 'https://aval.example.fr https://b.fr', 'https://aval.example.fr//'],
  ].map((it) => [it, ORIGIN]),
  TRUST_PROXY: [
    '300',
    'true',
    'yes',
    '-1',
    '1.5',
    'cafe',
    '1,2',
    '10.0.0.0/33',
    '10.0.0',
    '::1/129',
    '10.0.0.0/',
    'loopback,',
  ].map((it) => [it, PROXIES]),
  METRICS_TOKEN: ['yes', 'true', '0123456789abcdef', 'twenty four letters long', 'a'.repeat(201)].map((it) => [
    it,
    /must be 24 letters, digits or more, such as openssl rand -hex 24 makes/,
  ]),
  CLAMD_URL: [
    'clamav:3310',
    'tcp://clamav',
    'tcp://clamav:99999',
    'tcp://clamav:0',
    'tcp://clamav:3310/',
    'unix:',
    'http://clamav:3310',
  ].map((it) => [it, CLAMD]),
  STORE_URL: [
    ...['aval', 'https://s3.example.org/aval', 's3://', 's3://Aval_1', 's3://key:secret@aval', 's3://aval?secret=x'],
    ...['s3://aval?pathStyle=yes', 's3://aval?pathStyle=true', 's3://aval?endpoint=objects.example.org'],
  ].map((it) => [it, BUCKET]),
  AWS_REGION: [
    ['', /must say the region of STORE_URL/, { STORE_URL: 's3://aval' }],
    ['eu west 3', /must say the region of STORE_URL/, { STORE_URL: 's3://aval' }],
    ['Paris', /must say the region of STORE_URL/, { STORE_URL: 's3://aval' }],
  ],
  AWS_ACCESS_KEY_ID: [
    ['AKIAsecret', WITHOUT_STORE, { AWS_SECRET_ACCESS_KEY: 'secret' }],
    ['', /must be one word, and go with AWS_SECRET_ACCESS_KEY/, { ...STORE, AWS_SECRET_ACCESS_KEY: 'secret' }],
    ['AKIA secret', /must be one word/, { ...STORE, AWS_SECRET_ACCESS_KEY: 'secret' }],
  ],
  AWS_SECRET_ACCESS_KEY: [
    ['secret', WITHOUT_STORE, { AWS_ACCESS_KEY_ID: 'AKIA' }],
    ['', /must be one word, and go with AWS_ACCESS_KEY_ID/, { ...STORE, AWS_ACCESS_KEY_ID: 'AKIA' }],
    ['a secret', /must be one word/, { ...STORE, AWS_ACCESS_KEY_ID: 'AKIA' }],
  ],
  AWS_SESSION_TOKEN: [
    ['secret', WITHOUT_STORE],
    ['a secret', /must be one word/, { ...STORE, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'hidden' }],
  ],
  ACCEL_PREFIX: ['files', '/files', 'files/', '/', '/files//', '/fi les/', '/../'].map((it) => [
    it,
    /must be a path that begins and ends with a slash/,
  ]),
  JOBS: ['in', 'no', 'Inside', 'true', 'outisde'].map((it) => [it, /must be inside or outside/]),
  NODE_ENV: ['prod', 'Production', 'dev', 'staging'].map((it) => [it, /must be development, production or test/]),
};
/** Whatever is written there may be what is meant. */
const ANYTHING = ['DATA_DIR'];

describe('a configuration that a tired person writes', () => {
  it('is tried in every variable there is', () => {
    expect([...Object.keys(REFUSED), ...ANYTHING].toSorted()).toEqual(VARIABLES.toSorted());
  });

  it.each(
    Object.entries(REFUSED).flatMap(([name, values]) =>
      values.map(([value, sentence, beside]) => [name, value, sentence, beside] as const),
    ),
  )('%s=%s is refused by its name, with a sentence, and no secret is repeated', (name, value, sentence, beside) => {
    let message = '';
    try {
      readConfig({ ...beside, [name]: value });
    } catch (error) {
      if (!(error instanceof BadEnvironment)) throw error;
      message = error.message;
    }
    const line = message.split('\n').find((one) => one.startsWith(`${name} `)) ?? message;
    expect(line).toMatch(sentence);
    expect(message).not.toContain('secret');
  });

  it('a session token alone goes with no keys', () => {
    expect(() => readConfig({ ...STORE, AWS_SESSION_TOKEN: 'hidden' })).toThrow(
      /^AWS_ACCESS_KEY_ID must be one word.*\nAWS_SECRET_ACCESS_KEY must be one word/,
    );
  });

  it.each<[NodeJS.ProcessEnv]>([
    [{ PORT: ' 8080 ', DATABASE_POOL: '20' }],
    [{ DATABASE_URL: 'postgres://aval:s%23c%3Fr%40e%2Ft%25@db:5432/aval?sslmode=require' }],
    [{ DATABASE_URL: "postgresql://aval:a:b!c$d&e(f)*g+h,i;j=k'~._-@db/aval" }],
    [{ DATABASE_URL: 'postgres:///aval?host=/run/postgresql' }],
    [{ DATABASE_URL: 'postgres://aval@/aval?host=/run/postgresql' }],
    [{ DATABASE_URL: 'postgres://%2Frun%2Fpostgresql/aval' }],
    [{ SMTP_URL: 'smtps://aval%40example.fr:s%40cret@mail.example.fr:465/?pool=true' }],
    [{ SMTP_URL: 'smtp://letters:1025' }],
    [{ PUBLIC_URL: 'https://aval.example.fr:8443' }],
    [{ PUBLIC_URL: 'http://[::1]:3000' }],
    [{ TRUST_PROXY: '0' }],
    [{ TRUST_PROXY: 'loopback, 10.0.0.0/8,fd00::/8' }],
    [{ CLAMD_URL: 'tcp://127.0.0.1:65535' }],
    [{ METRICS_TOKEN: '0123456789abcdef01234567' }],
    [{ STORE_URL: 's3://aval?region=fr-par&endpoint=https://objects.example.org&pathStyle=0' }],
  ])('%j is accepted', (environment) => {
    expect(() => readConfig(environment)).not.toThrow();
  });

  it('an address of the portal is the same with the slash that browsers show', () => {
    expect(readConfig({ PUBLIC_URL: 'https://aval.example.fr/' }).publicUrl).toBe('https://aval.example.fr');
  });

  it('every variable is explained in docs/operating.md', () => {
    const manual = readFileSync('docs/operating.md', 'utf8');
    expect(VARIABLES.filter((name) => !manual.includes(`\`${name}\``))).toEqual([]);
  });
});

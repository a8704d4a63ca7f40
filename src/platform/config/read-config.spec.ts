import { BadEnvironment, readConfig } from './read-config.js';

describe('the environment', () => {
  it('needs nothing: the portal then shows a demonstration on port 3000', () => {
    expect(readConfig({})).toMatchObject({
      port: 3000,
      dataDir: './.data',
      jobs: 'inside',
      nodeEnv: 'development',
      demonstration: true,
      databasePool: 10,
      preparedStatements: 'on',
      mailFrom: 'Aval <aval@localhost>',
    });
    expect(readConfig({})).not.toHaveProperty('databaseUrl', expect.anything());
  });
  it('with a database of one’s own shows no demonstration', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://aval:secret@db/aval' })).toMatchObject({
      databaseUrl: 'postgres://aval:secret@db/aval',
      demonstration: false,
    });
  });
  it('cannot ask for a demonstration in a database of one’s own', () => {
    expect(readConfig({ DATABASE_URL: 'postgres://db/aval', DEMONSTRATION: 'true' }).demonstration).toBe(false);
  });
  it.each([{ NODE_ENV: 'production' }, { NODE_ENV: 'production', DATABASE_URL: ' ' }])(
    'shows no demonstration in production: it says that the database is missing (%j)',
    (environment) => {
      expect(() => readConfig(environment)).toThrow(/^DATABASE_URL is missing: with NODE_ENV=production/);
    },
  );
  it.each([
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_ULR', 'DATABASE_URL'],
    ['PUBLICURL', 'PUBLIC_URL'],
    ['TRUST_PROXIE', 'TRUST_PROXY'],
    ['CLAM_URL', 'CLAMD_URL'],
  ])('refuses %s, which is nearly %s, and says so', (name, meant) => {
    expect(() => readConfig({ [name]: 'x' })).toThrow(`${name} is not known: is it ${meant}?`);
  });
  it('leaves alone the variables of others', () => {
    const others = { HTTP_PROXY: 'x', AWS_PROFILE: 'x', NODE_PATH: 'x', NODE_OPTIONS: 'x', HOSTNAME: 'x', TERM: 'x' };
    expect(() => readConfig(others)).not.toThrow();
  });
  it.each([
    ['LISTEN_ON', 'everywhere', /^LISTEN_ON is "everywhere" but must be an IP address/],
    ['PORT', '3000x', /^PORT is "3000x" but must be a port/],
    ['TRUST_PROXY', 'true', /^TRUST_PROXY is "true" but must be a number of proxies/],
    ['PREPARED_STATEMENTS', 'no', /^PREPARED_STATEMENTS is "no" but must be on or off/],
    ['JOBS', 'outisde', /^JOBS is "outisde" but must be inside or outside/],
  ])('says what is wrong with %s=%s', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(sentence);
  });
  it('takes an empty value for no value', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: ' ', SMTP_URL: '' })).toMatchObject({
      port: 3000,
      demonstration: true,
    });
  });
  it.each([
    ['PORT', 'http', /^PORT is "http" but must be a port, from 0 to 65535\.$/],
    ['PORT', '70000', /PORT is "70000" but must be a port/],
    ['DATABASE_URL', 'mysql://db', /^DATABASE_URL must begin with postgres:\/\//],
    ['SMTP_URL', 'mail.example.fr', /^SMTP_URL must begin with smtp:\/\/ or smtps:\/\//],
    ['PUBLIC_URL', 'aval', /PUBLIC_URL is "aval" but must be an address such as/],
    ['JOBS', 'elsewhere', /JOBS is "elsewhere" but must be inside or outside/],
    ['TRUST_PROXY', 'yes', /TRUST_PROXY is "yes" but must be a number of proxies/],
    [
      'CLAMD_URL',
      'http://clamav:3310',
      /CLAMD_URL is "http:\/\/clamav:3310" but must be the address of a clamd: tcp:\/\/host:3310/,
    ],
    [
      'STORE_URL',
      'https://objects.example.org/aval',
      /^STORE_URL must be an address such as s3:\/\/bucket\/prefix\?region=eu-west-3/,
    ],
    ['STORE_URL', 's3://aval', /^AWS_REGION .*must say the region of STORE_URL/],
    ['ACCEL_PREFIX', 'files', /^ACCEL_PREFIX is "files" but must be a path that begins and ends with a slash/],
    ['MAIL_FROM', 'Aval', /MAIL_FROM is "Aval" but must be an address/],
  ])('%s=%s is refused with a sentence that says what to write', (name, value, sentence) => {
    expect(() => readConfig({ [name]: value })).toThrow(BadEnvironment);
    expect(() => readConfig({ [name]: value })).toThrow(sentence);
  });
  it.each(['1', 'loopback', '10.0.0.0/8, 192.168.1.4', '::1'])('believes the proxies %s', (value) => {
    expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(value);
  });
  it.each(['tcp://clamav:3310', 'tcp://[::1]:3310', 'unix:/run/clamav/clamd.ctl'])(
    'finds the antivirus at %s',
    (value) => {
      expect(readConfig({ CLAMD_URL: value }).clamdUrl).toBe(value);
    },
  );
  it('finds the store with the keys, or by the role, of whoever runs it', () => {
    const role = { STORE_URL: 's3://aval', AWS_REGION: 'eu-west-3' };
    expect(readConfig(role)).toMatchObject({ storeUrl: 's3://aval', awsRegion: 'eu-west-3' });
    expect(readConfig({ ...role, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'hunter2' })).toMatchObject({
      awsAccessKeyId: 'AKIA',
      awsSecretAccessKey: 'hunter2',
    });
    expect(() => readConfig({ ...role, AWS_ACCESS_KEY_ID: 'AKIA' })).toThrow(
      /^AWS_SECRET_ACCESS_KEY must be one word, and go with AWS_ACCESS_KEY_ID\.$/,
    );
    expect(() => readConfig({ ...role, AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'hunter 2' })).toThrow(
      /^AWS_SECRET_ACCESS_KEY must be one word(?!.*hunter)/,
    );
    // The region alone is said by many machines, of themselves.
    expect(readConfig({ AWS_REGION: 'eu-west-3' }).storeUrl).toBeUndefined();
  });
  it('never repeats a password', () => {
    expect(() => readConfig({ STORE_URL: 's3://AKIA:hunter2@aval' })).toThrow(/^STORE_URL must (?!.*hunter2)/s);
    expect(() => readConfig({ DATABASE_URL: 'mysql://aval:hunter2@db', SMTP_URL: 'http://aval:hunter2@mail' })).toThrow(
      /^(?!.*hunter2)/s,
    );
  });
  it('says everything that is wrong at once', () => {
    expect(() => readConfig({ PORT: '-1', JOBS: 'no' })).toThrow(/PORT[^\n]*\nJOBS/);
  });
});

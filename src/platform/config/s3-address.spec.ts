import { s3AddressFrom } from './s3-address.js';

describe('the address of a store of objects', () => {
  it('names a bucket, a prefix, and how to get there', () => {
    expect(s3AddressFrom('s3://aval-papers')).toEqual({
      bucket: 'aval-papers',
      prefix: '',
      region: undefined,
      endpoint: undefined,
      pathStyle: false,
    });
    expect(
      s3AddressFrom(
        's3://aval/production/files/?region=eu-west-3&endpoint=https://objects.example.org:9000&pathStyle=1',
      ),
    ).toEqual({
      bucket: 'aval',
      prefix: 'production/files/',
      region: 'eu-west-3',
      endpoint: 'https://objects.example.org:9000',
      pathStyle: true,
    });
  });
  it.each([
    '',
    'aval',
    'https://aval',
    's3://',
    's3://A_B',
    's3://key:secret@aval',
    's3://aval?secret=x',
    's3://aval?endpoint=ftp://elsewhere',
    's3://aval?endpoint=https://user:secret@elsewhere',
  ])('is not %j', (text) => {
    expect(s3AddressFrom(text)).toBeUndefined();
  });
});

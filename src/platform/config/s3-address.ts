/** Where a store of S3 objects is, as `STORE_URL` says it. */
export interface S3Address {
  readonly bucket: string;
  /** Before every key; '' or ending in a slash. */
  readonly prefix: string;
  readonly region: string | undefined;
  /** Of a server that is not Amazon's. */
  readonly endpoint: string | undefined;
  /** The bucket stands in the path, not before the host: what most such servers ask for. */
  readonly pathStyle: boolean;
}

const KNOWN = ['region', 'endpoint', 'pathStyle'];

/**
 * Reads `s3://bucket/prefix?region=…&endpoint=https://…&pathStyle=1`; undefined when it is no such address. No
 * credentials stand in it.
 */
export function s3AddressFrom(text: string): S3Address | undefined {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return undefined;
  }
  const { searchParams: said } = url;
  const endpoint = said.get('endpoint') ?? undefined;
  const isSound =
    url.protocol === 's3:' &&
    /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname) &&
    url.username === '' &&
    url.password === '' &&
    url.port === '' &&
    [...said.keys()].every((name) => KNOWN.includes(name)) &&
    [null, '0', '1'].includes(said.get('pathStyle')) &&
    (endpoint === undefined || /^https?:\/\/[^\s/@]+\/?$/.test(endpoint));
  if (!isSound) return undefined;
  const folders = url.pathname.split('/').filter(Boolean);
  return {
    bucket: url.hostname,
    prefix: folders.map((folder) => `${folder}/`).join(''),
    region: said.get('region') ?? undefined,
    endpoint,
    pathStyle: said.get('pathStyle') === '1',
  };
}

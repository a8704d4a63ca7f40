/**
 * What a value of PostgreSQL's errors says that is ours: what kind, and which constraint or table; never its message,
 * which repeats values.
 */
interface FromPostgres {
  readonly code?: string;
  readonly table?: string;
  readonly constraint?: string;
  readonly routine?: string;
}

const EMAIL = /[^\s<>"'“”«»(),;:]+@[^\s<>"'“”«»(),;:]+/g;
const ADDRESS = /\b[a-z][a-z+.-]*:\/\/\S+/gi;
const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;
const LONG_WORD = /[\w-]{24,}/g;
const QUOTED = /"[^"]*"|'[^']*'/g;
const AT_MOST = 300;

/**
 * A failure in words that may be kept in the queue, logged and shown: its kind and its code. An e-mail address, a web
 * address, a token or what stands between quotation marks is taken out: libraries quote what they were given.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return 'Something that is not an error was thrown.';
  const postgres = fromPostgres(error);
  if (postgres)
    return ['PostgreSQL', postgres.code, postgres.constraint ?? postgres.table ?? postgres.routine].join(' ').trim();
  const { code } = error as NodeJS.ErrnoException;
  const kind = error.name === 'Error' ? '' : `${error.name}: `;
  const words = error.message
    .replace(ADDRESS, '…')
    .replace(EMAIL, '…')
    .replace(QUOTED, '…')
    .replace(LONG_WORD, (word) => (UUID.test(word) ? word : '…'));
  const said = code !== undefined && !words.includes(code) ? `${words} (${code})` : words;
  return `${kind}${said}`.slice(0, AT_MOST).trim() || 'An error without words.';
}

/** TypeORM keeps what the driver threw; the jobs that speak to it directly throw it as it is. */
function fromPostgres(error: Error): FromPostgres | undefined {
  const { driverError = error } = error as { driverError?: FromPostgres };
  const known = driverError as FromPostgres & { severity?: string };
  return known.severity !== undefined && known.code !== undefined ? known : undefined;
}

/** The same failure, to be thrown in its place: its place in the code is kept, its words are not. */
export function withoutParticulars(error: unknown): Error {
  const said = new Error(describeFailure(error));
  if (error instanceof Error && error.stack !== undefined) {
    const frames = error.stack.split('\n').filter((line) => /^\s+at /.test(line));
    said.stack = [`Error: ${said.message}`, ...frames].join('\n');
  }
  return said;
}

// Loaded before the portal (`node --import`): notes, in the file AVAL_DISK_CALLS, what it asks of the disk and of the
// database for one upload, and when it answers.
// What was asked for is noted once it is done; what must come after is noted as it begins.
import { appendFileSync } from 'node:fs';
import fs from 'node:fs/promises';
import { ServerResponse } from 'node:http';
import { syncBuiltinESMExports } from 'node:module';
import pg from 'pg';

const paths = new WeakMap();
const note = (...words) => appendFileSync(process.env.AVAL_DISK_CALLS, `${words.join(' ')}\n`);

const { open, rename } = fs;
const FileHandle = Object.getPrototypeOf(
  await open(process.execPath).then(async (handle) => (await handle.close(), handle)),
);
fs.open = async (...given) => {
  const handle = await open(...given);
  paths.set(handle, given[0]);
  return handle;
};
fs.rename = (...given) => {
  note('rename', given[1]);
  return rename(...given);
};
syncBuiltinESMExports();
for (const call of ['writeFile', 'sync']) {
  const real = FileHandle[call];
  FileHandle[call] = async function noted(...given) {
    const done = await real.apply(this, given);
    note(call === 'sync' ? 'fsync' : 'write', paths.get(this));
    return done;
  };
}

const query = Reflect.get(pg.Client.prototype, 'query');
pg.Client.prototype.query = function noted(...given) {
  const text = typeof given[0] === 'string' ? given[0] : '';
  if (/^insert into "papers"/i.test(text)) note('row');
  if (!/^commit/i.test(text)) return query.apply(this, given);
  return query.apply(this, given).then((done) => (note('commit'), done));
};

const writeHead = Reflect.get(ServerResponse.prototype, 'writeHead');
ServerResponse.prototype.writeHead = function noted(...given) {
  note('answer', given[0]);
  return writeHead.apply(this, given);
};

// Loaded before the portal: adds up how long each stage of an upload takes, and writes it in the file AVAL_STAGES when
// it ends.
import crypto from 'node:crypto';
import { channel } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import pg from 'pg';
import { PaperChildren } from '../../dist/src/papers/children/paper-children.js';
import { LocalStore } from '../../dist/src/platform/files/local-store.js';

const stages = { uploads: 0, whole: 0, hashing: 0, writing: 0, fsync: 0, put: 0, inspecting: 0, sql: 0 };
const under = new WeakMap();
let counting = 0;

channel('http.server.request.start').subscribe(({ request }) => {
  if (!request.headers['content-type']?.startsWith('multipart/')) return;
  counting += 1;
  under.set(request, performance.now());
});
channel('http.server.response.finish').subscribe(({ request }) => {
  const began = under.get(request);
  if (began === undefined) return;
  counting -= 1;
  stages.uploads += 1;
  stages.whole += performance.now() - began;
});

function measure(prototype, name, stage) {
  const real = prototype[name];
  prototype[name] = function measured(...given) {
    if (counting === 0) return real.apply(this, given);
    const began = performance.now();
    const add = () => void (stages[stage] += performance.now() - began);
    const done = real.apply(this, given);
    if (typeof done?.then === 'function') done.then(add, add);
    else add();
    return done;
  };
}

const handle = await open(process.execPath);
const FileHandle = Object.getPrototypeOf(handle);
await handle.close();
measure(crypto.Hash.prototype, 'update', 'hashing');
measure(FileHandle, 'writeFile', 'writing');
measure(FileHandle, 'sync', 'fsync');
measure(LocalStore.prototype, 'put', 'put');
measure(PaperChildren.prototype, 'inspect', 'inspecting');
measure(pg.Client.prototype, 'query', 'sql');
process.on('exit', () => writeFileSync(process.env.AVAL_STAGES, JSON.stringify(stages)));

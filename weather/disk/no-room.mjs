// Loaded before the portal where no small disk can be made: its store takes some bytes and then says that the disk is
// full, while a file of that name is there.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { LocalStore } from '../../dist/src/platform/files/local-store.js';

const { value: put } = Object.getOwnPropertyDescriptor(LocalStore.prototype, 'put');
LocalStore.prototype.put = async function putIfThereIsRoom(bytes, atMost) {
  if (!existsSync(path.join(process.env.DATA_DIR, 'no-room'))) return put.call(this, bytes, atMost);
  for await (const some of bytes) if (some) break;
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
  });
};

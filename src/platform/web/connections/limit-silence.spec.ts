import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { limitSilence, type Silences } from './limit-silence.js';

const NEVER = 600_000;
const LONG: Silences = { headersMs: NEVER, bodyMs: NEVER, wholeMs: NEVER, answerMs: NEVER, keptMs: NEVER };
const SOON = 50;

describe('whoever keeps a connection and says nothing', () => {
  let server: Server;
  const open = async (silences: Partial<Silences>): Promise<Socket> => {
    server = createServer({ connectionsCheckingInterval: SOON }, (request) => void request.resume());
    limitSilence(server, { ...LONG, ...silences });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
    socket.on('error', () => undefined).resume();
    return socket;
  };
  afterEach(() => {
    server.closeAllConnections();
    server.close();
  });
  /** Waits until the server has hung up. */
  const closed = async (socket: Socket): Promise<boolean> => {
    await once(socket, 'close');
    return socket.destroyed;
  };

  it('is hung up on when the headers do not end', async () => {
    const socket = await open({ headersMs: SOON });
    socket.write('GET / HTTP/1.1\r\nHost: ');
    expect(await closed(socket)).toBe(true);
  });

  it('is hung up on when nothing more comes of the body', async () => {
    const socket = await open({ bodyMs: SOON });
    socket.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nHalf');
    expect(await closed(socket)).toBe(true);
  });

  it('is hung up on when the whole body does not come in its time', async () => {
    const socket = await open({ headersMs: SOON, wholeMs: 2 * SOON });
    socket.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nHalf');
    expect(await closed(socket)).toBe(true);
  });

  it('is hung up on when no answer comes, however long the body was allowed to take', async () => {
    const socket = await open({ answerMs: SOON });
    socket.write('GET / HTTP/1.1\r\nHost: here\r\n\r\n');
    expect(await closed(socket)).toBe(true);
  });
});

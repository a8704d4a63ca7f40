// A line to a server that may fall silent, or break, at a moment of the conversation.
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Lays one to this port of this machine. A mood is when it turns, and what it does then:
 * `at`: `'the call'`, or `{ said: /…/ }` once the server has said this, or `{ received: n }` once so many bytes were
 * said to it; `then`: `'silence'`, `'lost answers'` (the server still hears, and its answers are lost), or `'break'`.
 * Without a mood it carries everything.
 */
export async function layMoodyLine(to) {
  const calls = new Set();
  let mood;
  let turns = 0;
  const server = createServer((near) => calls.add(new Call(near, connect(to, '127.0.0.1'))));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  class Call {
    said = '';
    received = 0;
    hasTurned = false;

    constructor(near, far) {
      this.ends = [near, far];
      for (const [one, other] of [
        [near, far],
        [far, near],
      ]) {
        one.on('error', () => undefined);
        one.on('end', () => other.end());
        one.on('close', () => {
          calls.delete(this);
          other.destroy();
        });
      }
      near.on('data', (bytes) => this.receive(bytes, far));
      far.on('data', (bytes) => this.say(bytes, near));
      if (mood?.at === 'the call') this.turn();
    }

    receive(bytes, far) {
      if (mood?.at.received !== undefined) {
        this.received += bytes.length;
        if (this.received > mood.at.received) this.turn();
      }
      if (!this.hasTurned || mood?.then === 'lost answers') far.write(bytes);
    }

    /** What it says up to the turn still passes. */
    say(bytes, near) {
      if (this.hasTurned) return;
      const before = this.said.length;
      this.said += bytes.toString('latin1');
      const turn = mood?.at.said?.exec(this.said);
      if (turn) {
        near.write(bytes.subarray(0, Math.max(0, turn.index + turn[0].length - before)));
        this.turn();
      } else near.write(bytes);
    }

    turn() {
      if (this.hasTurned) return;
      this.hasTurned = true;
      turns += 1;
      if (mood.then === 'break') for (const end of this.ends) end.resetAndDestroy();
    }

    turnsTo() {
      [this.said, this.received] = ['', 0];
      if (mood.at === 'the call') this.turn();
    }
  }

  return {
    port: server.address().port,
    /** How often a conversation was struck by a mood so far. */
    get turns() {
      return turns;
    },
    /** From now on, those who talk already too. */
    turn(to) {
      mood = to;
      for (const call of calls) call.turnsTo();
    },
    /** What was swallowed will never arrive: those calls are over. */
    mend() {
      mood = undefined;
      for (const call of calls) if (call.hasTurned) for (const end of call.ends) end.destroy();
    },
    stop() {
      for (const call of calls) for (const end of call.ends) end.destroy();
      server.close();
    },
  };
}

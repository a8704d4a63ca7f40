// What was sent and what it was answered: the list, kept outside, by which a campaign is judged.
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ask, linesTo, send, textOf } from '../../bench/portal/browser.mjs';
import { another } from '../../bench/portal/papers.mjs';

/** What the portal promises of every answer, and what a busy machine may add to it. */
const PROMISED_MS = 10_000;
const MARGIN_MS = 3_000;
/** Nobody waits longer to learn that it never comes. */
const GIVEN_UP_MS = 14_000;
const AGAIN_MS = 250;

/**
 * `allowed`: the statuses by which the portal may say “not now”. Every other answer but the one that is owed is a
 * fault, and so is one that comes late.
 */
export class SentPapers {
  attempts = [];
  faults = [];
  /** How many times each status was answered. */
  answers = {};
  slowestMs = 0;

  constructor(portal, { models = [], allowed = [503] } = {}) {
    this.lines = linesTo(portal.url);
    this.models = models;
    this.allowed = allowed;
  }

  /** A paper like no other, not sent yet; `bytes` for one of one's own. */
  begin(student, bytes) {
    const model = this.attempts.length % this.models.length;
    const whole = bytes ?? another(this.models[model]);
    const attempt = {
      name: `weather-${this.attempts.length}.pdf`,
      bytes: whole,
      model,
      sha256: createHash('sha256').update(whole).digest('hex'),
      student,
      state: 'not kept',
    };
    this.attempts.push(attempt);
    return attempt;
  }

  /** Sends it once. Gives the status; 303 is an acknowledgement. */
  async send(attempt) {
    const { status, text } = await this.timed(`${attempt.name}`, () => send(this.lines, attempt.student, attempt));
    if (status === 303) attempt.state = 'acknowledged';
    else if (status !== undefined && !this.allowed.includes(status)) attempt.state = `refused ${status}`;
    return { status, text };
  }

  /**
   * Sends it until it is taken, as the page does by itself; a portal that says “not now” for ever is a fault. Gives the
   * last status.
   */
  async sendUntilTaken(attempt, tries = 20) {
    for (let time = 1; time <= tries; time += 1) {
      const { status } = await this.send(attempt);
      if (status !== undefined && !this.allowed.includes(status)) return status;
      await sleep(AGAIN_MS);
    }
    this.faults.push(`${attempt.name} was not taken in ${tries} times`);
    return undefined;
  }

  /** A page: it is there (200), or not now. */
  async look(student, path) {
    const { status } = await this.timed(path, () => ask(this.lines, 'GET', path, { cookie: student?.cookie }));
    if (status !== undefined && status !== 200 && !this.allowed.includes(status))
      this.faults.push(`${path} was answered ${status}`);
    return status;
  }

  /** Asks what would be said of a PDF, that is kept nowhere: it is accepted (200), or not now. */
  async inspect(student) {
    const asked = { cookie: student.cookie, action: '/api/v1/inspections', field: 'file' };
    const paper = { name: 'asked.pdf', bytes: another(this.models[0]) };
    const { status, text } = await this.timed('an inspection', () => send(this.lines, asked, paper));
    if (status === undefined || this.allowed.includes(status)) return;
    const verdict = status === 200 ? JSON.parse(text).verdict : status;
    if (verdict !== 'accepted') this.faults.push(`a sound PDF was asked about and the answer was ${verdict}`);
  }

  /** How many were acknowledged so far. */
  get acknowledged() {
    return this.attempts.filter(({ state }) => state === 'acknowledged').length;
  }

  close() {
    this.lines.agent.destroy();
  }

  /** From the moment the whole request is handed to the socket to the first word of its answer. */
  async timed(what, request) {
    const began = performance.now();
    const given = new AbortController();
    const nobody = sleep(GIVEN_UP_MS, 'nobody', { signal: given.signal }).catch(() => 'over');
    try {
      const answered = await Promise.race([request(), nobody]);
      const ms = performance.now() - began;
      this.slowestMs = Math.max(this.slowestMs, ms);
      if (answered === 'nobody') {
        this.count('never');
        this.faults.push(`${what} was not answered within ${GIVEN_UP_MS / 1000} s`);
        return {};
      }
      const { status } = answered;
      this.count(status);
      if (ms > PROMISED_MS + MARGIN_MS) this.faults.push(`${what} was answered after ${Math.round(ms / 1000)} s`);
      return { status, text: await textOf(answered) };
    } catch (error) {
      this.count('cut');
      this.faults.push(`${what} was cut off: ${error.code ?? error.message}`);
      return {};
    } finally {
      given.abort();
    }
  }

  count(status) {
    this.answers[status] = (this.answers[status] ?? 0) + 1;
  }
}

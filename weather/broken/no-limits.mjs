// On purpose: an answer is waited for without end, files and the antivirus share the queue of everything else, and a
// letter that did not leave is noted as sent.
// Loaded before the portal and its worker, to see that the campaign would notice.
import { Jobs } from '../../dist/src/platform/jobs/index.js';
import { Mail } from '../../dist/src/platform/mail/index.js';
import { FOR_PAGES } from '../../dist/src/platform/time-limit/index.js';

FOR_PAGES.answerMs = 600_000;

const { register } = Jobs.prototype;
Jobs.prototype.register = function registerWithOthers(name, handler, manners) {
  return register.call(this, name, handler, manners?.queue?.name === 'letters' ? manners : { within: manners?.within });
};

const { send } = Mail.prototype;
Mail.prototype.send = async function sendOrForget(message) {
  await send.call(this, message).catch(() => undefined);
};

import type { Words } from './words.fr.js';

const WARN =
  'If it was not you, or if you asked for nothing, tell the registry of your centre and the administration of the portal at once.';

function ended(tokens: number): string {
  if (tokens === 0) return '';
  return tokens === 1
    ? ' The personal token by which a program of yours came in is no longer good: ask the administration of the portal for another if you need one.'
    : ` The ${tokens} personal tokens by which your programs came in are no longer good: ask the administration of the portal for others if you need them.`;
}

export const en: Words = {
  choose: {
    title: 'Choose a password',
    account: (email) => `For the account ${email}`,
    new: 'New password',
    hint: 'At least 12 characters. A phrase is easier to remember than a word.',
    button: 'Save this password',
    current: 'Current password',
    changeTitle: 'Change password',
    me: 'My account',
  },
  handOver: {
    title: 'Links to hand over',
    lead: 'This portal sends no e-mail: the registry hands over to each person, face to face, the link by which they choose their password.',
    none: 'There is no link to hand over.',
    noneWhat: 'The administration of the portal asks for them, one person at a time.',
    name: 'For',
    email: 'E-mail address',
    askedBy: 'Asked by',
    askedAt: 'On',
    one: (name) => `Hand a link over to ${name}`,
    warning:
      'Whoever has this link acts in this person’s name: deposits, opinions, signatures. Hand it to them only, once you have checked who they are. Your name is kept, and they are told.',
    asked: (name) => `Link asked for by ${name}.`,
    identity: 'How did you check their identity?',
    identityHint: 'For example: identity card shown at the desk, the face matches.',
    certify: (name) => `I certify that I checked the identity of ${name}, to whom I hand this link.`,
    button: 'Show the link, once',
    shown: 'Personal link',
    give: (name) =>
      `Hand this link to ${name} and to nobody else. It is shown here and now only, works once and is good for 48 hours.`,
  },
  letters: {
    link: (askedBy, link) => ({
      subject: 'Your link to choose a password',
      body: `Hello,\n\n${askedBy}, of the administration of the portal, asked for a link by which you choose your password:\n\n${link}\n\nIt is personal: pass it on to nobody. It works once and is good for 48 hours.\n\n${WARN}`,
    }),
    handedOver: (askedBy, by) => ({
      subject: 'A link to choose your password was handed over',
      body: `Hello,\n\n${by}, of the registry, certified having checked your identity and having handed you a link to choose your password, at the request of ${askedBy}, of the administration of the portal.\n\n${WARN}`,
    }),
    printed: (by) => ({
      subject: 'A link to choose your password was made',
      body: `Hello,\n\nA link to choose your password was made on the machine of the portal, by the system account “${by}”.\n\n${WARN}`,
    }),
    used: (tokens) => ({
      subject: 'Your password was chosen by a link',
      body: `Hello,\n\nYour password was chosen by the personal link that was meant for you. All the sessions opened before are closed.${ended(tokens)}\n\n${WARN}`,
    }),
    changed: (tokens) => ({
      subject: 'Your password was changed',
      body: `Hello,\n\nYour password was changed from your account. All the other sessions are closed.${ended(tokens)}\n\n${WARN}`,
    }),
  },
};
